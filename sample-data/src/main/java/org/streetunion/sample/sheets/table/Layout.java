package org.streetunion.sample.sheets.table;

import java.util.List;

/** How a file is laid out: kind, the lines above the heading row (the first merged and centred), and the note below the data. */
public record Layout(Kind kind, String file, List<String> above, boolean numbered, String note) {
    /** The kinds of file clerks send. */
    public enum Kind {
        /** Excel workbook, streamed. */
        XLSX,
        /** Excel 97 workbook. */
        XLS,
        /** Comma-separated, GBK, as Chinese Excel saves it. */
        CSV_GBK,
        /** Comma-separated, UTF-8 with a byte order mark. */
        CSV_UTF8
    }

    /** The row of the headings, counted from 1. */
    public int headingRow() {
        return above.size() + 1;
    }

    /** With a line below the data. */
    public Layout withNote(String text) {
        return new Layout(kind, file, above, numbered, text);
    }
}
