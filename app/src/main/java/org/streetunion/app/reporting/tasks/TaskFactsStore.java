package org.streetunion.app.reporting.tasks;

import static org.streetunion.app.database.jooq.Tables.HOLIDAY;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.TASK;
import static org.streetunion.app.database.jooq.Tables.TASK_CLOSING;
import static org.streetunion.app.database.jooq.Tables.ZONE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.ResultQuery;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Texts;
import org.streetunion.app.ledger.Weekdays;

/** The items of the lists with their closings. What comes up is derived, never stored; a closing names its period. */
public final class TaskFactsStore {
    /** A day on which nobody works, as the register of holidays says it. */
    private static final String OFF = "放假";
    private static final Recurrence.Turn NEVER = new Recurrence.Turn("", null, null, null);
    private final Sql sql;

    /** Over the office's database. */
    public TaskFactsStore(Sql sql) {
        this.sql = sql;
    }

    /** Every time that an item comes up in a period which begins on a day or before, by item. */
    public List<TaskLine> until(LocalDate day) {
        Weekdays calendar = calendar();
        Map<Long, Map<String, TaskLine.Closed>> closings = closings();
        List<TaskLine> lines = new ArrayList<>();
        sql.read(context -> items(context).fetch()).forEach(found -> {
            TaskLine.Item item = item(found);
            Map<String, TaskLine.Closed> done = closings.getOrDefault(item.id(), Map.of());
            Recurrence recurrence = recurrence(found);
            (done.containsKey(Period.ONCE) ? recurrence.staying() : recurrence).turns(day, calendar::works)
                    .forEach(turn -> lines.add(new TaskLine(item, turn, done.get(turn.period()))));
        });
        return lines;
    }

    /** Every item once, as if it came up now: what there is to choose from. */
    public List<TaskLine> all() {
        return sql.read(context -> items(context).fetch(found -> new TaskLine(item(found), NEVER, null)));
    }

    private static ResultQuery<? extends Record> items(DSLContext context) {
        return context
                .select(TASK.ID, TASK.KIND, TASK.ITEM, TASK.LEVEL, TASK.STANDARD, TASK.FREQUENCY, TASK.DUE_ON, TASK.DUE_RULE,
                        TASK.DUE_DAYS, TASK.ENTERED_ON, TASK.LEFT_ON, TASK.PERSON_ID, TASK.UNION_ID, PERSON.NAME, ZONE.NAME,
                        SUB_UNION.NAME)
                .from(TASK).leftJoin(PERSON).on(PERSON.ID.eq(TASK.PERSON_ID)).leftJoin(ZONE).on(ZONE.ID.eq(TASK.ZONE_ID))
                .leftJoin(SUB_UNION).on(SUB_UNION.ID.eq(TASK.UNION_ID)).where(TASK.LIVE.isTrue())
                .orderBy(TASK.KIND, TASK.ITEM_KEY, TASK.ID);
    }

    private static TaskLine.Item item(Record found) {
        String zone = Texts.orEmpty(found.get(ZONE.NAME));
        return new TaskLine.Item(found.get(TASK.ID), found.get(TASK.KIND), found.get(TASK.ITEM), found.get(TASK.LEVEL),
                Texts.orEmpty(found.get(TASK.STANDARD)), zone.isEmpty() ? Texts.orEmpty(found.get(SUB_UNION.NAME)) : zone,
                Texts.orEmpty(found.get(PERSON.NAME)), id(found.get(TASK.PERSON_ID)), id(found.get(TASK.UNION_ID)));
    }

    private static Recurrence recurrence(Record found) {
        return new Recurrence(Frequency.of(found.get(TASK.FREQUENCY)), found.get(TASK.ENTERED_ON), found.get(TASK.LEFT_ON),
                found.get(TASK.DUE_ON), DueRule.of(found.get(TASK.DUE_RULE)), found.get(TASK.DUE_DAYS));
    }

    private Map<Long, Map<String, TaskLine.Closed>> closings() {
        Map<Long, Map<String, TaskLine.Closed>> closings = new HashMap<>();
        sql.read(context -> context
                .select(TASK_CLOSING.ID, TASK_CLOSING.TASK_ID, TASK_CLOSING.PERIOD, TASK_CLOSING.CLOSED_ON, PERSON.NAME,
                        TASK_CLOSING.CLOSED_BY, TASK_CLOSING.EVIDENCE)
                .from(TASK_CLOSING).leftJoin(PERSON).on(PERSON.ID.eq(TASK_CLOSING.CLOSED_BY)).where(TASK_CLOSING.LIVE.isTrue())
                .fetch())
                .forEach(found -> closings.computeIfAbsent(found.value2(), task -> new HashMap<>()).put(found.value3(),
                        new TaskLine.Closed(found.value1(), found.value4(), Texts.orEmpty(found.value5()), id(found.value6()),
                                Texts.orEmpty(found.value7()))));
        return closings;
    }

    private Weekdays calendar() {
        Set<LocalDate> off = new HashSet<>();
        Set<LocalDate> worked = new HashSet<>();
        sql.read(context -> context.select(HOLIDAY.ON_DAY, HOLIDAY.KIND).from(HOLIDAY).where(HOLIDAY.LIVE.isTrue()).fetch())
                .forEach(found -> (OFF.equals(found.value2()) ? off : worked).add(found.value1()));
        return new Weekdays(off, worked);
    }

    private static long id(@Nullable Long id) {
        return id == null ? 0 : id;
    }
}
