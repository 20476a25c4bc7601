package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Rows 01–06, 09, 11–13: the unions as their history tells them on a day. */
public final class UnionFactsStore implements SnapshotSource {
    /** Kinds that are not counted as 基层工会组织. */
    static final List<String> UNCOUNTED = List.of("街道工会", "分会", "工会小组");
    /** Forms whose members are unions themselves. */
    public static final List<String> FEDERATIONS = List.of("总工会", "工会联合会");
    private static final Set<String> CODES = Set.of("01", "02", "03", "04", "05", "06", "09", "11", "12", "13");
    private final Sql sql;

    /** Over the office's database. */
    public UnionFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** The stretch of a union's history that holds on a day. */
    public static Condition holdsOn(LocalDate day) {
        return SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID).and(SUB_UNION_HISTORY.VALID_FROM.le(day))
                .and(SUB_UNION_HISTORY.VALID_TO.isNull().or(SUB_UNION_HISTORY.VALID_TO.gt(day)));
    }

    /** A union of any kind, the street's own too, that is at work in that stretch. */
    static Condition atWork() {
        return SUB_UNION.LIVE.isTrue().and(SUB_UNION_HISTORY.STATE.eq("正常"));
    }

    /** A live union in that stretch. */
    public static Condition counts() {
        return atWork().and(SUB_UNION_HISTORY.KIND.isNull().or(SUB_UNION_HISTORY.KIND.notIn(UNCOUNTED)));
    }

    @Override
    public Set<String> codes() {
        return CODES;
    }

    @Override
    public Snapshot at(Quarter quarter) {
        return on(quarter.last());
    }

    /** What was so on a day; 换届 is counted from the first of its year. */
    public Snapshot on(LocalDate day) {
        Field<Boolean> due = DSL.field(DSL.exists(termEndingIn(day.getYear())));
        Field<Boolean> done = DSL.field(DSL.exists(termEndingIn(day.getYear()).andExists(successor(day))));
        Snapshot snapshot = new Snapshot();
        sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION_HISTORY.KIND, SUB_UNION_HISTORY.FORM, SUB_UNION_HISTORY.SCENE,
                        SUB_UNION_HISTORY.LEGAL_FROM, SUB_UNION_HISTORY.LEGAL_TO, due, done)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(holdsOn(day)).where(counts()).fetch()).forEach(found -> {
                    kinds(found, snapshot);
                    long id = found.get(SUB_UNION.ID);
                    snapshot.countIf(found.get(due), "11", id);
                    snapshot.countIf(found.get(done), "12", id);
                    snapshot.countIf(legal(found, day), "13", id);
                });
        return snapshot;
    }

    private static void kinds(Record found, Snapshot snapshot) {
        long id = found.get(SUB_UNION.ID);
        String kind = found.get(SUB_UNION_HISTORY.KIND);
        String scene = found.get(SUB_UNION_HISTORY.SCENE);
        boolean federation = FEDERATIONS.contains(String.valueOf(found.get(SUB_UNION_HISTORY.FORM)));
        boolean trade = "行业工会".equals(kind);
        snapshot.count("01", id, 1);
        snapshot.countIf("独立基层工会".equals(kind) && !federation, "02", id);
        snapshot.countIf("联合基层工会".equals(kind) && !federation, "03", id);
        snapshot.countIf(federation && !trade, "04", id);
        snapshot.countIf(trade && "工会联合会".equals(found.get(SUB_UNION_HISTORY.FORM)), "05", id);
        snapshot.countIf("新就业形态".equals(scene), "06", id);
        snapshot.countIf(federation && ("社区总工会".equals(scene) || "社区工会联合会".equals(scene)), "09", id);
    }

    private static boolean legal(Record found, LocalDate day) {
        LocalDate from = found.get(SUB_UNION_HISTORY.LEGAL_FROM);
        LocalDate to = found.get(SUB_UNION_HISTORY.LEGAL_TO);
        return from != null && !from.isAfter(day) && (to == null || !to.isBefore(day));
    }

    private static org.jooq.SelectConditionStep<?> termEndingIn(int year) {
        return DSL.selectOne().from(UNION_TERM).where(UNION_TERM.UNION_ID.eq(SUB_UNION.ID)).and(UNION_TERM.LIVE.isTrue())
                .and(UNION_TERM.ENDS_ON.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
    }

    private static org.jooq.Select<?> successor(LocalDate day) {
        var next = UNION_TERM.as("next");
        return DSL.selectOne().from(next).where(next.UNION_ID.eq(SUB_UNION.ID)).and(next.LIVE.isTrue())
                .and(next.ORDINAL.gt(UNION_TERM.ORDINAL))
                .and(next.STARTS_ON.between(LocalDate.of(day.getYear(), 1, 1), day));
    }
}
