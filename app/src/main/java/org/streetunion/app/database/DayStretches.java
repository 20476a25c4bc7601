package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lifetime;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Trait;

/** What the history of a ledger says of one day: of each row the one stretch that holds then. */
final class DayStretches {
    private final Ledger ledger;
    private final LedgerTable main;
    private final Table<?> history;
    private final QueryCompiler compiler;
    private final List<Column<?>> columns;
    private final Field<Long> row;
    private final Field<LocalDate> from;
    private final Field<LocalDate> to;

    DayStretches(Ledger ledger, LedgerTable main, Table<?> history) {
        this.ledger = ledger;
        this.main = main;
        this.history = history;
        this.compiler = new QueryCompiler(ledger, main);
        this.columns = ledger.columns(Trait.DATED).toList();
        this.row = LedgerTable.named(history, "row_id", Long.class);
        this.from = LedgerTable.named(history, "valid_from", LocalDate.class);
        this.to = LedgerTable.named(history, "valid_to", LocalDate.class);
    }

    /** The same in memory. */
    HeldStretches held(Sql sql) {
        Map<String, Field<?>> fields = new HashMap<>();
        columns.forEach(column -> fields.put(column.key(), field(column)));
        return new HeldStretches(history, sql, ledger.lifetime(), fields);
    }

    /** Whether the history keeps a column. */
    boolean keeps(String column) {
        return columns.stream().anyMatch(each -> each.key().equals(column));
    }

    /** Whether the history finds rows by this column without being read as a whole. */
    boolean finds(String column) {
        return keeps(column) && history.getIndexes().stream()
                .anyMatch(index -> index.getFields().get(0).getName().equals(field(column(column)).getName()));
    }

    /** The rows that were there on the query's day and bear its conditions on dated columns, in the order of their ids. */
    long[] standing(DSLContext context, Query query, LocalDate day) {
        return sorted(context.select(row).from(history).where(holding(query, day)));
    }

    /** Some of them: no more than so many, in no order. */
    List<Long> standing(DSLContext context, Query query, LocalDate day, int limit) {
        return context.select(row).from(history).where(holding(query, day)).limit(limit).fetch(row);
    }

    /** Which of these rows are among them. */
    Set<Long> standing(DSLContext context, Query query, LocalDate day, Collection<Long> rows) {
        return new HashSet<>(context.select(row).from(Lookup.those(history, row, rows)).where(holding(query, day)).fetch(row));
    }

    /** How many live rows there are of them. */
    long count(DSLContext context, Query query, LocalDate day) {
        Condition holding = holding(query, day);
        long gone = context.fetchCount(main.table().join(history).on(row.eq(main.id())), main.live().eq(false).and(holding));
        return context.fetchCount(history, holding) - gone;
    }

    /** The rows that named one of these in a reference on a day, in the order of their ids. */
    long[] naming(DSLContext context, Column<?> reference, Collection<Long> ids, LocalDate day) {
        Field<Long> field = field(reference).coerce(Long.class);
        return sorted(context.select(row).from(Lookup.those(history, field, ids)).where(on(day)));
    }

    /** What a column said of each row on a day, as the database keeps it. */
    Map<Long, @Nullable Object> values(DSLContext context, String column, LocalDate day) {
        Field<?> field = field(column(column));
        Map<Long, @Nullable Object> values = new HashMap<>();
        context.select(row, field).from(history).where(on(day)).forEach(found -> values.put(found.value1(), found.value2()));
        return values;
    }

    /** Rows as they were: their dated columns say what they said on the day. */
    List<Row> then(DSLContext context, List<Row> rows, LocalDate day) {
        List<Field<?>> fields = new ArrayList<>(List.of(row));
        columns.forEach(column -> fields.add(field(column)));
        Map<Long, Row> then = new HashMap<>();
        context.select(fields).from(Lookup.those(history, row, rows.stream().map(Row::id).toList())).where(on(day))
                .forEach(found -> then.put(found.get(row), new Row(found.get(row), 0, values(found))));
        return rows.stream().map(each -> then.containsKey(each.id()) ? each.overlaid(then.get(each.id())) : each).toList();
    }

    private Map<String, @Nullable Object> values(Record found) {
        Map<String, @Nullable Object> values = new HashMap<>();
        columns.forEach(column -> values.put(column.key(), Values.toLedger(column, found.get(field(column)))));
        return values;
    }

    /** Who asks for a state by name is shown those that were over, too. */
    private Condition holding(Query query, LocalDate day) {
        Condition all = on(day);
        Lifetime lifetime = ledger.lifetime();
        Column<String> state = lifetime.state();
        if (state != null && query.filters().stream().noneMatch(filter -> filter.column().equals(state.key()))) {
            Field<String> field = field(state).coerce(String.class);
            all = all.and(field.isNull().or(field.notIn(lifetime.over())));
        }
        for (Filter filter : query.filters()) {
            if (keeps(filter.column())) {
                all = all.and(compiler.condition(filter, field(column(filter.column()))));
            }
        }
        return all;
    }

    private Condition on(LocalDate day) {
        return from.le(day).and(to.isNull().or(to.gt(day)));
    }

    private Column<?> column(String key) {
        return ledger.column(key).orElseThrow(() -> new IllegalArgumentException("no column " + key));
    }

    private Field<?> field(Column<?> column) {
        return LedgerTable.named(history, main.field(column.key()).getName());
    }

    private static long[] sorted(Select<Record1<Long>> select) {
        return select.fetchStream().mapToLong(Record1::value1).sorted().toArray();
    }
}
