package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Headcount;
import org.streetunion.app.ledger.Quarter;

/**
 * Rows 20–27: what the unions report for a quarter. A union with rows per employer counts their sum, any other its own total; federations
 * only repeat their members' figures and do not count. A union set to 以名册为准 takes rows 24–27 from the member register.
 */
public final class HeadcountFactsStore implements SnapshotSource {
    private static final Map<String, Field<Integer>> REPORTED = new TreeMap<>(
            Map.of("20", HEADCOUNT.WORKERS, "21", HEADCOUNT.WOMEN, "22",
                    HEADCOUNT.MIGRANTS, "23", HEADCOUNT.NEW_FORM, "24", HEADCOUNT.MEMBERS, "25", HEADCOUNT.WOMEN_MEMBERS, "26",
                    HEADCOUNT.MIGRANT_MEMBERS, "27", HEADCOUNT.NEW_FORM_MEMBERS));
    /** Statuses that make somebody a member of the street on a day. */
    static final List<String> MEMBERS = List.of("在册", "转出待接收");
    /**
     * A live member. The flag is hidden in an expression: else H2 begins with its index, which is sorted by name, and fetches members and
     * their memberships in no order at all.
     */
    static final Condition LIVE = DSL.when(PERSON.MEMBER_LIVE.isTrue(), 1).otherwise(0).eq(1);
    private final Sql sql;
    private final BranchStore branches;

    /** Over the office's database. */
    public HeadcountFactsStore(Sql sql) {
        this.sql = sql;
        this.branches = new BranchStore(sql);
    }

    @Override
    public Set<String> codes() {
        return REPORTED.keySet();
    }

    @Override
    public Snapshot at(Quarter quarter) {
        Snapshot snapshot = new Snapshot();
        boolean reported = sql.read(context -> context
                .fetchExists(DSL.selectOne().from(HEADCOUNT).where(HEADCOUNT.QUARTER.eq(quarter.toString()))
                        .and(HEADCOUNT.LIVE.isTrue())));
        if (!reported) {
            REPORTED.keySet().forEach(snapshot::unknown);
            return snapshot;
        }
        reported(quarter.last(), HEADCOUNT.QUARTER.eq(quarter.toString())).forEach(found -> add(found, snapshot));
        fromRegister(quarter.last(), snapshot);
        return snapshot;
    }

    /** Verified members on a day, by union; those of its branches are its own. */
    public Map<Long, Integer> verified(LocalDate day) {
        return branches.summed(sql.read(context -> context.select(MEMBERSHIP.UNION_ID, DSL.count()).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(holdsOn(day)).and(LIVE).and(PERSON.ID_VALID.isTrue())
                .and(MEMBERSHIP.UNION_ID.isNotNull()).groupBy(MEMBERSHIP.UNION_ID).fetchMap(MEMBERSHIP.UNION_ID, DSL.count())),
                day);
    }

    /** What each union that stands on a day reported last. */
    public LastReported last(LocalDate day) {
        Quarter newest = newest(day);
        if (newest == null) {
            return LastReported.NONE;
        }
        Condition within = HEADCOUNT.QUARTER.between(newest.yearBefore().toString(), newest.toString());
        Map<Long, String> quarters = sql.read(context -> context.select(HEADCOUNT.UNION_ID, DSL.max(HEADCOUNT.QUARTER))
                .from(HEADCOUNT).where(HEADCOUNT.LIVE.isTrue()).and(within).and(HEADCOUNT.UNION_ID.isNotNull())
                .groupBy(HEADCOUNT.UNION_ID).fetchMap(HEADCOUNT.UNION_ID, DSL.max(HEADCOUNT.QUARTER)));
        Snapshot figures = new Snapshot();
        reported(day, within).stream()
                .filter(found -> found.get(HEADCOUNT.QUARTER).equals(quarters.get(found.get(SUB_UNION.ID))))
                .forEach(found -> add(found, figures));
        fromRegister(day, figures);
        Map<Long, Quarter> own = new HashMap<>();
        quarters.forEach((union, code) -> own.put(union, Objects.requireNonNull(Quarter.parse(code), code)));
        return new LastReported(newest, own, standing(day), figures);
    }

    /** The latest quarter that was over on a day and for which any union reported; null when there is none. */
    private @Nullable Quarter newest(LocalDate day) {
        Quarter over = Quarter.of(day.plusDays(1)).previous();
        String code = sql.read(context -> context.select(DSL.max(HEADCOUNT.QUARTER)).from(HEADCOUNT)
                .where(HEADCOUNT.LIVE.isTrue()).and(HEADCOUNT.QUARTER.le(over.toString())).fetchSingle().value1());
        return code == null ? null : Quarter.parse(code);
    }

    /** What the unions that stand on a day reported, a record for each of these quarters. */
    private Result<?> reported(LocalDate day, Condition quarters) {
        List<Field<?>> fields = new ArrayList<>(List.of(SUB_UNION.ID, SUB_UNION_HISTORY.COUNT_BASIS, HEADCOUNT.QUARTER));
        REPORTED.forEach((code, field) -> fields.add(amount(field).as("row" + code)));
        return sql.read(context -> context.select(fields).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).join(HEADCOUNT).on(HEADCOUNT.UNION_ID.eq(SUB_UNION.ID)).and(quarters)
                .and(HEADCOUNT.LIVE.isTrue()).where(UnionFactsStore.counts()).and(base())
                .groupBy(SUB_UNION.ID, SUB_UNION_HISTORY.COUNT_BASIS, HEADCOUNT.QUARTER).fetch());
    }

    private Set<Long> standing(LocalDate day) {
        return sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts()).and(base()).fetchSet(SUB_UNION.ID));
    }

    private static void add(Record found, Snapshot snapshot) {
        boolean fromRegister = "以名册为准".equals(found.get(SUB_UNION_HISTORY.COUNT_BASIS));
        REPORTED.keySet().stream().filter(code -> !fromRegister || code.compareTo("24") < 0).forEach(code -> {
            Integer amount = found.get("row" + code, Integer.class);
            snapshot.count(code, found.get(SUB_UNION.ID), amount == null ? 0 : amount);
        });
    }

    /** Few unions or none are counted so; what is asked of all members is asked only where there are any. */
    private void fromRegister(LocalDate day, Snapshot snapshot) {
        List<Long> unions = sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(SUB_UNION_HISTORY.COUNT_BASIS.eq("以名册为准")).and(UnionFactsStore.counts())
                .and(base())
                .fetch(SUB_UNION.ID));
        if (unions.isEmpty()) {
            return;
        }
        Map<Long, Long> mothers = branches.mothers(day);
        List<Long> rosters = new ArrayList<>(unions);
        mothers.forEach((branch, mother) -> {
            if (unions.contains(mother)) {
                rosters.add(branch);
            }
        });
        sql.read(context -> context
                .select(MEMBERSHIP.UNION_ID, DSL.count(), count(PERSON.SEX.eq("女")), count(MEMBERSHIP.MIGRANT.isTrue()),
                        count(MEMBERSHIP.NEW_FORM.isTrue()))
                .from(MEMBERSHIP).join(PERSON).on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(MEMBERSHIP.UNION_ID.in(rosters))
                .and(holdsOn(day)).and(LIVE).groupBy(MEMBERSHIP.UNION_ID).fetch()).forEach(found -> {
                    long union = mothers.getOrDefault(found.value1(), found.value1());
                    for (int i = 0; i < 4; i++) {
                        snapshot.count(String.valueOf(24 + i), union, found.get(i + 1, Integer.class));
                    }
                });
    }

    /** Somebody who is a live member of the street by a membership that holds on a day. */
    public static Condition membersOn(LocalDate day) {
        return holdsOn(day).and(LIVE);
    }

    /** Somebody who is a live member of the street now; the row of the person says it, and an index holds all of it. */
    public static Condition membersNow() {
        return LIVE.and(PERSON.MEMBERSHIP.in(MEMBERS)).and(PERSON.UNION_ID.isNotNull());
    }

    /** A membership that holds on a day and makes somebody a member. */
    private static Condition holdsOn(LocalDate day) {
        return MEMBERSHIP.MEMBERSHIP_.in(MEMBERS).and(MEMBERSHIP.VALID_FROM.le(day))
                .and(MEMBERSHIP.VALID_TO.isNull().or(MEMBERSHIP.VALID_TO.gt(day)));
    }

    private static Condition base() {
        return SUB_UNION_HISTORY.FORM.isNull().or(SUB_UNION_HISTORY.FORM.notIn(UnionFactsStore.FEDERATIONS));
    }

    private static Field<Integer> amount(Field<Integer> figure) {
        Headcount h = HEADCOUNT;
        Field<Integer> perEmployer = DSL.sum(DSL.when(h.EMPLOYER_ID.isNotNull(), figure)).cast(Integer.class);
        return DSL.when(DSL.count(h.EMPLOYER_ID).gt(0), perEmployer).otherwise(DSL.max(figure));
    }

    private static Field<Integer> count(Condition condition) {
        return DSL.count(DSL.when(condition, 1));
    }
}
