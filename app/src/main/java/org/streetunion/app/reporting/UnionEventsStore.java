package org.streetunion.app.reporting;

import static org.streetunion.app.database.jooq.Tables.SUB_UNION;
import static org.streetunion.app.database.jooq.Tables.SUB_UNION_HISTORY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Rows 14 and 15: unions founded and unions that came to an end, all that a report compares read in one select. */
final class UnionEventsStore implements IndicatorSource {
    private static final String FOUNDED = "14";
    private static final String CLOSED = "15";
    private static final List<String> ENDED = List.of("撤销", "注销", "合并");
    private final Sql sql;

    UnionEventsStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Set<String> codes() {
        return Set.of(FOUNDED, CLOSED);
    }

    @Override
    public Map<String, Counted> count(Quarter quarter) {
        Happenings periods = new Happenings(quarter);
        List<Event> events = events(periods.first(), periods.last());
        return periods.count(codes(), (from, to) -> {
            Snapshot snapshot = new Snapshot();
            events.stream().filter(event -> !event.day().isBefore(from) && !event.day().isAfter(to))
                    .forEach(event -> snapshot.once(event.code(), event.union()));
            return snapshot;
        });
    }

    private List<Event> events(LocalDate from, LocalDate to) {
        Field<LocalDate> foundedOn = DSL.when(founded(), SUB_UNION.FOUNDED_ON);
        Field<LocalDate> endedOn = DSL.when(ended(), SUB_UNION_HISTORY.VALID_FROM);
        List<Event> events = new ArrayList<>();
        sql.read(context -> context.select(SUB_UNION.ID, foundedOn, endedOn).from(SUB_UNION).join(SUB_UNION_HISTORY)
                .on(SUB_UNION_HISTORY.ROW_ID.eq(SUB_UNION.ID)).where(union())
                .and(SUB_UNION.FOUNDED_ON.between(from, to).or(SUB_UNION_HISTORY.VALID_FROM.between(from, to))).fetch())
                .forEach(found -> {
                    add(events, FOUNDED, found.value1(), found.value2());
                    add(events, CLOSED, found.value1(), found.value3());
                });
        return events;
    }

    private static void add(List<Event> events, String code, long union, @Nullable LocalDate day) {
        if (day != null) {
            events.add(new Event(code, union, day));
        }
    }

    /** What became of a union on a day. */
    private record Event(String code, long union, LocalDate day) {}

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
