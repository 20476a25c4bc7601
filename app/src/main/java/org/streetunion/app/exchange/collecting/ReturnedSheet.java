package org.streetunion.app.exchange.collecting;

import java.util.List;

/**
 * A sheet of a form as it came back.
 *
 * @param there whether the workbook has it, with headings that can be read
 * @param missing headings that are gone
 * @param rows that hold something
 */
public record ReturnedSheet(boolean there, List<String> missing, List<ReturnedRow> rows) {
    /** The sheet is gone. */
    public static final ReturnedSheet GONE = new ReturnedSheet(false, List.of(), List.of());

    /** Copies the lists. */
    public ReturnedSheet {
        missing = List.copyOf(missing);
        rows = List.copyOf(rows);
    }
}
