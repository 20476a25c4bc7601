package org.streetunion.app.office.projects;

import static org.streetunion.app.database.jooq.Tables.PROJECT;
import static org.streetunion.app.database.jooq.Tables.PROJECT_CLAIM;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where a project's columns are kept. */
public final class ProjectStore {
    private ProjectStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PROJECT).map(ProjectLedger.CODE, PROJECT.CODE)
                .mapName(ProjectLedger.NAME, PROJECT.NAME, PROJECT.NAME_KEY).map(ProjectLedger.KIND, PROJECT.KIND)
                .map(ProjectLedger.YEAR, PROJECT.IN_YEAR).map(ProjectLedger.SOURCE, PROJECT.SOURCE)
                .map(ProjectLedger.STATE, PROJECT.STATE).map(ProjectLedger.TEAM, PROJECT.TEAM)
                .map(ProjectLedger.BUDGET, PROJECT.BUDGET).map(ProjectLedger.CONTENT, PROJECT.CONTENT)
                .map(ProjectLedger.REMARK, PROJECT.REMARK).compute(ProjectLedger.CLAIMS, claims(DSL.noCondition()))
                .compute(ProjectLedger.ACCEPTED_CLAIMS, claims(PROJECT_CLAIM.ACCEPTED_ON.isNotNull()))
                .unique(ProjectLedger.CODE);
    }

    private static Field<Integer> claims(Condition which) {
        return DSL.field(DSL.select(DSL.count()).from(PROJECT_CLAIM).where(PROJECT_CLAIM.PROJECT_ID.eq(PROJECT.ID))
                .and(PROJECT_CLAIM.LIVE.isTrue()).and(which));
    }
}
