package org.streetunion.reports.xlsx;

import java.util.function.ToIntFunction;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.xlsx.values.CleanText;

/** What is the same in all cells of one column, as bytes: the beginning of the reference and the style of each kind of cell. */
final class ColumnPart {
    private static final int TEXT = 0;
    private static final int GUARDED_TEXT = 1;
    private static final int GROUPED = 2;
    private static final int PLAIN = 3;
    private static final int PERCENT = 4;
    private static final int DAY = 5;
    private static final int EMPTY = 6;
    private static final int DECIMALS = 7;
    private static final int KINDS = DECIMALS + 10;

    private final byte[] open;
    private final Align align;
    private final ToIntFunction<Look> styleOf;
    private final byte[][] styles = new byte[KINDS][];

    ColumnPart(String letters, Align align, ToIntFunction<Look> styleOf) {
        this.open = SheetPart.ascii("<c r=\"" + letters);
        this.align = align;
        this.styleOf = styleOf;
    }

    /** The cell up to its row number. */
    byte[] open() {
        return open;
    }

    /** From behind the row number up to the style, without the closing quote. */
    byte[] style(Cell cell) {
        int kind = kind(cell);
        byte[] style = styles[kind];
        if (style == null) {
            style = SheetPart.ascii("\" s=\"" + styleOf.applyAsInt(Look.of(cell, Look.Part.BODY, align)));
            styles[kind] = style;
        }
        return style;
    }

    private static int kind(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return CleanText.looksLikeFormula(text.value()) ? GUARDED_TEXT : TEXT;
        }
        if (cell instanceof Cell.Day) {
            return DAY;
        }
        if (cell instanceof Cell.Whole whole) {
            return whole.grouped() ? GROUPED : PLAIN;
        }
        if (cell instanceof Cell.Decimal decimal) {
            return DECIMALS + decimal.places();
        }
        return cell instanceof Cell.Percent ? PERCENT : EMPTY;
    }
}
