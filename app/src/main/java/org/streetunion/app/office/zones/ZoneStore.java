package org.streetunion.app.office.zones;

import static org.streetunion.app.database.jooq.Tables.MEMBER_COUNT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.database.jooq.tables.Zone;

/** Where a zone's columns are kept. */
public final class ZoneStore {
    private static final Zone GRID = ZONE.as("grid");

    private ZoneStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(ZONE).map(ZoneLedger.CODE, ZONE.CODE).mapName(ZoneLedger.NAME, ZONE.NAME, ZONE.NAME_KEY)
                .map(ZoneLedger.KIND, ZONE.KIND).map(ZoneLedger.FOUNDED_ON, ZONE.FOUNDED_ON)
                .map(ZoneLedger.ENDED_ON, ZONE.ENDED_ON)
                .mapReference(ZoneLedger.PARENT, ZONE.PARENT_ID).mapReference(ZoneLedger.LEADER, ZONE.LEADER_ID)
                .mapReference(ZoneLedger.WORKER, ZONE.WORKER_ID)
                .map(ZoneLedger.ADVISER, ZONE.ADVISER).map(ZoneLedger.REMARK, ZONE.REMARK)
                .compute(ZoneLedger.UNIONS,
                        DSL.field(DSL.selectCount().from(GRID).join(SUB_UNION).on(SUB_UNION.ZONE_ID.eq(GRID.ID))
                                .where(inside()).and(SUB_UNION.LIVE.isTrue()).and(SUB_UNION.STATE.eq("正常"))))
                .compute(ZoneLedger.MEMBERS, DSL.coalesce(DSL.field(DSL.select(DSL.sum(MEMBER_COUNT.MEMBERS).cast(Integer.class))
                        .from(GRID).join(SUB_UNION).on(SUB_UNION.ZONE_ID.eq(GRID.ID)).join(MEMBER_COUNT)
                        .on(MEMBER_COUNT.UNION_ID.eq(SUB_UNION.ID)).where(inside())), DSL.inline(0)))
                .unique(ZoneLedger.CODE);
    }

    /** The zone itself or one of its grids; its unions are looked up from there. */
    private static Condition inside() {
        return GRID.ID.eq(ZONE.ID).or(GRID.PARENT_ID.eq(ZONE.ID).and(GRID.LIVE.isTrue()));
    }
}
