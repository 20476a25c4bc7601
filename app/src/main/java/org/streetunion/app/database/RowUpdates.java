package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store.StaleRow;

/** Changes of one ledger's rows, gathered and written together: those of the same columns are one JDBC batch. */
final class RowUpdates {
    private final LedgerTable table;
    private final Function<Row, @Nullable String> liveKey;
    private final Map<Statement, Lines> gathered = new LinkedHashMap<>();

    RowUpdates(LedgerTable table, Function<Row, @Nullable String> liveKey) {
        this.table = table;
        this.liveKey = liveKey;
    }

    /** One text of a statement; checked when it touches no row that was written since it was read. */
    private record Statement(String sql, boolean checked) {}

    private record Lines(List<Long> rows, List<@Nullable Object[]> values) {}

    /** A row is now so; of a shared table it plays the role from now on. */
    void change(Row row, Collection<Column<?>> columns) {
        gather(row, columns, table.shared() ? ", " + table.live().getName() + " = true" : "", List.of(), true);
    }

    /** The same of a row that plays the role since this act. */
    void adopt(Row row, Collection<Column<?>> columns, long batch) {
        gather(row, columns, ", " + table.live().getName() + " = true, " + table.batch().getName() + " = ?", List.of(batch),
                true);
    }

    /** A row becomes again what it was, whoever wrote it since. */
    void putBack(Row row, Collection<Column<?>> columns) {
        gather(row, columns, "", List.of(), false);
    }

    private void gather(Row row, Collection<Column<?>> columns, String role, List<Object> roleValues, boolean checked) {
        StringBuilder sql = new StringBuilder("update ").append(table.table().getName()).append(" set version = version + 1");
        List<@Nullable Object> values = new ArrayList<>();
        for (Column<?> column : columns) {
            Object value = row.values().get(column.key());
            sql.append(", ").append(table.field(column.key()).getName()).append(" = ?");
            values.add(Values.toDatabase(value));
            if (table.sortKeys().containsKey(column.key())) {
                sql.append(", ").append(table.sortKeys().get(column.key()).getName()).append(" = ?");
                values.add(value == null ? null : Pinyin.syllables(value.toString()));
            }
        }
        // A row in the 回收站 leaves its number to others.
        sql.append(table.shared() ? ", live_key = ?" : ", live_key = case when live then cast(? as varchar(400)) end")
                .append(role);
        values.add(liveKey.apply(row));
        values.addAll(roleValues);
        sql.append(checked ? " where id = ? and version = ?" : " where id = ?");
        values.add(row.id());
        if (checked) {
            values.add(row.version());
        }
        Lines lines = gathered.computeIfAbsent(new Statement(sql.toString(), checked),
                each -> new Lines(new ArrayList<>(), new ArrayList<>()));
        lines.rows().add(row.id());
        lines.values().add(values.toArray());
    }

    /**
     * Writes them.
     *
     * @throws StaleRow when a row was written by somebody else meanwhile
     */
    void write(DSLContext context) {
        gathered.forEach((statement, lines) -> {
            int[] touched = Insert.run(context, statement.sql(), lines.values());
            for (int i = 0; i < touched.length && statement.checked(); i++) {
                if (touched[i] == 0) {
                    throw new StaleRow(lines.rows().get(i));
                }
            }
        });
        gathered.clear();
    }
}
