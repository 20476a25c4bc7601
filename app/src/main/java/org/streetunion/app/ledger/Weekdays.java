package org.streetunion.app.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days people work: Monday to Friday, less the days off, plus the weekend days worked.
 *
 * @param off days off
 * @param worked weekend days worked
 */
public record Weekdays(Set<LocalDate> off, Set<LocalDate> worked) {
    /** Copies the sets. */
    public Weekdays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    /** Whether people work on a day. */
    public boolean works(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || (!weekend && !off.contains(day));
    }
}
