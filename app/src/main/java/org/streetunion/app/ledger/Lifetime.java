package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a row of a ledger stands for something that exists, as far as its columns tell; the rest is in the history of its dated
 * columns. A row without a day has always been there, or still is.
 *
 * @param from the column of the first day, or null
 * @param to the column of the end, or null
 * @param lastDayCounts whether it still exists on the day of the end: a post does, a coverage does not
 * @param state the dated column in which an end is recorded, or null
 * @param over the states in which it is no more
 */
public record Lifetime(@Nullable Column<LocalDate> from, @Nullable Column<LocalDate> to, boolean lastDayCounts,
        @Nullable Column<String> state, List<String> over) {
    /** Of ledgers whose columns tell nothing. */
    public static final Lifetime UNKNOWN = new Lifetime(null, null, false, null, List.of());

    /** Copies the list. */
    public Lifetime {
        over = List.copyOf(over);
    }

    /** From a day to a last day. */
    public static Lifetime through(Column<LocalDate> from, Column<LocalDate> last) {
        return new Lifetime(from, last, true, null, List.of());
    }

    /** From a day until another, on which it is no more. */
    public static Lifetime until(Column<LocalDate> from, Column<LocalDate> end) {
        return new Lifetime(from, end, false, null, List.of());
    }

    /** From a day on. */
    public static Lifetime since(Column<LocalDate> from) {
        return new Lifetime(from, null, false, null, List.of());
    }

    /** Until a dated column says that it is over. */
    public static Lifetime ended(Column<String> state, String... over) {
        return new Lifetime(null, null, false, state, List.of(over));
    }
}
