package org.streetunion.app.reporting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the ratios of a body count of whoever sits in it; null where nobody said enough. */
public final class SeatFacts {
    /** Up to and including so many years somebody counts as young. */
    public static final int YOUNG = 35;
    private static final List<String> HIGH = List.of("中层", "高层");

    private SeatFacts() {}

    /** Whether somebody is no older than {@link #YOUNG} on a day. */
    public static @Nullable Boolean young(@Nullable LocalDate born, LocalDate day) {
        return born == null ? null : Boolean.valueOf(born.plusYears(YOUNG + 1L).isAfter(day));
    }

    /** Whether somebody is 中层 or above; who works at the front line is not, also where the level is not said. */
    public static @Nullable Boolean high(@Nullable Boolean frontLine, @Nullable String level) {
        if (level == null) {
            return Boolean.TRUE.equals(frontLine) ? Boolean.FALSE : null;
        }
        return Boolean.valueOf(HIGH.contains(level));
    }
}
