package org.streetunion.app.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading of days as workbooks carry them. A day without a year is completed where it is typed, not here. */
final class Days {
    private static final Pattern APART = Pattern
            .compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(T?\\d{1,2}:\\d{2}(:\\d{2})?(\\.\\d+)?)?");
    private static final Pattern TOGETHER = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})月?");

    private Days() {}

    static Parsed<LocalDate> parse(String text) {
        String compact = Texts.compact(text);
        if (compact.isEmpty() || compact.equals("-") || compact.equals("—") || compact.equals("/")) {
            return Parsed.empty();
        }
        for (Pattern form : new Pattern[]{APART, TOGETHER}) {
            Matcher found = form.matcher(compact);
            if (found.matches()) {
                return day(text, found.group(1), found.group(2), found.group(3));
            }
        }
        Matcher month = MONTH.matcher(compact);
        return month.matches() ? day(text, month.group(1), month.group(2), "1") : bad(text);
    }

    private static Parsed<LocalDate> day(String text, String year, String month, String day) {
        try {
            LocalDate read = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            boolean plausible = read.getYear() >= 1900 && read.getYear() <= 2199;
            return plausible ? Parsed.of(read) : Parsed.bad("“" + Texts.tidy(text) + "”的年份不对");
        } catch (DateTimeException noSuchDay) {
            return Parsed.bad("“" + Texts.tidy(text) + "”这一天不存在");
        }
    }

    private static Parsed<LocalDate> bad(String text) {
        return Parsed.bad("“" + Texts.tidy(text) + "”不是日期，请写成 2026-03-07 或 20260307");
    }
}
