package org.streetunion.app.reporting.summary;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;
import static org.streetunion.app.database.jooq.Tables.EMPLOYER;
import static org.streetunion.app.database.jooq.Tables.LIAISON;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.database.jooq.tables.Person;

/** The part-time cadres of a time, what they did in it and whom they look after. */
final class CadreWorkStore {
    private static final List<String> LEVELS = List.of("街道", "社区", "企业");
    private final Sql sql;
    private final CadreWords words;

    CadreWorkStore(Sql sql, CadreWords words) {
        this.sql = sql;
        this.words = words;
    }

    /**
     * A part-timer, by the highest post held in the time.
     *
     * @param where the union, or the level where there is none
     */
    record Cadre(long id, String name, String kind, String level, String where) {}

    /** One entry of the duty record; what was not said is null. */
    record Duty(long person, String name, LocalDate day, String kind, @Nullable String item, BigDecimal hours, BigDecimal days) {
        YearMonth month() {
            return YearMonth.from(day);
        }
    }

    /** Whom somebody looks after, by name. */
    record Tie(long person, String kind, String what, String object) {}

    /** Those who held a part-time post of these levels on some day of the time, by level, union and name; each person once. */
    List<Cadre> partTimers(LocalDate from, LocalDate to, List<String> levels) {
        List<Cadre> all = new ArrayList<>(sql.read(context -> context
                .select(PERSON.ID, PERSON.NAME, APPOINTMENT.POST, APPOINTMENT.STATUS, APPOINTMENT.LEVEL,
                        DSL.coalesce(SUB_UNION.NAME, APPOINTMENT.LEVEL, DSL.inline("")))
                .from(APPOINTMENT).join(PERSON).on(PERSON.ID.eq(APPOINTMENT.PERSON_ID)).leftJoin(SUB_UNION)
                .on(SUB_UNION.ID.eq(APPOINTMENT.UNION_ID)).where(APPOINTMENT.LIVE.isTrue()).and(APPOINTMENT.LEVEL.in(levels))
                .and(APPOINTMENT.STARTS_ON.isNull().or(APPOINTMENT.STARTS_ON.le(to)))
                .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.ge(from)))
                .orderBy(PERSON.NAME_KEY, PERSON.ID, APPOINTMENT.ID)
                .fetch(row -> new Cadre(row.value1(), row.value2(), kind(row.value3(), row.value4()), row.value5(),
                        row.value6()))));
        all.removeIf(each -> !words.partTimers().contains(each.kind()));
        all.sort(Comparator.<Cadre>comparingInt(each -> LEVELS.indexOf(each.level()))
                .thenComparing(each -> words.partTimers().indexOf(each.kind())));
        Map<Long, Cadre> once = new LinkedHashMap<>();
        all.forEach(each -> once.putIfAbsent(each.id(), each));
        return List.copyOf(once.values());
    }

    /** The duty record of a time, both days included, by day. */
    List<Duty> duties(LocalDate from, LocalDate to) {
        return sql.read(context -> context
                .select(PERSON.ID, PERSON.NAME, DUTY_LOG.ON_DAY, DUTY_LOG.KIND, DUTY_LOG.YEARLY_ITEM, DUTY_LOG.HOURS_SPENT,
                        DUTY_LOG.DAYS_USED)
                .from(DUTY_LOG).join(PERSON).on(PERSON.ID.eq(DUTY_LOG.PERSON_ID)).where(DUTY_LOG.LIVE.isTrue())
                .and(DUTY_LOG.ON_DAY.between(from, to)).orderBy(PERSON.NAME_KEY, PERSON.ID, DUTY_LOG.ON_DAY, DUTY_LOG.ID)
                .fetch(row -> new Duty(row.value1(), row.value2(), row.value3(), row.value4(), row.value5(), or(row.value6()),
                        or(row.value7()))));
    }

    /** Whom everybody looks after on a day. */
    List<Tie> ties(LocalDate day) {
        Person member = PERSON.as("looked_after");
        return sql.read(context -> context
                .select(LIAISON.PERSON_ID, LIAISON.KIND, LIAISON.OBJECT, ZONE.NAME, SUB_UNION.NAME, EMPLOYER.NAME, member.NAME)
                .from(LIAISON).leftJoin(ZONE).on(ZONE.ID.eq(LIAISON.ZONE_ID)).leftJoin(SUB_UNION)
                .on(SUB_UNION.ID.eq(LIAISON.UNION_ID)).leftJoin(EMPLOYER).on(EMPLOYER.ID.eq(LIAISON.EMPLOYER_ID))
                .leftJoin(member).on(member.ID.eq(LIAISON.MEMBER_ID)).where(LIAISON.LIVE.isTrue())
                .and(LIAISON.STARTS_ON.isNull().or(LIAISON.STARTS_ON.le(day)))
                .and(LIAISON.ENDS_ON.isNull().or(LIAISON.ENDS_ON.ge(day))).orderBy(LIAISON.ID)
                .fetch(row -> {
                    List<String> what = List.of("片区", "工会", "单位", "职工", "其他");
                    String[] names = {row.value4(), row.value5(), row.value6(), row.value7(), row.value3()};
                    int first = 0;
                    while (first < names.length - 1 && names[first] == null) {
                        first++;
                    }
                    return new Tie(row.value1(), row.value2(), what.get(first), names[first] == null ? "" : names[first]);
                }));
    }

    private String kind(@Nullable String post, @Nullable String status) {
        return words.kind().apply(post == null ? "" : post, status == null ? "" : status);
    }

    private static BigDecimal or(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
