package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** 期限算法: by which day of its period an item is due. */
public enum DueRule {
    /** The so-many-th working day of the period. */
    WORKING_FROM_START("期初起第几个工作日"),
    /** The so-many-th day of the period; in a month, the day of the month. */
    FROM_START("期初起第几天"),
    /** So many working days before the period is over; none is the last working day. */
    WORKING_BEFORE_END("期末前几个工作日"),
    /** So many days before the last day. */
    BEFORE_END("期末前几天");

    private final String code;

    DueRule(String code) {
        this.code = code;
    }

    /** Its code in the list. */
    public String code() {
        return code;
    }

    /** The one of a code; working days from the start, when nothing is said. */
    public static DueRule of(@Nullable String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst().orElse(WORKING_FROM_START);
    }

    /** The day in a period; never outside it. */
    LocalDate in(Period period, int days, Predicate<LocalDate> works) {
        LocalDate day = switch (this) {
            case WORKING_FROM_START -> forward(period.first().minusDays(1), days, period.last(), works);
            case FROM_START -> period.first().plusDays(Math.max(0, days - 1));
            case WORKING_BEFORE_END -> back(period, days, works);
            case BEFORE_END -> period.last().minusDays(days);
        };
        return day.isAfter(period.last()) ? period.last() : day.isBefore(period.first()) ? period.first() : day;
    }

    /** The so-many-th working day after a day, at most the last. */
    static LocalDate forward(LocalDate before, int days, LocalDate last, Predicate<LocalDate> works) {
        LocalDate day = before;
        int left = Math.max(1, days);
        while (left > 0 && day.isBefore(last)) {
            day = day.plusDays(1);
            left -= works.test(day) ? 1 : 0;
        }
        return day;
    }

    private static LocalDate back(Period period, int days, Predicate<LocalDate> works) {
        LocalDate day = period.last().plusDays(1);
        int left = days + 1;
        while (left > 0 && day.isAfter(period.first())) {
            day = day.minusDays(1);
            left -= works.test(day) ? 1 : 0;
        }
        return day;
    }
}
