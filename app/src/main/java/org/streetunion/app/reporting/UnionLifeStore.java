package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.BATCH;
import static org.streetunion.app.database.jooq.Tables.JOURNAL;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/**
 * What happened to unions: founded, elected anew, ended, come back, put below another. Read from the dated history, so that it says what
 * the quarterly report says; only a new name has no day of its own there and is told by the day on which it was entered.
 */
public final class UnionLifeStore {
    /** Everything that is counted, in the order of the tables. */
    public static final List<String> EVENTS = List.of("新建", "换届", "更名", "转入", "转出", "迁入", "迁出", "上级变更", "合并", "撤销", "注销", "恢复");
    private static final List<String> ENDED = List.of("撤销", "注销", "合并");
    private final Sql sql;
    private final ZoneId zone;

    /** Over the office's database; instants are told by the days of a time zone. */
    public UnionLifeStore(Sql sql, ZoneId zone) {
        this.sql = sql;
        this.zone = zone;
    }

    /**
     * Something that happened.
     *
     * @param day when
     * @param what one of {@link #EVENTS}
     * @param reason why, or the 文号; may be empty
     */
    public record Event(LocalDate day, String what, String union, String community, String reason) {}

    /** What happened between two days, both included, by day and union. */
    public List<Event> between(LocalDate first, LocalDate last) {
        List<Event> events = new ArrayList<>();
        turns(events);
        elections(events);
        names(events);
        return events.stream().filter(event -> !event.day().isBefore(first) && !event.day().isAfter(last))
                .sorted(Comparator.comparing(Event::day).thenComparing(Event::union)).toList();
    }

    private void turns(List<Event> events) {
        Result<? extends Record> stretches = sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION.COMMUNITY, SUB_UNION.FOUNDED_ON, SUB_UNION.APPROVAL_NO,
                        SUB_UNION_HISTORY.VALID_FROM, SUB_UNION_HISTORY.EVENT, SUB_UNION_HISTORY.REASON, SUB_UNION_HISTORY.STATE,
                        SUB_UNION_HISTORY.PARENT_ID, SUB_UNION_HISTORY.KIND)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID))
                .where(SUB_UNION.LIVE.isTrue()).orderBy(SUB_UNION.ID, SUB_UNION_HISTORY.VALID_FROM).fetch());
        Record before = null;
        for (Record now : stretches) {
            boolean counts = !UnionFactsStore.UNCOUNTED.contains(String.valueOf(now.get(SUB_UNION_HISTORY.KIND)));
            boolean first = before == null || !before.get(SUB_UNION.ID).equals(now.get(SUB_UNION.ID));
            LocalDate founded = now.get(SUB_UNION.FOUNDED_ON);
            if (counts && first && founded != null) {
                events.add(event(founded, "新建", now, now.get(SUB_UNION.APPROVAL_NO)));
            } else if (counts && !first && before != null) {
                String what = turn(before, now);
                if (what != null) {
                    events.add(event(now.get(SUB_UNION_HISTORY.VALID_FROM), what, now, now.get(SUB_UNION_HISTORY.REASON)));
                }
            }
            before = now;
        }
    }

    /** What a stretch began with: the state says more than the words that somebody typed. */
    private static @Nullable String turn(Record before, Record now) {
        String state = String.valueOf(now.get(SUB_UNION_HISTORY.STATE));
        boolean ended = ENDED.contains(String.valueOf(before.get(SUB_UNION_HISTORY.STATE)));
        if (ENDED.contains(state) && !ended) {
            return state;
        }
        if (ended && !ENDED.contains(state)) {
            return "恢复";
        }
        String said = now.get(SUB_UNION_HISTORY.EVENT);
        if (EVENTS.contains(said) && !ENDED.contains(said)) {
            return said;
        }
        boolean moved = !Objects.equals(before.get(SUB_UNION_HISTORY.PARENT_ID), now.get(SUB_UNION_HISTORY.PARENT_ID));
        return moved ? "上级变更" : null;
    }

    private void elections(List<Event> events) {
        sql.read(context -> context
                .select(SUB_UNION.NAME, SUB_UNION.COMMUNITY, UNION_TERM.STARTS_ON, UNION_TERM.ELECTED_ON, UNION_TERM.ORDINAL)
                .from(UNION_TERM).join(SUB_UNION).on(SUB_UNION.ID.eq(UNION_TERM.UNION_ID))
                .where(UNION_TERM.LIVE.isTrue()).and(SUB_UNION.LIVE.isTrue()).and(UNION_TERM.ORDINAL.gt(1)).fetch())
                .forEach(found -> {
                    LocalDate day = found.value4() == null ? found.value3() : found.value4();
                    if (day != null) {
                        events.add(event(day, "换届", found, "第 " + found.value5() + " 届"));
                    }
                });
    }

    private void names(List<Event> events) {
        sql.read(context -> context
                .select(SUB_UNION.NAME, SUB_UNION.COMMUNITY, BATCH.BEGUN_AT, JOURNAL.OLD_TEXT)
                .from(JOURNAL).join(BATCH).on(BATCH.ID.eq(JOURNAL.BATCH_ID)).join(SUB_UNION).on(SUB_UNION.ID.eq(JOURNAL.ROW_ID))
                .where(JOURNAL.REGISTER.eq("unions")).and(JOURNAL.FIELD.eq("name")).and(JOURNAL.ACT.eq("SET"))
                .and(BATCH.STATE.eq("DONE")).and(BATCH.KIND.ne("撤销")).and(SUB_UNION.LIVE.isTrue()).fetch())
                .forEach(found -> events.add(event(LocalDate.ofInstant(found.get(BATCH.BEGUN_AT), zone), "更名", found,
                        "原名“" + found.get(JOURNAL.OLD_TEXT) + "”")));
    }

    private static Event event(LocalDate day, String what, Record union, @Nullable String reason) {
        return new Event(day, what, union.get(SUB_UNION.NAME), Objects.requireNonNullElse(union.get(SUB_UNION.COMMUNITY), ""),
                Objects.requireNonNullElse(reason, ""));
    }
}
