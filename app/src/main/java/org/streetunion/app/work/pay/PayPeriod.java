package org.streetunion.app.work.pay;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Types;

/**
 * A month, a quarter or a year that is paid for.
 *
 * @param from its first day
 * @param to its last
 */
public record PayPeriod(LocalDate from, LocalDate to) {
    static final int MONTH = 1;
    static final int QUARTER = 3;
    static final int YEAR = 12;

    /** A month. */
    public static PayPeriod of(YearMonth month) {
        return new PayPeriod(month.atDay(1), month.atEndOfMonth());
    }

    /** Reads 2026-10, 2026年10月, 2026Q3, 2026年第三季度, 2026. */
    public static Optional<PayPeriod> parse(String typed) {
        String text = typed.strip();
        java.util.regex.Matcher month = java.util.regex.Pattern.compile("(\\d{4})[-年./]?(\\d{1,2})月?").matcher(text);
        if (text.matches("\\d{4}年?")) {
            return Optional.of(year(Integer.parseInt(text.substring(0, 4))));
        }
        if (month.matches()) {
            int number = Integer.parseInt(month.group(2));
            return number < 1 || number > YEAR
                    ? Optional.empty()
                    : Optional.of(of(YearMonth.of(Integer.parseInt(month.group(1)), number)));
        }
        Quarter quarter = Types.QUARTER.parse(text).value();
        return Optional.ofNullable(quarter).map(PayPeriod::of);
    }

    private static PayPeriod year(int year) {
        return new PayPeriod(LocalDate.of(year, 1, 1), LocalDate.of(year, YEAR, 31));
    }

    private static PayPeriod of(Quarter quarter) {
        YearMonth first = YearMonth.of(quarter.year(), (quarter.number() - 1) * QUARTER + 1);
        return new PayPeriod(first.atDay(1), first.plusMonths(QUARTER - 1).atEndOfMonth());
    }

    /** How many months; 0 when it is none of the three lengths. */
    int length() {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        boolean whole = from.equals(first.atDay(1)) && to.equals(last.atEndOfMonth());
        int months = (last.getYear() - first.getYear()) * YEAR + last.getMonthValue() - first.getMonthValue() + 1;
        return whole && (months == MONTH || months == QUARTER || months == YEAR) ? months : 0;
    }

    /** Its days. */
    int days() {
        return (int) java.time.temporal.ChronoUnit.DAYS.between(from, to) + 1;
    }

    boolean meets(LocalDate first, LocalDate last) {
        return !first.isAfter(to) && !last.isBefore(from);
    }

    /** Cut into parts of so many months; the whole when it cannot be cut so. */
    List<PayPeriod> parts(int months) {
        List<PayPeriod> parts = new ArrayList<>();
        for (YearMonth at = YearMonth.from(from); !at.atDay(1).isAfter(to); at = at.plusMonths(months)) {
            parts.add(new PayPeriod(at.atDay(1), at.plusMonths(months - 1L).atEndOfMonth()));
        }
        return parts;
    }

    /** In the office's words. */
    public String words() {
        return switch (length()) {
            case MONTH -> from.getYear() + "年" + from.getMonthValue() + "月";
            case QUARTER -> Quarter.of(from).words();
            case YEAR -> from.getYear() + "年";
            default -> from + " 至 " + to;
        };
    }
}
