package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quarter of a year, the period of every report upward.
 *
 * @param year four digits
 * @param number 1 to 4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {
    private static final Pattern CODE = Pattern.compile("(\\d{4})\\s*[-/.]?\\s*[QqＱ]\\s*([1-4])");
    private static final Pattern WORDS = Pattern.compile("(\\d{4})\\s*年\\s*第?\\s*([一二三四1-4])\\s*季度?");
    private static final String DIGITS = "一二三四";

    /** Refuses a number outside 1 to 4. */
    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter number " + number);
        }
    }

    /** The quarter that a day lies in. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Reads 2026Q3, 2026年第三季度 or 2026年三季度; null when it is none of them. */
    public static @Nullable Quarter parse(String text) {
        Matcher code = CODE.matcher(text.strip());
        if (code.matches()) {
            return new Quarter(Integer.parseInt(code.group(1)), Integer.parseInt(code.group(2)));
        }
        Matcher words = WORDS.matcher(text.strip());
        if (words.matches()) {
            int chinese = DIGITS.indexOf(words.group(2));
            return new Quarter(Integer.parseInt(words.group(1)), chinese >= 0 ? chinese + 1 : Integer.parseInt(words.group(2)));
        }
        return null;
    }

    /** The first day. */
    public LocalDate first() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    /** The last day; a report counts what is so at its end. */
    public LocalDate last() {
        return first().plusMonths(3).minusDays(1);
    }

    /** The quarter before. */
    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** The same quarter of the year before. */
    public Quarter yearBefore() {
        return new Quarter(year - 1, number);
    }

    /** In words: 2026年第三季度. */
    public String words() {
        return year + "年第" + DIGITS.charAt(number - 1) + "季度";
    }

    @Override
    public int compareTo(Quarter other) {
        return year != other.year ? Integer.compare(year, other.year) : Integer.compare(number, other.number);
    }

    /** The code: 2026Q3. */
    @Override
    public String toString() {
        return year + "Q" + number;
    }
}
