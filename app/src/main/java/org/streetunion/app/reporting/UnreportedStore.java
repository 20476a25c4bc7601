package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.util.List;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** 本季缺数: live unions that have not reported their headcounts for a quarter. */
public final class UnreportedStore {
    private final Sql sql;

    /** Over the office's database. */
    public UnreportedStore(Sql sql) {
        this.sql = sql;
    }

    /** Their ids, sorted by community, then code. Federations report nothing of their own. */
    public List<Long> of(Quarter quarter) {
        return those(quarter,
                DSL.notExists(DSL.selectOne().from(HEADCOUNT).where(HEADCOUNT.UNION_ID.eq(SUB_UNION.ID))
                        .and(HEADCOUNT.LIVE.isTrue()).and(HEADCOUNT.QUARTER.eq(quarter.toString()))));
    }

    /** The ids of all unions that have to report for a quarter, whether they did or not, in the same order. */
    public List<Long> reporting(Quarter quarter) {
        return those(quarter, DSL.noCondition());
    }

    private List<Long> those(Quarter quarter, Condition which) {
        return sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(quarter.last())).where(UnionFactsStore.counts())
                .and(SUB_UNION_HISTORY.FORM.isNull().or(SUB_UNION_HISTORY.FORM.notIn(UnionFactsStore.FEDERATIONS)))
                .and(which).orderBy(SUB_UNION.COMMUNITY, SUB_UNION.CODE).fetch(SUB_UNION.ID));
    }
}
