package org.streetunion.app.office.holidays;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Weekdays;

/**
 * Which days are working days: Monday to Friday, less the days off, plus the weekend days worked. For a year of which the register knows
 * nothing, weekends alone count.
 *
 * @param off days off
 * @param worked weekend days worked
 */
public record WorkingDays(Set<LocalDate> off, Set<LocalDate> worked) {
    private static final int MOST = 10_000;

    /** Copies the sets. */
    public WorkingDays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** As the register of holidays says. */
    public static WorkingDays of(Store holidays) {
        Function<Boolean, Set<LocalDate>> days = free -> holidays.first(Query.ALL, MOST).stream()
                .filter(row -> free == HolidayLedger.OFF.equals(row.get(HolidayLedger.KIND))).map(WorkingDays::day)
                .collect(Collectors.toSet());
        return new WorkingDays(days.apply(true), days.apply(false));
    }

    /** Whether people work on a day. */
    public boolean works(LocalDate day) {
        return new Weekdays(off, worked).works(day);
    }

    /** The day that lies so many working days after another; a deadline of 15 working days ends on it. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        int left = workingDays;
        while (left > 0) {
            reached = reached.plusDays(1);
            left -= works(reached) ? 1 : 0;
        }
        return reached;
    }

    /** Whether the register knows a year; where it does not, somebody should enter its holidays. */
    public boolean knows(int year) {
        return off.stream().anyMatch(day -> day.getYear() == year);
    }

    private static LocalDate day(Row row) {
        return row.get(HolidayLedger.DAY, LocalDate.MIN);
    }
}
