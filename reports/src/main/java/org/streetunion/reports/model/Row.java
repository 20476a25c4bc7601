package org.streetunion.reports.model;

import java.util.List;

/**
 * One row of a table.
 *
 * @param kind what the row is for
 * @param cells one cell a column; a group heading has a single one
 */
public record Row(Kind kind, List<Cell> cells) {
    /** What a row is for. */
    public enum Kind {
        NORMAL, GROUP, TOTAL
    }

    public Row {
        cells = List.copyOf(cells);
        if (kind == Kind.GROUP && cells.size() != 1) {
            throw new IllegalArgumentException("a group heading has one cell, not " + cells.size());
        }
    }

    /** An ordinary row. */
    public static Row of(Cell... cells) {
        return new Row(Kind.NORMAL, List.of(cells));
    }

    /** A heading over the rows that follow (一、组织建设), as wide as the table. */
    public static Row group(String heading) {
        return new Row(Kind.GROUP, List.of(Cell.text(heading)));
    }

    /** 合计 or 小计: shown in bold. */
    public static Row total(Cell... cells) {
        return new Row(Kind.TOTAL, List.of(cells));
    }
}
