package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Membership;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 28–33 (members) and 14, 15 (unions): counted in the database, because there may be 166,500 members. All days that a report
 * needs are counted in one scan, all periods in another.
 */
final class MemberFactsStore {
    private static final Map<String, List<String>> EVENTS = Map.of("29", List.of("入会"), "30", List.of("转入"), "31", List.of("转出"),
            "32",
            List.of("保留"), "33", List.of("退会", "除名"));
    private static final List<String> ENDED = List.of("撤销", "注销", "合并");
    private final Sql sql;

    MemberFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** All rows counted here, for one quarter's report. */
    Map<String, Figures> figures(Quarter quarter) {
        Map<String, Figures> figures = new LinkedHashMap<>();
        members(quarter, figures);
        unions(quarter, figures);
        return figures;
    }

    /** The members behind a row. */
    List<Long> list(String code, Quarter quarter) {
        Condition which = code.equals("28")
                ? verified(quarter.last())
                : MEMBERSHIP.EVENT.in(EVENTS.getOrDefault(code, List.of()))
                        .and(MEMBERSHIP.VALID_FROM.between(quarter.first(), quarter.last()));
        return sql.read(
                context -> context.selectDistinct(PERSON.ID).from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID))
                        .where(PERSON.MEMBER_LIVE.isTrue()).and(which).orderBy(PERSON.ID).fetch(PERSON.ID));
    }

    /** The unions behind rows 14 and 15. */
    List<Long> unionList(String code, Quarter quarter) {
        Condition happened = code.equals("14")
                ? founded().and(SUB_UNION.FOUNDED_ON.between(quarter.first(), quarter.last()))
                : ended().and(SUB_UNION_HISTORY.VALID_FROM.between(quarter.first(), quarter.last()));
        return sql.read(context -> context.selectDistinct(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID)).where(union()).and(happened).orderBy(SUB_UNION.ID)
                .fetch(SUB_UNION.ID));
    }

    private void members(Quarter quarter, Map<String, Figures> figures) {
        Tally days = new Tally(quarter);
        days.day("28", HeadcountFactsStore::holdsOn, PERSON.ID_VALID.isTrue());
        Record stock = counted(days, DSL.noCondition());
        BigDecimal now = days.read(stock, "28", "now");
        BigDecimal before = days.read(stock, "28", "previous");
        BigDecimal came = came(quarter);
        figures.put("28", Figures.stock(now, before, came, came.subtract(now).add(before), days.read(stock, "28", "before")));
        Tally periods = new Tally(quarter);
        EVENTS.forEach((code, events) -> periods.period(code, MEMBERSHIP.VALID_FROM, MEMBERSHIP.EVENT.in(events)));
        Record flows = counted(periods, MEMBERSHIP.VALID_FROM.between(quarter.yearBefore().first(), quarter.last()));
        EVENTS.keySet().forEach(code -> figures.put(code, periods.flow(flows, code)));
    }

    private Record counted(Tally tally, Condition which) {
        return sql.read(context -> context.select(tally.fields()).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(HeadcountFactsStore.LIVE).and(which).fetchSingle());
    }

    /**
     * Verified members at the quarter's end who were none at the end of the one before: a stretch that makes them so began in the quarter.
     * Who left follows from this and the two totals.
     */
    private BigDecimal came(Quarter quarter) {
        Membership earlier = MEMBERSHIP.as("earlier");
        LocalDate before = quarter.previous().last();
        Condition member = DSL.exists(DSL.selectOne().from(earlier).where(earlier.ROW_ID.eq(MEMBERSHIP.ROW_ID))
                .and(HeadcountFactsStore.holdsOn(earlier, before)));
        return sql.read(context -> context.select(DSL.countDistinct(MEMBERSHIP.ROW_ID).cast(BigDecimal.class)).from(MEMBERSHIP)
                .join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(MEMBERSHIP.VALID_FROM.gt(before))
                .and(verified(quarter.last())).and(HeadcountFactsStore.LIVE).andNot(member).fetchSingle().value1());
    }

    private void unions(Quarter quarter, Map<String, Figures> figures) {
        Tally tally = new Tally(quarter, which -> DSL.countDistinct(DSL.when(which, SUB_UNION.ID)));
        tally.period("14", SUB_UNION.FOUNDED_ON, founded());
        tally.period("15", SUB_UNION_HISTORY.VALID_FROM, ended());
        Record found = sql.read(context -> context.select(tally.fields()).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID)).where(union()).fetchSingle());
        figures.put("14", tally.flow(found, "14"));
        figures.put("15", tally.flow(found, "15"));
    }

    /** A live union, in a stretch in which it was of a kind that counts. */
    private static Condition union() {
        return SUB_UNION.LIVE.isTrue()
                .and(SUB_UNION_HISTORY.KIND.isNull().or(SUB_UNION_HISTORY.KIND.notIn(UnionFactsStore.UNCOUNTED)));
    }

    /** The stretch in which a union was founded: what it has become since moves no earlier quarter. */
    private static Condition founded() {
        return SUB_UNION_HISTORY.VALID_FROM.le(SUB_UNION.FOUNDED_ON)
                .and(SUB_UNION_HISTORY.VALID_TO.isNull().or(SUB_UNION_HISTORY.VALID_TO.gt(SUB_UNION.FOUNDED_ON)));
    }

    /** A stretch with which a union came to an end; it may have come back and ended again. */
    private static Condition ended() {
        var before = SUB_UNION_HISTORY.as("before");
        return SUB_UNION_HISTORY.STATE.in(ENDED).andNotExists(DSL.selectOne().from(before)
                .where(before.ROW_ID.eq(SUB_UNION_HISTORY.ROW_ID)).and(before.VALID_TO.eq(SUB_UNION_HISTORY.VALID_FROM))
                .and(before.STATE.in(ENDED)));
    }

    private static Condition verified(LocalDate day) {
        return HeadcountFactsStore.holdsOn(day).and(PERSON.ID_VALID.isTrue());
    }
}
