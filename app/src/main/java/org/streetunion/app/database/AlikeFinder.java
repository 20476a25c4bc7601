package org.streetunion.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Alike;
import org.streetunion.app.ledger.Column;

/**
 * Finds rows of one ledger that look like the same: one pass over the table for all reasons, of which only numbers made of the values are
 * kept. The database would take ten times as long to group by each reason. Whatever shares a number is read again and compared.
 */
final class AlikeFinder {
    private final LedgerTable table;
    private final List<Column<?>> columns;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Sought> found = new ArrayList<>();
    private final long[] parts;

    /** For these reasons; values that no two live rows can share are not looked for. */
    AlikeFinder(LedgerTable table, List<Alike> reasons) {
        this.table = table;
        List<Alike> sought = reasons.stream().filter(reason -> reason.old() != null
                || !reason.columns().stream().map(Column::key).toList().equals(table.uniqueColumns())).toList();
        this.columns = sought.stream().map(Alike::columns).flatMap(List::stream).distinct().toList();
        columns.forEach(column -> fields.add(table.field(column.key())));
        sought.forEach(reason -> found.add(new Sought(reason, columns)));
        this.parts = new long[columns.size()];
    }

    /** A reason, where its columns stand among those that are read, and what was found for it. */
    private static final class Sought {
        private final Alike reason;
        private final int[] places;
        private final Hashes hashes = new Hashes();

        Sought(Alike reason, List<Column<?>> columns) {
            this.reason = reason;
            this.places = reason.columns().stream().mapToInt(columns::indexOf).toArray();
        }
    }

    /** For each reason the ids of rows that are alike, group by group, in the order of ids; of the rows that a condition lets through. */
    Map<Alike, List<List<Long>>> groups(DSLContext context, Condition which) {
        List<Field<?>> read = new ArrayList<>(List.of(table.id()));
        read.addAll(fields);
        String sql = context.renderInlined(DSL.select(read).from(table.table()).where(which));
        context.connection(connection -> walk(connection, sql));
        Map<Alike, List<List<Long>>> groups = new LinkedHashMap<>();
        found.forEach(sought -> groups.put(sought.reason, compared(context, sought.reason, sought.hashes.shared())));
        return groups;
    }

    private void walk(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(2_000);
            try (ResultSet rows = statement.executeQuery(sql)) {
                @Nullable
                Object[] values = new Object[columns.size()];
                while (rows.next()) {
                    for (int i = 0; i < values.length; i++) {
                        Class<?> type = fields.get(i).getType();
                        values[i] = type == LocalDate.class ? rows.getObject(i + 2, LocalDate.class) : rows.getString(i + 2);
                    }
                    note(rows.getLong(1), values);
                }
            }
        }
    }

    /** Each value is made a number once, whatever number of reasons asks for it. */
    private void note(long id, @Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            parts[i] = Hashes.of(values[i]);
        }
        for (Sought sought : found) {
            long hash = 1;
            for (int place : sought.places) {
                Object value = values[place];
                Object turned = turned(sought.reason, value);
                hash = Hashes.both(hash, turned == value ? parts[place] : Hashes.of(turned));
            }
            sought.hashes.add(id, hash);
        }
    }

    /** An old form counts as the newer one. */
    private static @Nullable Object turned(Alike reason, @Nullable Object value) {
        Alike.OldForm old = reason.old();
        return old != null && value instanceof String number && number.length() == old.length()
                ? old.other(number).orElse(number)
                : value;
    }

    private List<List<Long>> compared(DSLContext context, Alike reason, List<Long> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        List<Field<?>> read = new ArrayList<>(List.of(table.id()));
        reason.columns().forEach(column -> read.add(table.field(column.key())));
        Map<List<@Nullable Object>, Map<Long, @Nullable Object>> groups = new LinkedHashMap<>();
        for (Record row : context.select(read).from(Lookup.those(table.table(), table.id(), candidates))) {
            List<@Nullable Object> key = new ArrayList<>();
            for (int i = 1; i < read.size(); i++) {
                key.add(turned(reason, row.get(i)));
            }
            groups.computeIfAbsent(key, each -> new LinkedHashMap<>()).put(row.get(table.id()), row.get(1));
        }
        return groups.values().stream().filter(group -> group.size() > 1)
                .filter(group -> reason.old() == null || Set.copyOf(group.values()).size() > 1)
                .map(group -> group.keySet().stream().sorted().toList()).sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }
}
