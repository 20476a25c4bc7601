package org.streetunion.app.office.documents;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 发文字号 as the office writes it: {@code 某街工〔{年}〕{序号}号}. The series is the pattern without year and number, so that a changed abbreviation
 * counts from one again.
 *
 * @param text the pattern
 */
public record NumberPattern(String text) {
    private static final String YEAR = "{年}";
    private static final String ORDINAL = "{序号}";

    /** Tells whether year and number each stand in it once. */
    public boolean sound() {
        return once(YEAR) && once(ORDINAL) && text.length() <= 60;
    }

    /** The number: no leading noughts, no 第 (GB/T 9704-2012, 7.2.5). */
    public String number(int year, int ordinal) {
        return text.replace(YEAR, String.valueOf(year)).replace(ORDINAL, String.valueOf(ordinal));
    }

    /** The ordinal of a number of that year, if it is one of ours. */
    public OptionalInt ordinal(String number, int year) {
        String before = text.substring(0, text.indexOf(ORDINAL)).replace(YEAR, String.valueOf(year));
        String after = text.substring(text.indexOf(ORDINAL) + ORDINAL.length()).replace(YEAR, String.valueOf(year));
        Matcher ours = Pattern.compile(Pattern.quote(before) + "(\\d{1,6})" + Pattern.quote(after)).matcher(number.strip());
        return ours.matches() ? OptionalInt.of(Integer.parseInt(ours.group(1))) : OptionalInt.empty();
    }

    private boolean once(String part) {
        return text.indexOf(part) >= 0 && text.indexOf(part) == text.lastIndexOf(part);
    }
}
