package org.streetunion.app.reporting.assessment;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.CONGRESS;
import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.HEADCOUNT;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.STAR_CHANGE;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.UNION_BODY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.office.stars.StarLedger;

/** What is counted for an assessment, by union, on a day: one select for all unions each. */
final class CounterStore {
    private final Sql sql;
    private final LocalDate day;

    CounterStore(Sql sql, LocalDate day) {
        this.sql = sql;
        this.day = day;
    }

    /** The kinds of bodies and customs that are there. */
    Map<Long, Set<String>> bodies() {
        Map<Long, Set<String>> bodies = new HashMap<>();
        sql.read(context -> context.select(UNION_BODY.UNION_ID, UNION_BODY.KIND).from(UNION_BODY)
                .where(UNION_BODY.LIVE.isTrue()).and(UNION_BODY.FOUNDED_ON.isNull().or(UNION_BODY.FOUNDED_ON.le(day)))
                .and(UNION_BODY.ENDED_ON.isNull().or(UNION_BODY.ENDED_ON.gt(day))).fetch())
                .forEach(found -> bodies.computeIfAbsent(found.value1(), any -> new TreeSet<>()).add(found.value2()));
        return bodies;
    }

    /** Who is the chair; of several the first by name. */
    Map<Long, String> chairs() {
        Field<String> name = DSL.min(PERSON.NAME);
        Condition held = APPOINTMENT.STARTS_ON.isNull().or(APPOINTMENT.STARTS_ON.le(day))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.ge(day)));
        return sql.read(context -> context.select(APPOINTMENT.UNION_ID, name).from(APPOINTMENT).join(PERSON)
                .on(PERSON.ID.eq(APPOINTMENT.PERSON_ID)).where(APPOINTMENT.LIVE.isTrue()).and(PERSON.CADRE_LIVE.isTrue())
                .and(APPOINTMENT.POST.eq("主席")).and(APPOINTMENT.UNION_ID.isNotNull()).and(held).groupBy(APPOINTMENT.UNION_ID)
                .fetchMap(APPOINTMENT.UNION_ID, name));
    }

    /** For how many quarters of the year a union reported. */
    Map<Long, Integer> reports() {
        Field<Integer> many = DSL.countDistinct(HEADCOUNT.QUARTER);
        return sql.read(context -> context.select(HEADCOUNT.UNION_ID, many).from(HEADCOUNT).where(HEADCOUNT.LIVE.isTrue())
                .and(HEADCOUNT.QUARTER.between(new Quarter(day.getYear(), 1).toString(), Quarter.of(day).toString()))
                .groupBy(HEADCOUNT.UNION_ID).fetchMap(HEADCOUNT.UNION_ID, many));
    }

    /** How many meetings of delegates it held in the year. */
    Map<Long, Integer> meetings() {
        Field<Integer> many = DSL.count();
        return sql.read(context -> context.select(CONGRESS.UNION_ID, many).from(CONGRESS).where(CONGRESS.LIVE.isTrue())
                .and(CONGRESS.HELD_ON.between(LocalDate.of(day.getYear(), 1, 1), day)).groupBy(CONGRESS.UNION_ID)
                .fetchMap(CONGRESS.UNION_ID, many));
    }

    /** How many duties of each kind cadres did there in the year. */
    Map<Long, Map<String, Integer>> duties() {
        Field<Integer> many = DSL.count();
        Map<Long, Map<String, Integer>> duties = new HashMap<>();
        sql.read(context -> context.select(DUTY_LOG.UNION_ID, DUTY_LOG.KIND, many).from(DUTY_LOG).where(DUTY_LOG.LIVE.isTrue())
                .and(DUTY_LOG.UNION_ID.isNotNull()).and(DUTY_LOG.ON_DAY.between(LocalDate.of(day.getYear(), 1, 1), day))
                .groupBy(DUTY_LOG.UNION_ID, DUTY_LOG.KIND).fetch())
                .forEach(found -> duties.computeIfAbsent(found.value1(), any -> new HashMap<>()).put(found.value2(),
                        found.value3()));
        return duties;
    }

    /** The star that each has; those who lost it are left out. */
    Map<Long, String> stars() {
        Map<Long, String> stars = new HashMap<>();
        sql.read(context -> context.select(STAR_CHANGE.UNION_ID, STAR_CHANGE.KIND, STAR_CHANGE.STAR).from(STAR_CHANGE)
                .where(STAR_CHANGE.LIVE.isTrue()).and(STAR_CHANGE.DECIDED_ON.le(day))
                .orderBy(STAR_CHANGE.DECIDED_ON, STAR_CHANGE.ID).fetch()).forEach(found -> {
                    if (StarLedger.CANCELLED.equals(found.value2()) || found.value3() == null) {
                        stars.remove(found.value1());
                    } else {
                        stars.put(found.value1(), found.value3());
                    }
                });
        return stars;
    }

    /** Those with rooms for the office or for activities. */
    Set<Long> rooms() {
        return new HashSet<>(sql.read(context -> context.select(SUB_UNION.ID).from(SUB_UNION).where(SUB_UNION.LIVE.isTrue())
                .and(SUB_UNION.OFFICE_AREA.gt(java.math.BigDecimal.ZERO)
                        .or(SUB_UNION.ACTIVITY_AREA.gt(java.math.BigDecimal.ZERO)))
                .fetch(SUB_UNION.ID)));
    }
}
