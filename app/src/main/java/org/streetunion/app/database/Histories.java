package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    /** Records that a row is now so; what could not be taken back by a correction is noted in the journal. */
    void change(DSLContext context, Row before, Row after, Act act, Journal.Page page) {
        List<Column<?>> changed = columns.stream().filter(column -> !after.agrees(before, column)).toList();
        if (changed.isEmpty() && !beginsElsewhere(before, after)) {
            return;
        }
        Timeline was = read(context, before.id());
        if (was.stretches().isEmpty()) {
            return;
        }
        Timeline timeline = new Timeline(was.stretches());
        record(timeline, changed, after, act, page.batch());
        changed.forEach(column -> keep(column, was, timeline, page, before.id()));
        begin(timeline, before, after, act.changedOn() == null);
        write(context, before.id(), was, timeline);
    }

    /** Whether an edit moves the day on which the record begins: it follows from columns such as 建会日期. */
    boolean beginsElsewhere(Row before, Row after) {
        return !days(before).equals(days(after));
    }

    /**
     * Takes back what an act did to some columns of a row's history.
     *
     * @param put the columns that are put back, each with the course that the act's journal kept, null where it kept none
     * @param whole whether they are all that the act had changed
     */
    void takeBack(DSLContext context, Row now, Row then, Map<Column<?>, @Nullable String> put, boolean whole, long undone) {
        Timeline was = read(context, now.id());
        Timeline timeline = new Timeline(was.stretches());
        put.forEach((column, course) -> {
            if (course != null) {
                timeline.put(column.key(), Courses.fromText(column, course));
            } else if (column.is(Trait.DATED)) {
                timeline.correct(column.key(), then.values().get(column.key()));
            }
        });
        if (whole) {
            timeline.forget(undone);
        }
        begin(timeline, now, then, true);
        write(context, now.id(), was, timeline);
    }

    /** Which of these rows a reference named at any time in the histories of rows that stay. */
    List<Long> referring(DSLContext context, Column<?> column, Collection<Long> ids, Condition stays) {
        Field<Long> field = field(column).coerce(Long.class);
        return context.selectDistinct(field).from(table).where(Lookup.among(field, ids))
                .and(rowId.in(DSL.select(main.id()).from(main.table()).where(stays))).fetch(field);
    }

    /** Removes whole histories. */
    void remove(DSLContext context, Collection<Long> rows) {
        context.deleteFrom(table).where(Lookup.among(rowId, rows)).execute();
    }

    /** The history of one row, newest first. */
    List<Past> of(DSLContext context, long row) {
        List<Past> newestFirst = new ArrayList<>();
        read(context, row).stretches().forEach(each -> newestFirst.add(0,
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

    /** Moves the beginning, and in a correction the later days that the row itself names. */
    private void begin(Timeline timeline, Row before, Row after, boolean correction) {
        List<Episode> then = ledger.opening().apply(before);
        List<Episode> now = ledger.opening().apply(after);
        for (int i = 0; i < Math.min(then.size(), now.size()) && (i == 0 || correction); i++) {
            Episode old = then.get(i);
            Episode moved = now.get(i);
            boolean same = old.event().isEmpty() || moved.event().isEmpty() || old.event().equals(moved.event());
            if (same && !old.from().equals(moved.from())) {
                timeline.move(old.from(), moved.from(), moved.event());
            }
        }
    }

    private List<LocalDate> days(Row row) {
        return ledger.opening().apply(row).stream().map(Episode::from).toList();
    }

    private Timeline read(DSLContext context, long row) {
        return new Timeline(context.select(DSL.asterisk()).from(table).where(rowId.eq(row)).fetch(this::stretch));
    }

    private Timeline.Stretch stretch(Record found) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach(column -> values.put(column.key(), Values.toLedger(column, found.get(field(column)))));
        Long opener = found.get(batchId);
        return new Timeline.Stretch(found.get(id), found.get(from), found.get(to), found.get(event), found.get(reason),
                opener == null ? 0 : opener, values);
    }

    /** Writes what differs. */
    private void write(DSLContext context, long row, Timeline was, Timeline is) {
        Map<Long, Timeline.Stretch> left = new HashMap<>();
        was.stretches().forEach(each -> left.put(each.id(), each));
        List<@Nullable Object[]> opened = new ArrayList<>();
        for (Timeline.Stretch each : is.stretches()) {
            if (each.id() == 0) {
                opened.add(line(context, row, each));
            } else if (!each.equals(left.remove(each.id()))) {
                context.update(table).set(changes(each)).where(id.eq(each.id())).execute();
            }
        }
        if (!left.isEmpty()) {
            context.deleteFrom(table).where(Lookup.among(id, left.keySet())).execute();
        }
        insert(context, opened);
    }

    private Map<Field<?>, @Nullable Object> changes(Timeline.Stretch stretch) {
        Map<Field<?>, @Nullable Object> changes = new LinkedHashMap<>();
        changes.put(from, stretch.from());
        changes.put(to, stretch.to());
        changes.put(event, stretch.event());
        columns.forEach(column -> changes.put(field(column), Values.toDatabase(stretch.values().get(column.key()))));
        return changes;
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
