package org.streetunion.app.exchange.reading;

import org.jspecify.annotations.Nullable;

/** One row of a sheet, cells by position. */
public final class RawRow {
    private final int number;
    private final @Nullable Cell[] cells;

    /**
     * Wraps the cells, which the caller gives away.
     *
     * @param number as the spreadsheet counts, from 1
     */
    public RawRow(int number, @Nullable Cell[] cells) {
        this.number = number;
        this.cells = cells;
    }

    /** As the spreadsheet counts, from 1. */
    public int number() {
        return number;
    }

    /** One more than the last position that may hold something. */
    public int width() {
        return cells.length;
    }

    /** The cell at a position from 0; null when nothing is there. */
    public @Nullable Cell cell(int position) {
        return position < cells.length ? cells[position] : null;
    }

    /** The cell's text, empty when nothing is there. */
    public String text(int position) {
        Cell cell = cell(position);
        return cell == null ? "" : cell.text();
    }

    /** The same row with another cell at a position. */
    public RawRow with(int position, Cell cell) {
        @Nullable
        Cell[] copy = cells.clone();
        copy[position] = cell;
        return new RawRow(number, copy);
    }

    /** Whether nothing but spaces is there. */
    public boolean blank() {
        for (Cell cell : cells) {
            if (cell != null && !cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }
}
