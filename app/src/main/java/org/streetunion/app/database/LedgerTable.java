package org.streetunion.app.database;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.CustomColumn;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;

/**
 * Where a ledger's columns are kept: the one thing a register has to say to the database. Built once per register by its {@code *Store}
 * class. The table has {@code id}, {@code version} and {@code live_key}; its live and batch fields are named when a table serves several
 * roles.
 */
public final class LedgerTable {
    private final Table<?> table;
    private final Field<Boolean> live;
    private final Field<Long> batch;
    private final boolean shared;
    private final Map<String, Field<?>> stored = new LinkedHashMap<>();
    private final Map<String, Field<?>> computed = new LinkedHashMap<>();
    private final Map<String, Field<String>> sortKeys = new LinkedHashMap<>();
    private List<String> uniqueColumns = List.of();
    private @Nullable Table<?> history;
    private @Nullable Counted counted;

    private LedgerTable(Table<?> table, Field<Boolean> live, Field<Long> batch, boolean shared) {
        this.table = table;
        this.live = live;
        this.batch = batch;
        this.shared = shared;
    }

    /** A table of its own. */
    public static LedgerTable of(Table<?> table) {
        return new LedgerTable(table, named(table, "live", Boolean.class), named(table, "batch_id", Long.class), false);
    }

    /** A role on a shared table; the live field is null in rows that do not play the role. */
    public static LedgerTable role(Table<?> table, Field<Boolean> live, Field<Long> batch) {
        return new LedgerTable(table, live, batch, true);
    }

    /** Keeps a column in a field of the same Java type. */
    public <T> LedgerTable map(Column<T> column, Field<T> field) {
        stored.put(column.key(), field);
        return this;
    }

    /** Keeps a reference as the other row's id. */
    public LedgerTable mapReference(Column<Reference> column, Field<Long> field) {
        stored.put(column.key(), field);
        return this;
    }

    /** Keeps a quarter as its code, which sorts. */
    public LedgerTable mapQuarter(Column<Quarter> column, Field<String> field) {
        stored.put(column.key(), field);
        return this;
    }

    /** Keeps a text, and beside it the pinyin it sorts by. */
    public LedgerTable mapName(Column<String> column, Field<String> field, Field<String> key) {
        stored.put(column.key(), field);
        sortKeys.put(column.key(), key);
        return this;
    }

    /** Keeps the fields that the office added, each in the place that its key names. */
    public LedgerTable custom(List<CustomColumn> columns) {
        columns.forEach(each -> stored.put(each.column().key(), CustomRoom.field(table, each.column().key())));
        return this;
    }

    /** Gives the SQL of a computed column. */
    public <T> LedgerTable compute(Column<T> column, Field<T> expression) {
        computed.put(column.key(), expression);
        return this;
    }

    /** Names the columns whose values together no two live rows may share. */
    public LedgerTable unique(Column<?>... columns) {
        uniqueColumns = Arrays.stream(columns).map(Column::key).toList();
        return this;
    }

    /** Names the table that keeps the history of the dated columns, in fields named as in the main table. */
    public LedgerTable history(Table<?> past) {
        history = past;
        return this;
    }

    /**
     * Keeps counts of the rows in a small table, for computed columns of other registers. They are made anew when rows changed and somebody
     * looks; a list would else count all members for every page.
     *
     * @param counts holds the counts and nothing else
     * @param source selects them, in the order of its fields
     */
    public LedgerTable countInto(Table<?> counts, Select<?> source) {
        counted = new Counted(counts, source);
        return this;
    }

    record Counted(Table<?> counts, Select<?> source) {}

    @Nullable
    Counted counted() {
        return counted;
    }

    /** Whether a field is not kept in the row but computed. */
    boolean computes(Field<?> field) {
        return computed.containsValue(field);
    }

    /** Whether any column is computed. */
    boolean computes() {
        return !computed.isEmpty();
    }

    Table<?> table() {
        return table;
    }

    /** Whether another register keeps its rows in the same table. */
    public boolean sharesRows(LedgerTable other) {
        return table.equals(other.table);
    }

    @Nullable
    Table<?> history() {
        return history;
    }

    Field<Long> id() {
        return named(table, "id", Long.class);
    }

    Field<Long> version() {
        return named(table, "version", Long.class);
    }

    Field<String> liveKey() {
        return named(table, "live_key", String.class);
    }

    Field<Boolean> live() {
        return live;
    }

    Field<Long> batch() {
        return batch;
    }

    boolean shared() {
        return shared;
    }

    /** That no other role of a shared table is played; always true of a table of its own. */
    Condition noOtherRole() {
        return DSL.and(Arrays.stream(table.fields())
                .filter(field -> shared && field.getName().endsWith("_live") && !field.equals(live)).map(Field::isNull).toList());
    }

    /** That another role is played, or was: an index over each role finds those rows where they are few. */
    Condition otherRole() {
        return DSL.or(
                Arrays.stream(table.fields()).filter(field -> field.getName().endsWith("_live") && !field.equals(live))
                        .map(field -> field.coerce(Boolean.class).in(true, false)).toList());
    }

    List<String> uniqueColumns() {
        return uniqueColumns;
    }

    Map<String, Field<?>> stored() {
        return stored;
    }

    Map<String, Field<String>> sortKeys() {
        return sortKeys;
    }

    /** Whether rows are found by this column without reading them all. */
    boolean indexed(String column) {
        String name = field(column).getName();
        return table.getIndexes().stream().anyMatch(index -> index.getFields().get(0).getName().equals(name));
    }

    /** The field or expression of a column. */
    Field<?> field(String column) {
        Field<?> field = stored.containsKey(column) ? stored.get(column) : computed.get(column);
        if (field == null) {
            throw new IllegalArgumentException(table.getName() + " has no field for column " + column);
        }
        return field;
    }

    static <T> Field<T> named(Table<?> table, String name, Class<T> type) {
        return named(table, name).coerce(type);
    }

    static Field<?> named(Table<?> table, String name) {
        Field<?> field = table.field(name);
        if (field == null) {
            throw new IllegalArgumentException(table.getName() + " lacks " + name);
        }
        return field;
    }
}
