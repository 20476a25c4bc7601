package org.streetunion.reports.xlsx.values;

/** How much room a text takes in a cell: a half-width character counts 1, a full-width one 2. */
public final class TextWidth {

    private TextWidth() {}

    /** In half-width characters. */
    public static int of(String text) {
        return text.codePoints().map(code -> code < 0x1100 ? 1 : 2).sum();
    }

    /** Lines a text takes when wrapped in a cell of that width; at least 1. */
    public static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : text.split("\\R", -1)) {
            lines += Math.max(1, (of(paragraph) + width - 1) / Math.max(1, width));
        }
        return lines;
    }
}
