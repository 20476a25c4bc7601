package org.streetunion.reports.model;

import java.math.BigDecimal;

/** The words of a cell as an office writes them: 1,234 · 1,234.50 · 87.02% · 2026-10-09 · —. */
public final class CellText {
    /** What stands for a value nobody knows. */
    public static final String UNKNOWN = "—";

    private CellText() {}

    /** The text shown for a cell. */
    public static String of(Cell cell) {
        if (cell instanceof Cell.Text text) {
            return text.value();
        }
        if (cell instanceof Cell.Whole whole) {
            return whole.grouped() ? grouped(Long.toString(whole.value())) : Long.toString(whole.value());
        }
        if (cell instanceof Cell.Decimal decimal) {
            return grouped(decimal.value().toPlainString());
        }
        if (cell instanceof Cell.Percent percent) {
            return percent.share().multiply(BigDecimal.valueOf(100)).setScale(2).toPlainString() + "%";
        }
        if (cell instanceof Cell.Day day) {
            return day.value().toString();
        }
        return cell == Cell.Empty.UNKNOWN ? UNKNOWN : "";
    }

    /** True for cells that stand on the right of a column of figures. */
    public static boolean isNumber(Cell cell) {
        return cell instanceof Cell.Whole || cell instanceof Cell.Decimal || cell instanceof Cell.Percent;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int at = (point < 0 ? plain.length() : point) - 3; at > first; at -= 3) {
            out.insert(at, ',');
        }
        return out.toString();
    }
}
