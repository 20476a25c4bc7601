package org.streetunion.app.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Many rows by one JDBC batch: an import writes hundreds of thousands, and the driver's batch is the fastest road there is. */
final class Insert {
    private Insert() {}

    /** Inserts the rows, each with one value per field. */
    static void into(DSLContext context, Table<?> table, List<? extends Field<?>> fields, List<@Nullable Object[]> rows) {
        String names = fields.stream().map(Field::getName).collect(Collectors.joining(", "));
        String parameters = fields.stream().map(field -> "?").collect(Collectors.joining(", "));
        run(context, "insert into " + table.getName() + " (" + names + ") values (" + parameters + ")", rows);
    }

    /** Runs one statement once per row of values; gives how many rows each run touched. */
    static int[] run(DSLContext context, String sql, List<@Nullable Object[]> rows) {
        return rows.isEmpty() ? new int[0] : context.connectionResult(connection -> batch(connection, sql, rows));
    }

    private static int[] batch(Connection connection, String sql, List<@Nullable Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable
            Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    statement.setObject(i + 1, row[i]);
                }
                statement.addBatch();
            }
            return statement.executeBatch();
        }
    }
}
