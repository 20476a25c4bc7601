package org.streetunion.app.reporting.sheets;

import static org.streetunion.app.database.jooq.Tables.BENEFIT;
import static org.streetunion.app.database.jooq.Tables.COVERAGE;
import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.MEMBERSHIP;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.PROJECT_CLAIM;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.TASK;
import static org.streetunion.app.database.jooq.Tables.TASK_CLOSING;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.UnionFactsStore;

/** The facts that targets are counted from: each is one select of a union and a row of a register, which numbers and lists both read. */
final class TargetFactsStore {
    static final Field<Long> UNION = DSL.field(DSL.name("fact_union"), Long.class);
    static final Field<Long> ROW = DSL.field(DSL.name("fact_row"), Long.class);
    private final Sql sql;

    TargetFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** How many rows each union has by itself. */
    Map<Long, Integer> counts(String fact, LocalDate from, LocalDate to) {
        return sql.read(context -> context.select(UNION, DSL.count()).from(select(fact, from, to).asTable("facts"))
                .groupBy(UNION).fetchMap(UNION, DSL.count()));
    }

    /** The members of each union on a day and how many of them are verified, read in one go: there are many. */
    Map<Long, int[]> members(LocalDate day) {
        Field<Integer> verified = DSL.count(DSL.when(PERSON.ID_VALID.isTrue(), 1));
        Map<Long, int[]> members = new HashMap<>();
        sql.read(context -> context.select(MEMBERSHIP.UNION_ID, DSL.count(), verified).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(HeadcountFactsStore.membersOn(day))
                .and(MEMBERSHIP.UNION_ID.isNotNull()).groupBy(MEMBERSHIP.UNION_ID).fetch())
                .forEach(found -> members.put(found.value1(), new int[]{found.value2(), found.value3()}));
        return members;
    }

    /** The rows of each union by itself. */
    Map<Long, Set<Long>> sets(String fact, LocalDate from, LocalDate to) {
        Map<Long, Set<Long>> sets = new HashMap<>();
        sql.read(context -> context.select(UNION, ROW).from(select(fact, from, to).asTable("facts")).fetch())
                .forEach(found -> sets.computeIfAbsent(found.value1(), any -> new HashSet<>()).add(found.value2()));
        return sets;
    }

    /** The rows behind a number, by id. */
    List<Long> rows(String fact, LocalDate from, LocalDate to, Collection<Long> unions) {
        return sql.read(context -> context.selectDistinct(ROW).from(select(fact, from, to).asTable("facts"))
                .where(UNION.in(unions)).orderBy(ROW).fetch(ROW));
    }

    /** The union above each on a day, whatever has become of it; null for none. */
    Map<Long, @Nullable Long> above(LocalDate day) {
        Map<Long, @Nullable Long> above = new HashMap<>();
        sql.read(context -> context.select(SUB_UNION.ID, SUB_UNION_HISTORY.PARENT_ID).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(SUB_UNION.LIVE.isTrue()).fetch())
                .forEach(found -> above.put(found.value1(), found.value2()));
        return above;
    }

    private static Select<Record2<Long, Long>> select(String fact, LocalDate from, LocalDate to) {
        if (fact.startsWith(BodyFactsStore.BODY)) {
            return BodyFactsStore.body(fact.substring(BodyFactsStore.BODY.length()), to);
        }
        if (fact.startsWith(BodyFactsStore.STAR)) {
            return BodyFactsStore.stars(fact.substring(BodyFactsStore.STAR.length()), to);
        }
        return switch (fact) {
            case "founded" -> founded(from, to);
            case "unions" -> unions(to, DSL.noCondition());
            case "renewed" -> unions(to, TermFactsStore.renewed(from, to));
            case "renewed in turn" -> unions(to, TermFactsStore.due(from, to, true));
            case "due" -> unions(to, TermFactsStore.due(from, to, false));
            case "legal" -> unions(to, SUB_UNION_HISTORY.LEGAL_FROM.le(to)
                    .and(SUB_UNION_HISTORY.LEGAL_TO.isNull().or(SUB_UNION_HISTORY.LEGAL_TO.ge(to))));
            case "joined" -> joined(from, to, DSL.noCondition());
            case "newform" -> joined(from, to, MEMBERSHIP.NEW_FORM.isTrue());
            case "members" -> members(to, DSL.noCondition());
            case "verified" -> members(to, PERSON.ID_VALID.isTrue());
            case "covered" -> covered(to);
            case "headcounts" -> headcounts(from, to);
            case "duties" -> DutyWorkStore.each(from, to, DSL.noCondition());
            case "visits" -> DutyWorkStore.each(from, to, DUTY_LOG.KIND.eq("走访联系"));
            case "activities" -> DutyWorkStore.once(from, to, DUTY_LOG.KIND.eq("活动").or(DUTY_LOG.YEARLY_ITEM.eq("一次活动")));
            case "trainings" -> DutyWorkStore.once(from, to, DUTY_LOG.KIND.eq("培训").andNotExists(DutyWorkStore.dayBefore()));
            case "cases" -> DutyWorkStore.once(from, to, DUTY_LOG.KIND.eq("案例").or(DUTY_LOG.YEARLY_ITEM.eq("一个案例")));
            case "benefits" -> DSL.select(BENEFIT.UNION_ID.as(UNION), BENEFIT.ID.as(ROW)).from(BENEFIT)
                    .where(BENEFIT.LIVE.isTrue()).and(BENEFIT.UNION_ID.isNotNull()).and(BENEFIT.GIVEN_ON.between(from, to));
            case "closings" -> closings(from, to);
            case "claims" -> DSL.select(PROJECT_CLAIM.UNION_ID.as(UNION), PROJECT_CLAIM.ID.as(ROW)).from(PROJECT_CLAIM)
                    .where(PROJECT_CLAIM.LIVE.isTrue()).and(PROJECT_CLAIM.UNION_ID.isNotNull())
                    .and(PROJECT_CLAIM.ACCEPTED_ON.between(from, to));
            default -> throw new IllegalArgumentException("no fact " + fact);
        };
    }

    /** Founded within the time, by the kind it had then: what it has become since moves no number. */
    private static Select<Record2<Long, Long>> founded(LocalDate from, LocalDate to) {
        return DSL.select(SUB_UNION.ID.as(UNION), SUB_UNION.ID.as(ROW)).from(SUB_UNION).where(SUB_UNION.LIVE.isTrue())
                .and(SUB_UNION.FOUNDED_ON.between(from, to))
                .andExists(DSL.selectOne().from(SUB_UNION_HISTORY).where(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID))
                        .and(SUB_UNION_HISTORY.VALID_FROM.le(SUB_UNION.FOUNDED_ON))
                        .and(SUB_UNION_HISTORY.VALID_TO.isNull().or(SUB_UNION_HISTORY.VALID_TO.gt(SUB_UNION.FOUNDED_ON)))
                        .and(SUB_UNION_HISTORY.KIND.isNull().or(SUB_UNION_HISTORY.KIND.notIn("街道工会", "分会", "工会小组"))));
    }

    private static Select<Record2<Long, Long>> unions(LocalDate day, Condition which) {
        return DSL.select(SUB_UNION.ID.as(UNION), SUB_UNION.ID.as(ROW)).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(UnionFactsStore.holdsOn(day)).where(UnionFactsStore.counts()).and(which);
    }

    private static Select<Record2<Long, Long>> joined(LocalDate from, LocalDate to, Condition which) {
        return DSL.select(MEMBERSHIP.UNION_ID.as(UNION), MEMBERSHIP.ROW_ID.as(ROW)).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(PERSON.MEMBER_LIVE.isTrue()).and(MEMBERSHIP.EVENT.eq("入会"))
                .and(MEMBERSHIP.VALID_FROM.between(from, to)).and(MEMBERSHIP.UNION_ID.isNotNull()).and(which);
    }

    private static Select<Record2<Long, Long>> members(LocalDate day, Condition which) {
        return DSL.select(MEMBERSHIP.UNION_ID.as(UNION), MEMBERSHIP.ROW_ID.as(ROW)).from(MEMBERSHIP).join(PERSON)
                .on(PERSON.ID.eq(MEMBERSHIP.ROW_ID)).where(HeadcountFactsStore.membersOn(day))
                .and(MEMBERSHIP.UNION_ID.isNotNull()).and(which);
    }

    private static Select<Record2<Long, Long>> covered(LocalDate day) {
        return DSL.select(COVERAGE.UNION_ID.as(UNION), COVERAGE.EMPLOYER_ID.as(ROW)).from(COVERAGE).join(EMPLOYER)
                .on(EMPLOYER.ID.eq(COVERAGE.EMPLOYER_ID)).where(COVERAGE.LIVE.isTrue()).and(EMPLOYER.LIVE.isTrue())
                .and(COVERAGE.COVERED_FROM.isNull().or(COVERAGE.COVERED_FROM.le(day)))
                .and(COVERAGE.COVERED_TO.isNull().or(COVERAGE.COVERED_TO.gt(day)));
    }

    /** One a union and quarter, however many rows it has; quarters that are over. */
    private static Select<Record2<Long, Long>> headcounts(LocalDate from, LocalDate to) {
        Quarter last = Quarter.of(to.plusDays(1)).previous();
        return DSL.select(HEADCOUNT.UNION_ID.as(UNION), DSL.min(HEADCOUNT.ID).as(ROW)).from(HEADCOUNT)
                .where(HEADCOUNT.LIVE.isTrue()).and(HEADCOUNT.QUARTER.between(Quarter.of(from).toString(), last.toString()))
                .groupBy(HEADCOUNT.UNION_ID, HEADCOUNT.QUARTER);
    }

    private static Select<Record2<Long, Long>> closings(LocalDate from, LocalDate to) {
        return DSL.select(TASK.UNION_ID.as(UNION), TASK_CLOSING.ID.as(ROW)).from(TASK_CLOSING).join(TASK)
                .on(TASK.ID.eq(TASK_CLOSING.TASK_ID)).where(TASK_CLOSING.LIVE.isTrue()).and(TASK.LIVE.isTrue())
                .and(TASK.UNION_ID.isNotNull()).and(TASK_CLOSING.CLOSED_ON.between(from, to));
    }
}
