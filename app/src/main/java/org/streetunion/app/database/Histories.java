package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store.Past;
import org.streetunion.app.ledger.Trait;

/**
 * Keeps the history of a ledger's dated columns: stretches without gap or overlap, the last one open and always what the row says. 变更
 * opens a stretch on its day and holds from then on; 更正 rewrites the last value as far back as it stood.
 */
final class Histories {
    private final Ledger ledger;
    private final LedgerTable main;
    private final Table<?> table;
    private final Ids ids;
    private final List<Column<?>> columns;
    private final Field<Long> id;
    private final Field<Long> rowId;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<String> event;
    private final Field<String> reason;
    private final Field<Long> batchId;

    Histories(Ledger ledger, LedgerTable main, Table<?> table, Ids ids) {
        this.ledger = ledger;
        this.main = main;
        this.table = table;
        this.ids = ids;
        this.columns = ledger.columns(Trait.DATED).toList();
        this.id = LedgerTable.named(table, "id", Long.class);
        this.rowId = LedgerTable.named(table, "row_id", Long.class);
        this.from = LedgerTable.named(table, "valid_from", LocalDate.class);
        this.to = LedgerTable.named(table, "valid_to", LocalDate.class);
        this.event = LedgerTable.named(table, "event", String.class);
        this.reason = LedgerTable.named(table, "reason", String.class);
        this.batchId = LedgerTable.named(table, "batch_id", Long.class);
    }

    /** Opens the history of new rows as their ledger says it starts. */
    void open(DSLContext context, List<Row> rows, Act act, long batch) {
        List<@Nullable Object[]> stretches = new ArrayList<>();
        for (Row row : rows) {
            List<Episode> episodes = ledger.opening().apply(row);
            for (int i = 0; i < episodes.size(); i++) {
                Episode episode = episodes.get(i);
                LocalDate end = i + 1 < episodes.size() ? episodes.get(i + 1).from() : null;
                Map<String, @Nullable Object> values = new HashMap<>(row.values());
                values.putAll(episode.values());
                stretches.add(line(context, row.id(),
                        new Timeline.Stretch(0, episode.from(), end, episode.event(), act.reason(), batch, values)));
            }
        }
        insert(context, stretches);
    }

    /** A row as it was and as it is to be, and under which act. */
    record Change(Row before, Row after, Act act) {}

    /** Records that rows are now so; what could not be taken back by a correction is noted in the journal. */
    void change(DSLContext context, List<Change> changes, Journal.Page page) {
        List<Change> turns = changes.stream()
                .filter(each -> !changed(each).isEmpty() || beginsElsewhere(each.before(), each.after())).toList();
        Map<Long, Timeline> timelines = read(context, turns.stream().map(each -> each.before().id()).toList());
        Writes writes = new Writes(context);
        for (Change each : turns) {
            Timeline was = timelines.get(each.before().id());
            if (was != null) {
                Timeline timeline = new Timeline(was.stretches());
                List<Column<?>> changed = changed(each);
                record(timeline, changed, each.after(), each.act(), page.batch());
                changed.forEach(column -> keep(column, was, timeline, page, each.before().id()));
                begin(timeline, each.before(), each.after(), each.act().changedOn() == null);
                writes.add(each.before().id(), was, timeline);
            }
        }
        writes.run();
    }

    private List<Column<?>> changed(Change change) {
        return columns.stream().filter(column -> !change.after().agrees(change.before(), column)).toList();
    }

    /** Whether an edit moves the day on which the record begins: it follows from columns such as 建会日期. */
    boolean beginsElsewhere(Row before, Row after) {
        return !days(before).equals(days(after));
    }

    /**
     * Takes back what an act did to the histories of rows.
     *
     * @param courses by row and column key, as the act's journal kept them where a correction would not do
     */
    void takeBack(DSLContext context, List<TakenBack> rows, long undone, Map<Long, Map<String, String>> courses) {
        List<TakenBack> turns = rows.stream().filter(
                row -> row.columns().stream().anyMatch(columns::contains) || beginsElsewhere(row.now(), row.then())).toList();
        Map<Long, Timeline> timelines = read(context, turns.stream().map(row -> row.now().id()).toList());
        Writes writes = new Writes(context);
        for (TakenBack row : turns) {
            Timeline was = timelines.getOrDefault(row.now().id(), new Timeline(List.of()));
            Timeline timeline = new Timeline(was.stretches());
            Map<String, String> kept = courses.getOrDefault(row.now().id(), Map.of());
            row.columns().stream().filter(columns::contains).forEach(column -> takeBack(timeline, column, row.then(), kept));
            if (!row.stays()) {
                timeline.forget(undone);
            }
            begin(timeline, row.now(), row.then(), true);
            writes.add(row.now().id(), was, timeline);
        }
        writes.run();
    }

    private static void takeBack(Timeline timeline, Column<?> column, Row then, Map<String, String> courses) {
        String course = courses.get(column.key());
        if (course == null) {
            timeline.correct(column.key(), then.values().get(column.key()));
        } else {
            timeline.put(column.key(), Courses.fromText(column, course));
        }
    }

    /**
     * Gives a row one history made of its own and another's. Its own stretches are laid aside under its negative number where nothing reads
     * them, until the act is taken back.
     */
    void join(DSLContext context, long keep, long drop, Set<String> fromDrop, long act) {
        Map<Long, Timeline> both = read(context, List.of(keep, drop));
        Timeline other = both.get(drop);
        if (other == null) {
            return;
        }
        Timeline own = both.get(keep);
        Timeline joined = JoinedTimeline.of(own == null ? other : own, other, columns, fromDrop, act);
        context.update(table).set(rowId, -keep).where(rowId.eq(keep)).execute();
        insert(context, joined.stretches().stream().map(each -> line(context, keep, each)).toList());
    }

    /** Lets rows have the history again that was laid aside when another's was joined to it. */
    void part(DSLContext context, Collection<Long> rows) {
        for (long row : rows) {
            if (context.fetchExists(DSL.selectOne().from(table).where(rowId.eq(-row)))) {
                context.deleteFrom(table).where(rowId.eq(row)).execute();
                context.update(table).set(rowId, row).where(rowId.eq(-row)).execute();
            }
        }
    }

    /** Whether one of these columns is dated. */
    boolean keeps(String column) {
        return columns.stream().anyMatch(each -> each.key().equals(column));
    }

    /** Which of these rows a reference named at any time in the histories of rows that stay. */
    List<Long> referring(DSLContext context, Column<?> column, Collection<Long> ids, Condition stays) {
        Field<Long> field = field(column).coerce(Long.class);
        return context.selectDistinct(field).from(Lookup.those(table, field, ids))
                .where(rowId.in(DSL.select(main.id()).from(main.table()).where(stays))).fetch(field);
    }

    /** Removes whole histories. */
    void remove(DSLContext context, Collection<Long> rows) {
        context.deleteFrom(table).where(Lookup.among(rowId, rows)).execute();
    }

    /** The history of one row, newest first. */
    List<Past> of(DSLContext context, long row) {
        List<Past> newestFirst = new ArrayList<>();
        read(context, List.of(row)).getOrDefault(row, new Timeline(List.of())).stretches().forEach(each -> newestFirst.add(0,
                new Past(each.from(), each.to(), each.event(), each.reason(), new Row(row, 0, each.values()))));
        return newestFirst;
    }

    private static void record(Timeline timeline, List<Column<?>> changed, Row after, Act act, long batch) {
        LocalDate day = act.changedOn();
        Map<String, @Nullable Object> values = new HashMap<>();
        changed.forEach(column -> values.put(column.key(), after.values().get(column.key())));
        if (day == null) {
            values.forEach(timeline::correct);
        } else if (!values.isEmpty()) {
            timeline.change(day, act.event(), act.reason(), batch, values);
        }
    }

    /** Keeps the course that a column had, unless a correction of its last value would bring it back. */
    private static void keep(Column<?> column, Timeline was, Timeline is, Journal.Page page, long row) {
        NavigableMap<LocalDate, @Nullable Object> course = was.course(column.key());
        Timeline trial = new Timeline(is.stretches());
        trial.correct(column.key(), course.isEmpty() ? null : course.lastEntry().getValue());
        if (!trial.course(column.key()).equals(course)) {
            page.course(row, column.key(), Courses.toText(column, course));
        }
    }

    /**
     * Moves the beginning, and in a correction the later days that the row itself names. A change may put another event in place of the one
     * that the row began with: its day is not known from the row then, and stays.
     */
    private void begin(Timeline timeline, Row before, Row after, boolean correction) {
        List<Episode> then = ledger.opening().apply(before);
        List<Episode> now = ledger.opening().apply(after);
        for (int i = 0; i < Math.min(then.size(), now.size()) && (i == 0 || correction); i++) {
            Episode old = then.get(i);
            Episode moved = now.get(i);
            boolean same = old.event().isEmpty() || moved.event().isEmpty() || old.event().equals(moved.event());
            boolean lost = !correction && moved.from().equals(Episode.ALWAYS);
            if (same && !lost && !old.from().equals(moved.from())) {
                timeline.move(old.from(), moved.from(), moved.event());
            }
        }
    }

    private List<LocalDate> days(Row row) {
        return ledger.opening().apply(row).stream().map(Episode::from).toList();
    }

    /** The histories of rows, as far as they have one. */
    private Map<Long, Timeline> read(DSLContext context, List<Long> rows) {
        Map<Long, List<Timeline.Stretch>> stretches = new HashMap<>();
        if (!rows.isEmpty()) {
            context.select(table.fields()).from(Lookup.those(table, rowId, rows))
                    .forEach(found -> stretches.computeIfAbsent(found.get(rowId), row -> new ArrayList<>()).add(stretch(found)));
        }
        Map<Long, Timeline> timelines = new HashMap<>();
        stretches.forEach((row, its) -> timelines.put(row, new Timeline(its)));
        return timelines;
    }

    private Timeline.Stretch stretch(Record found) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach(column -> values.put(column.key(), Values.toLedger(column, found.get(field(column)))));
        Long opener = found.get(batchId);
        return new Timeline.Stretch(found.get(id), found.get(from), found.get(to), found.get(event), found.get(reason),
                opener == null ? 0 : opener, values);
    }

    /** What differs after an act, written together. */
    private final class Writes {
        private final DSLContext context;
        private final List<@Nullable Object[]> opened = new ArrayList<>();
        private final List<@Nullable Object[]> changed = new ArrayList<>();
        private final List<Object[]> closed = new ArrayList<>();

        Writes(DSLContext context) {
            this.context = context;
        }

        void add(long row, Timeline was, Timeline is) {
            Map<Long, Timeline.Stretch> left = new HashMap<>();
            was.stretches().forEach(each -> left.put(each.id(), each));
            for (Timeline.Stretch each : is.stretches()) {
                if (each.id() == 0) {
                    opened.add(line(context, row, each));
                } else if (!each.equals(left.remove(each.id()))) {
                    changed.add(changes(each));
                }
            }
            left.keySet().forEach(each -> closed.add(new Object[]{each}));
        }

        void run() {
            List<Field<?>> set = new ArrayList<>(List.of(from, to, event));
            columns.forEach(column -> set.add(field(column)));
            Insert.run(context, "update " + table.getName() + " set "
                    + set.stream().map(each -> each.getName() + " = ?").collect(Collectors.joining(", ")) + " where id = ?",
                    changed);
            Insert.run(context, "delete from " + table.getName() + " where id = ?", closed);
            insert(context, opened);
        }
    }

    private @Nullable Object[] changes(Timeline.Stretch stretch) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(stretch.from());
        values.add(stretch.to());
        values.add(stretch.event());
        columns.forEach(column -> values.add(Values.toDatabase(stretch.values().get(column.key()))));
        values.add(stretch.id());
        return values.toArray();
    }

    private @Nullable Object[] line(DSLContext context, long row, Timeline.Stretch stretch) {
        @Nullable
        Object[] line = new Object[7 + columns.size()];
        line[0] = ids.next(context);
        line[1] = row;
        line[2] = stretch.from();
        line[3] = stretch.to();
        line[4] = stretch.event();
        line[5] = stretch.reason();
        line[6] = stretch.batch();
        for (int i = 0; i < columns.size(); i++) {
            line[7 + i] = Values.toDatabase(stretch.values().get(columns.get(i).key()));
        }
        return line;
    }

    private void insert(DSLContext context, List<@Nullable Object[]> lines) {
        List<Field<?>> fields = new ArrayList<>(List.of(id, rowId, from, to, event, reason, batchId));
        columns.forEach(column -> fields.add(field(column)));
        Insert.into(context, table, fields, lines);
    }

    /** The field of a dated column; it has the same name as in the main table. */
    @SuppressWarnings("unchecked")
    private Field<Object> field(Column<?> column) {
        return (Field<Object>) LedgerTable.named(table, main.field(column.key()).getName());
    }
}
