package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Rows 14 and 15: unions founded and unions that came to an end, all periods of a report counted in one select. */
final class UnionEventsStore {
    private static final List<String> ENDED = List.of("撤销", "注销", "合并");
    private final Sql sql;

    UnionEventsStore(Sql sql) {
        this.sql = sql;
    }

    /** Both rows for one quarter's report. */
    Map<String, Figures> figures(Quarter quarter) {
        Tally tally = new Tally(quarter, which -> DSL.countDistinct(DSL.when(which, SUB_UNION.ID)));
        tally.period("14", SUB_UNION.FOUNDED_ON, founded());
        tally.period("15", SUB_UNION_HISTORY.VALID_FROM, ended());
        Record found = sql.read(context -> context.select(tally.fields()).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID)).where(union()).fetchSingle());
        return Map.of("14", tally.flow(found, "14"), "15", tally.flow(found, "15"));
    }

    /** The unions behind a row. */
    List<Long> list(String code, Quarter quarter) {
        Condition happened = code.equals("14")
                ? founded().and(SUB_UNION.FOUNDED_ON.between(quarter.first(), quarter.last()))
                : ended().and(SUB_UNION_HISTORY.VALID_FROM.between(quarter.first(), quarter.last()));
        return sql.read(context -> context.selectDistinct(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID)).where(union()).and(happened).orderBy(SUB_UNION.ID)
                .fetch(SUB_UNION.ID));
    }

    /** A live union, in a stretch in which it was of a kind that counts. */
    private static Condition union() {
        return SUB_UNION.LIVE.isTrue()
                .and(SUB_UNION_HISTORY.KIND.isNull().or(SUB_UNION_HISTORY.KIND.notIn(UnionFactsStore.UNCOUNTED)));
    }

    /** The stretch in which a union was founded, here and not elsewhere: what it has become since moves no earlier quarter. */
    private static Condition founded() {
        return SUB_UNION.CAME_ON.isNull().and(SUB_UNION_HISTORY.VALID_FROM.le(SUB_UNION.FOUNDED_ON))
                .and(SUB_UNION_HISTORY.VALID_TO.isNull().or(SUB_UNION_HISTORY.VALID_TO.gt(SUB_UNION.FOUNDED_ON)));
    }

    /** A stretch with which a union came to an end; it may have come back and ended again. */
    private static Condition ended() {
        var before = SUB_UNION_HISTORY.as("before");
        return SUB_UNION_HISTORY.STATE.in(ENDED).andNotExists(DSL.selectOne().from(before)
                .where(before.ROW_ID.eq(SUB_UNION_HISTORY.ROW_ID)).and(before.VALID_TO.eq(SUB_UNION_HISTORY.VALID_FROM))
                .and(before.STATE.in(ENDED)));
    }
}
