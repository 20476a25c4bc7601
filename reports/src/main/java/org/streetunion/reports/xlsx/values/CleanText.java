package org.streetunion.reports.xlsx.values;

import java.util.regex.Pattern;

/** What a text must go through before a workbook can hold it. */
public final class CleanText {
    /** The most characters a cell may hold; a longer text makes Excel offer a repair. */
    static final int LONGEST = 32_767;
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CleanText() {}

    /** The text cut to what a cell holds, with "…" as the last character when something had to go. */
    public static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /** A text that only looks like a workbook's own escape (_x0041_) stays what it is. */
    public static String keepLookalikes(String text) {
        return text.contains("_x") ? ESCAPE_LOOKALIKE.matcher(text).replaceAll("_x005F_") : text;
    }

    /**
     * The character XML may hold in the place of this one, or -1 to leave it out: control characters vanish, halves of a surrogate
     * pair and non-characters become U+FFFD.
     */
    public static int xmlCharacter(int codePoint) {
        if (codePoint < 0x20) {
            return codePoint == '\t' || codePoint == '\n' ? codePoint : -1;
        }
        boolean broken = (codePoint >= 0xD800 && codePoint <= 0xDFFF) || codePoint == 0xFFFE || codePoint == 0xFFFF;
        return broken ? 0xFFFD : codePoint;
    }

    /** The text with every character fit for XML. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(CleanText::xmlCharacter).filter(code -> code >= 0).forEach(out::appendCodePoint);
        return cut(out.toString());
    }

    /** True for texts a spreadsheet would read as a formula when somebody edits them. */
    public static boolean looksLikeFormula(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        return first == '=' || first == '+' || first == '-' || first == '@';
    }
}
