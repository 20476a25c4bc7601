package org.streetunion.app.money;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Texts;

/**
 * 所属期: for which months money is due.
 *
 * @param from its first day
 * @param to its last day
 */
public record PayPeriod(LocalDate from, LocalDate to) {
    /** How a column holds one: in words that are the same however it was typed, so that a list that comes again is recognised. */
    public static final FieldType<String> TYPE = new Worded();
    private static final String YEAR = "((?:19|20)\\d{2})";
    private static final Pattern MONTH = Pattern.compile(YEAR + "(?:[-/.年]?)(1[0-2]|0?[1-9])月?(?:[-/.]?\\d{1,2}日?)?");
    private static final Pattern WHOLE = Pattern.compile(YEAR + "(?:年|年度)?");
    private static final Pattern MONTHS = Pattern.compile(YEAR + "[-/.年](1[0-2]|0?[1-9])月?(?:至|到|~|～|—|-)(?:" + YEAR
            + "[-/.年])?(1[0-2]|0?[1-9])月?");

    /** Reads 2026年第三季度, 2026Q3, 2026年9月, 202609, 2026年 and 2026年1月至6月. */
    public static Optional<PayPeriod> parse(String typed) {
        String text = Texts.compact(typed);
        Quarter quarter = Quarter.parse(text);
        if (quarter != null) {
            return Optional.of(new PayPeriod(quarter.first(), quarter.last()));
        }
        Matcher year = WHOLE.matcher(text);
        if (year.matches()) {
            return between(YearMonth.of(number(year, 1), 1), YearMonth.of(number(year, 1), 12));
        }
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return between(YearMonth.of(number(month, 1), number(month, 2)), YearMonth.of(number(month, 1), number(month, 2)));
        }
        Matcher months = MONTHS.matcher(text);
        return months.matches()
                ? between(YearMonth.of(number(months, 1), number(months, 2)),
                        YearMonth.of(months.group(3) == null ? number(months, 1) : number(months, 3), number(months, 4)))
                : Optional.empty();
    }

    /** In words: 2026年第三季度, 2026年9月, 2026年, 2026年1月至6月. */
    public String words() {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        if (first.equals(last)) {
            return month(first);
        }
        if (first.getYear() != last.getYear()) {
            return month(first) + "至" + month(last);
        }
        boolean quarter = first.plusMonths(2).equals(last) && first.getMonthValue() % 3 == 1;
        boolean year = first.getMonthValue() == 1 && last.getMonthValue() == 12;
        return quarter
                ? Quarter.of(from).words()
                : year ? first.getYear() + "年" : month(first) + "至" + last.getMonthValue() + "月";
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    private static Optional<PayPeriod> between(YearMonth first, YearMonth last) {
        return last.isBefore(first) ? Optional.empty() : Optional.of(new PayPeriod(first.atDay(1), last.atEndOfMonth()));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static final class Worded implements FieldType<String> {
        @Override
        public Kind kind() {
            return Kind.TEXT;
        }

        @Override
        public Class<String> type() {
            return String.class;
        }

        @Override
        public Parsed<String> parse(String text) {
            if (Texts.compact(text).isEmpty()) {
                return Parsed.empty();
            }
            return PayPeriod.parse(text).map(period -> Parsed.of(period.words()))
                    .orElseGet(() -> Parsed.bad("“" + Texts.tidy(text) + "”不是所属期，请写成 2026年第三季度、2026年9月 或 2026年1月至6月"));
        }

        @Override
        public String format(String value) {
            return value;
        }
    }
}
