package org.streetunion.app.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** How many rows each table of an office has, by its name: what a copy of it must have too. */
final class RowCounts {
    private static final String OWN_NOTES = "flyway_schema_history";

    private RowCounts() {}

    static Map<String, Long> of(DataSource database) {
        try (Connection connection = database.getConnection()) {
            Map<String, Long> counts = new TreeMap<>();
            for (String table : tables(connection)) {
                try (var statement = connection.createStatement();
                        ResultSet found = statement.executeQuery("select count(*) from \"" + table + "\"")) {
                    found.next();
                    counts.put(table, found.getLong(1));
                }
            }
            return counts;
        } catch (SQLException failure) {
            throw new StoreFailure(failure);
        }
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "public", "%", null)) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (found.getString("TABLE_TYPE").endsWith("TABLE") && !table.equals(OWN_NOTES)) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
