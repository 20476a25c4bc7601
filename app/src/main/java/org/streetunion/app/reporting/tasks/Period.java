package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;

/**
 * A month, quarter, half-year or year in which an item comes up.
 *
 * @param first its first day
 * @param last its last day
 * @param words what it is called, 2026年11月; a closing names its period so
 */
public record Period(LocalDate first, LocalDate last, String words) {
    /** What a closing of an item names that is done once. */
    public static final String ONCE = "一次";
}
