package org.streetunion.reports.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks a text into lines the Chinese way: anywhere between ideographs, never before a closing mark or after an opening one, and
 * words and numbers stay whole unless the line is too narrow even for one.
 */
public final class LineBreaker {
    private static final String NOT_FIRST = "，。、；：？！）》〉」』】〕”’％%,.;:?!)]}…—·～";
    private static final String NOT_LAST = "（《〈「『【〔“‘([{￥¥";
    private static final String IN_WORD = ".,:/%-_+@#";

    private final Typefaces typefaces;
    private final Weight weight;

    /** A breaker for texts of one weight. */
    public LineBreaker(Typefaces typefaces, Weight weight) {
        this.typefaces = typefaces;
        this.weight = weight;
    }

    /** The lines of a text at a font size within a width in points; line ends in the text are kept. Empty for an empty text. */
    public List<Line> lines(String text, float size, float width) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>(1);
        for (String paragraph : text.split("\\R", -1)) {
            addLines(paragraph, width * 1000f / size, lines);
        }
        return lines;
    }

    private void addLines(String paragraph, float room, List<Line> lines) {
        int start = 0;
        int lastBreak = 0;
        float used = 0;
        int before = ' ';
        for (int at = 0; at < paragraph.length();) {
            int code = paragraph.codePointAt(at);
            if (at > start && mayBreak(before, code)) {
                lastBreak = at;
            }
            float width = typefaces.width(code, weight);
            if (used + width > room && at > start) {
                int end = lastBreak > start ? lastBreak : at;
                lines.add(typefaces.line(paragraph.substring(start, end).stripTrailing(), weight));
                start = end;
                at = end;
                used = 0;
                before = ' ';
                continue;
            }
            used += width;
            before = code;
            at += Character.charCount(code);
        }
        lines.add(typefaces.line(paragraph.substring(start), weight));
    }

    static boolean mayBreak(int before, int after) {
        if (NOT_FIRST.indexOf(after) >= 0 || NOT_LAST.indexOf(before) >= 0 || after == ' ') {
            return false;
        }
        return !(inWord(before) && inWord(after));
    }

    private static boolean inWord(int code) {
        return code < 0x250 && (Character.isLetterOrDigit(code) || IN_WORD.indexOf(code) >= 0);
    }
}
