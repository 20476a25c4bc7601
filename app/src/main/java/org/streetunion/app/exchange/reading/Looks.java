package org.streetunion.app.exchange.reading;

import java.util.List;
import java.util.Map;

/**
 * How a sheet looks, so that a copy may look the same.
 *
 * @param widths of columns in characters, by position from 0; a column without an entry has the usual width
 * @param merges merged regions
 */
public record Looks(Map<Integer, Double> widths, List<Merge> merges) {
    /** Nothing is known. */
    public static final Looks PLAIN = new Looks(Map.of(), List.of());

    /** Copies its collections. */
    public Looks {
        widths = Map.copyOf(widths);
        merges = List.copyOf(merges);
    }

    /**
     * A merged region; its value stands in the first cell.
     *
     * @param firstRow as the spreadsheet counts, from 1
     * @param lastRow included
     * @param firstColumn position from 0
     * @param lastColumn included
     */
    public record Merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        /** Whether it spans rows. */
        public boolean down() {
            return lastRow > firstRow;
        }
    }
}
