package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.ELECTION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/**
 * What happened to unions: founded, elected anew, ended, come back, put below another. Read from the dated history, so that it says what
 * the quarterly report says.
 */
public final class UnionLifeStore {
    /** Everything that is counted, in the order of the tables. */
    public static final List<String> EVENTS = List.of("新建", "换届", "更名", "转入", "转出", "迁入", "迁出", "上级变更", "合并", "撤销", "注销", "恢复");
    private static final List<String> ENDED = List.of("撤销", "注销", "合并", "迁出");
    private final Sql sql;

    /** Over the office's database. */
    public UnionLifeStore(Sql sql) {
        this.sql = sql;
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
        return events.stream().filter(event -> !event.day().isBefore(first) && !event.day().isAfter(last))
                .sorted(Comparator.comparing(Event::day).thenComparing(Event::union)).toList();
    }

    private void turns(List<Event> events) {
        Result<? extends Record> stretches = sql.read(context -> context
                .select(SUB_UNION.ID, SUB_UNION.NAME, SUB_UNION.COMMUNITY, SUB_UNION.FOUNDED_ON, SUB_UNION.APPROVAL_NO,
                        SUB_UNION_HISTORY.VALID_FROM, SUB_UNION_HISTORY.EVENT, SUB_UNION_HISTORY.REASON, SUB_UNION_HISTORY.STATE,
                        SUB_UNION_HISTORY.PARENT_ID, SUB_UNION_HISTORY.KIND, SUB_UNION_HISTORY.NAME, SUB_UNION.CAME_ON,
                        SUB_UNION.CAME_FROM, SUB_UNION.CAME_NO)
                .from(SUB_UNION).join(SUB_UNION_HISTORY).on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID))
                .where(SUB_UNION.LIVE.isTrue()).orderBy(SUB_UNION.ID, SUB_UNION_HISTORY.VALID_FROM).fetch());
        Record before = null;
        for (Record now : stretches) {
            boolean counts = !UnionFactsStore.UNCOUNTED.contains(String.valueOf(now.get(SUB_UNION_HISTORY.KIND)));
            boolean first = before == null || !before.get(SUB_UNION.ID).equals(now.get(SUB_UNION.ID));
            if (counts && first) {
                beginning(now, events);
            } else if (counts && !first && before != null) {
                String what = turn(before, now);
                if (what != null) {
                    events.add(event(now.get(SUB_UNION_HISTORY.VALID_FROM), what, now, reason(before, now)));
                }
            }
            before = now;
        }
    }

    /** Founded here, or come from elsewhere. */
    private static void beginning(Record now, List<Event> events) {
        LocalDate founded = now.get(SUB_UNION.FOUNDED_ON);
        LocalDate came = now.get(SUB_UNION.CAME_ON);
        if (came != null) {
            String from = now.get(SUB_UNION.CAME_FROM);
            events.add(event(came, "迁入", now, both(from == null ? "" : "来自" + from, now.get(SUB_UNION.CAME_NO))));
        } else if (founded != null) {
            events.add(event(founded, "新建", now, now.get(SUB_UNION.APPROVAL_NO)));
        }
    }

    /** On what paper; a union that got another name had one before. */
    private static @Nullable String reason(Record before, Record now) {
        String reason = now.get(SUB_UNION_HISTORY.REASON);
        return renamed(before, now) ? both("原名“" + before.get(SUB_UNION_HISTORY.NAME) + "”", reason) : reason;
    }

    private static boolean renamed(Record before, Record now) {
        return !Objects.equals(before.get(SUB_UNION_HISTORY.NAME), now.get(SUB_UNION_HISTORY.NAME));
    }

    private static String both(String words, @Nullable String paper) {
        return paper == null || paper.isBlank() ? words : words.isEmpty() ? paper : words + "，" + paper;
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
        if (renamed(before, now)) {
            return "更名";
        }
        boolean moved = !Objects.equals(before.get(SUB_UNION_HISTORY.PARENT_ID), now.get(SUB_UNION_HISTORY.PARENT_ID));
        return moved ? "上级变更" : null;
    }

    private void elections(List<Event> events) {
        sql.read(context -> context
                .select(SUB_UNION.NAME, SUB_UNION.COMMUNITY, UNION_TERM.STARTS_ON, UNION_TERM.ELECTED_ON, UNION_TERM.ORDINAL,
                        DSL.max(DSL.coalesce(ELECTION.FILED_NO, ELECTION.REPLY_NO)))
                .from(UNION_TERM).join(SUB_UNION).on(SUB_UNION.ID.eq(UNION_TERM.UNION_ID)).leftJoin(ELECTION)
                .on(ELECTION.UNION_ID.eq(UNION_TERM.UNION_ID)).and(ELECTION.TERM_NO.eq(UNION_TERM.ORDINAL))
                .and(ELECTION.LIVE.isTrue())
                .where(UNION_TERM.LIVE.isTrue()).and(SUB_UNION.LIVE.isTrue()).and(UNION_TERM.ORDINAL.gt(1))
                .groupBy(UNION_TERM.ID, SUB_UNION.NAME, SUB_UNION.COMMUNITY, UNION_TERM.STARTS_ON, UNION_TERM.ELECTED_ON,
                        UNION_TERM.ORDINAL)
                .fetch())
                .forEach(found -> {
                    LocalDate day = found.value4() == null ? found.value3() : found.value4();
                    if (day != null) {
                        events.add(event(day, "换届", found, both("第 " + found.value5() + " 届", found.value6())));
                    }
                });
    }

    private static Event event(LocalDate day, String what, Record union, @Nullable String reason) {
        return new Event(day, what, union.get(SUB_UNION.NAME), Objects.requireNonNullElse(union.get(SUB_UNION.COMMUNITY), ""),
                Objects.requireNonNullElse(reason, ""));
    }
}
