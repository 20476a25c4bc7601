package org.streetunion.reports.model;

import java.util.List;

/**
 * A table of a report.
 *
 * @param caption what stands above it, or ""; names the sheet in a workbook
 * @param columns at least one
 * @param rows each as wide as the columns, group headings excepted
 */
public record Table(String caption, List<Column> columns, List<Row> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table needs a column");
        }
        for (Row row : rows) {
            if (row.kind() != Row.Kind.GROUP && row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "row of " + row.cells().size() + " cells in a table of " + columns.size() + " columns: " + row);
            }
        }
    }

    /** A table without a caption. */
    public static Table of(List<Column> columns, List<Row> rows) {
        return new Table("", columns, rows);
    }

    /** True when some columns share a heading, so that the headings take two rows. */
    public static boolean hasGroups(List<Column> columns) {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }
}
