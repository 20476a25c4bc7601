package org.streetunion.reports.model;

import java.util.List;

/**
 * A list of any length (166,500 rows and more), read once from front to back and never held in memory.
 *
 * <p>Whoever hands over the rows keeps what is behind them open until the writer returns. To cancel, or to show progress, do it
 * in the iterator: what it throws passes through the writer, and the half-written output is to be thrown away.
 *
 * @param title first line
 * @param subtitle filter and count, or ""
 * @param columns at least one
 * @param rows each as wide as the columns; may be asked for an iterator only once
 * @param page orientation, page numbers, footer
 */
public record ListDocument(String title, String subtitle, List<Column> columns, Iterable<List<Cell>> rows, PageSetup page) {
    public ListDocument {
        columns = List.copyOf(columns);
        if (title.isBlank()) {
            throw new IllegalArgumentException("a list needs a title");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a list needs a column: " + title);
        }
    }

    /** The row itself when it fits the columns; a row of another width is a programming error. */
    public List<Cell> checked(List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException("row of " + row.size() + " cells in a list of " + columns.size() + " columns");
        }
        return row;
    }
}
