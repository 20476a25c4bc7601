package org.streetunion.reports.xlsx;

import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.xlsx.values.CleanText;

/**
 * The looks of a cell; equal looks share a style of the workbook.
 *
 * @param part which part of the sheet it belongs to
 * @param align left, middle or right
 * @param format number format as Excel writes it
 * @param quoted whether an apostrophe guards a text that begins like a formula
 */
record Look(Part part, Align align, String format, boolean quoted) {
    private static final String TEXT = "@";
    private static final String GENERAL = "General";

    /** The parts of a sheet that look different. */
    enum Part {
        TITLE, SUBTITLE, FIELD, CAPTION, HEADING, BODY, GROUP, TOTAL, NOTE
    }

    /** The look of that text. */
    static Look text(String text, Part part, Align align) {
        return new Look(part, align, TEXT, CleanText.looksLikeFormula(text));
    }

    /** The look of a cell in a column aligned that way. */
    static Look of(Cell cell, Part part, Align column) {
        if (cell instanceof Cell.Text text) {
            return text(text.value(), part, column);
        }
        Align number = column == Align.LEFT ? Align.RIGHT : column;
        if (cell instanceof Cell.Whole whole) {
            return new Look(part, number, whole.grouped() ? "#,##0" : "0", false);
        }
        if (cell instanceof Cell.Decimal decimal) {
            return new Look(part, number, decimals(decimal.places()), false);
        }
        if (cell instanceof Cell.Percent) {
            return new Look(part, number, "0.00%", false);
        }
        return new Look(part, column, cell instanceof Cell.Day ? "yyyy-mm-dd" : GENERAL, false);
    }

    private static String decimals(int places) {
        return places == 0 ? "#,##0" : "#,##0." + "0".repeat(places);
    }
}
