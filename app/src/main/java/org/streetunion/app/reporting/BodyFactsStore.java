package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_BODY;

import java.time.LocalDate;
import java.util.Set;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 67–69 from 机构与制度: live unions with a 职代会, with 厂务公开, and 劳动争议调解委员会 that unions set up, the street's own among them. One
 * without a date has always been there. An empty register says nothing.
 */
final class BodyFactsStore implements SnapshotSource {
    private static final Set<String> CODES = Set.of("67", "68", "69");
    private final Sql sql;

    BodyFactsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Snapshot at(Quarter quarter) {
        Snapshot snapshot = new Snapshot();
        if (!sql.read(context -> context.fetchExists(DSL.selectOne().from(UNION_BODY).where(UNION_BODY.LIVE.isTrue())))) {
            CODES.forEach(snapshot::unknown);
            return snapshot;
        }
        LocalDate day = quarter.last();
        sql.read(context -> context.select(UNION_BODY.ID, UNION_BODY.KIND, SUB_UNION.ID, SUB_UNION_HISTORY.KIND).from(UNION_BODY)
                .join(SUB_UNION).on(SUB_UNION.ID.eq(UNION_BODY.UNION_ID)).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.atWork()).and(UNION_BODY.LIVE.isTrue())
                .and(UNION_BODY.FOUNDED_ON.isNull().or(UNION_BODY.FOUNDED_ON.le(day)))
                .and(UNION_BODY.ENDED_ON.isNull().or(UNION_BODY.ENDED_ON.gt(day))).fetch()).forEach(found -> {
                    boolean counted = !UnionFactsStore.UNCOUNTED.contains(String.valueOf(found.value4()));
                    snapshot.countIf(counted && found.value2().equals("职代会"), "67", found.value3());
                    snapshot.countIf(counted && found.value2().equals("厂务公开"), "68", found.value3());
                    snapshot.countIf(found.value2().equals("劳动争议调解委员会"), "69", found.value1());
                });
        return snapshot;
    }
}
