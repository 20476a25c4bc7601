package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdateSetMoreStep;
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
 * Keeps the history of a ledger's dated columns: stretches without gap or overlap, the last one open. 变更 closes a stretch and opens the
 * next; 更正 rewrites the stretch that is open.
 */
final class Histories {
    private final Ledger ledger;
    private final LedgerTable main;
    private final Table<?> table;
    private final Ids ids;
    private final List<Column<?>> columns;
    private final Field<Long> rowId;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;
    private final Field<Long> batchId;

    Histories(Ledger ledger, LedgerTable main, Table<?> table, Ids ids) {
        this.ledger = ledger;
        this.main = main;
        this.table = table;
        this.ids = ids;
        this.columns = ledger.columns(Trait.DATED).toList();
        this.rowId = LedgerTable.named(table, "row_id", Long.class);
        this.from = LedgerTable.named(table, "valid_from", LocalDate.class);
        this.to = LedgerTable.named(table, "valid_to", LocalDate.class);
        this.batchId = LedgerTable.named(table, "batch_id", Long.class);
    }

    /** Opens the history of new rows as their ledger says it starts. */
    void open(DSLContext context, List<Row> rows, Act act, long batch) {
        List<@Nullable Object[]> stretches = new ArrayList<>();
        for (Row row : rows) {
            List<Episode> episodes = ledger.opening().apply(row);
            for (int i = 0; i < episodes.size(); i++) {
                LocalDate end = i + 1 < episodes.size() ? episodes.get(i + 1).from() : null;
                stretches.add(stretch(context, row, episodes.get(i), end, act.reason(), batch));
            }
        }
        insert(context, stretches);
    }

    /** Records that the dated columns of a row are now these. */
    void change(DSLContext context, Row row, Collection<Column<?>> changed, Act act, long batch) {
        LocalDate day = act.changedOn();
        if (day == null) {
            correct(context, row, changed, to.isNull());
            return;
        }
        Record current = context.select(from, to).from(table).where(rowId.eq(row.id())).and(from.le(day)).orderBy(from.desc())
                .limit(1)
                .fetchOne();
        if (current == null || day.equals(current.get(from))) {
            correct(context, row, changed, current == null ? to.isNull() : from.eq(day));
            return;
        }
        context.update(table).set(to, day).where(rowId.eq(row.id())).and(from.eq(current.get(from))).execute();
        List<@Nullable Object[]> next = new ArrayList<>();
        next.add(stretch(context, row, new Episode(day, act.event(), Map.of()), current.get(to), act.reason(), batch));
        insert(context, next);
    }

    /** Takes back what an act did to a row's history: joins the gap where it had opened a stretch, else rewrites the open one. */
    void takeBack(DSLContext context, Row row, Collection<Column<?>> changed, long undone) {
        List<Record> opened = new ArrayList<>(
                context.select(from, to).from(table).where(rowId.eq(row.id())).and(batchId.eq(undone)).fetch());
        for (Record gone : opened) {
            context.deleteFrom(table).where(rowId.eq(row.id())).and(from.eq(gone.get(from))).execute();
            context.update(table).set(to, gone.get(to)).where(rowId.eq(row.id())).and(to.eq(gone.get(from))).execute();
        }
        if (opened.isEmpty()) {
            correct(context, row, changed, to.isNull());
        }
    }

    /** Removes whole histories. */
    void remove(DSLContext context, Collection<Long> rows) {
        context.deleteFrom(table).where(Lookup.among(rowId, rows)).execute();
    }

    /** The history of one row, newest first. */
    List<Past> of(DSLContext context, long row) {
        return context.select(DSL.asterisk()).from(table).where(rowId.eq(row)).orderBy(from.desc()).fetch(found -> {
            Map<String, @Nullable Object> values = new HashMap<>();
            columns.forEach(column -> values.put(column.key(), Values.toLedger(column, found.get(field(column)))));
            return new Past(found.get(from), found.get(to), found.get("event", String.class), found.get("reason", String.class),
                    new Row(row, 0, values));
        });
    }

    private void correct(DSLContext context, Row row, Collection<Column<?>> changed, org.jooq.Condition which) {
        UpdateSetMoreStep<?> update = null;
        for (Column<?> column : changed) {
            Field<Object> field = field(column);
            Object value = Values.toDatabase(row.values().get(column.key()));
            update = update == null ? context.update(table).set(field, value) : update.set(field, value);
        }
        if (update != null) {
            update.where(rowId.eq(row.id())).and(which).execute();
        }
    }

    private @Nullable Object[] stretch(DSLContext context, Row row, Episode episode, @Nullable LocalDate end, String reason,
            long batch) {
        @Nullable
        Object[] values = new Object[7 + columns.size()];
        values[0] = ids.next(context);
        values[1] = row.id();
        values[2] = episode.from();
        values[3] = end;
        values[4] = episode.event();
        values[5] = reason;
        values[6] = batch;
        for (int i = 0; i < columns.size(); i++) {
            String key = columns.get(i).key();
            values[7 + i] = Values
                    .toDatabase(episode.values().containsKey(key) ? episode.values().get(key) : row.values().get(key));
        }
        return values;
    }

    private void insert(DSLContext context, List<@Nullable Object[]> stretches) {
        List<Field<?>> fields = new ArrayList<>(List.of(LedgerTable.named(table, "id", Long.class), rowId, from, to,
                LedgerTable.named(table, "event", String.class), LedgerTable.named(table, "reason", String.class), batchId));
        columns.forEach(column -> fields.add(field(column)));
        Insert.into(context, table, fields, stretches);
    }

    /** The field of a dated column; it has the same name as in the main table. */
    @SuppressWarnings("unchecked")
    private Field<Object> field(Column<?> column) {
        return (Field<Object>) LedgerTable.named(table, main.field(column.key()).getName());
    }
}
