package org.streetunion.reports.xlsx.values;

import java.time.LocalDate;

/** Days as workbooks count them: 1 is 1900-01-01, and a 29 February 1900 that never was is counted too. */
public final class Serial {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate AFTER_PHANTOM = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final int EPOCH = 25_569;

    private Serial() {}

    /** False for days a workbook has no number for; they are written as text. */
    public static boolean fits(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** The number of a day that {@link #fits}. */
    public static long of(LocalDate day) {
        long serial = day.toEpochDay() + EPOCH;
        return day.isBefore(AFTER_PHANTOM) ? serial - 1 : serial;
    }
}
