package org.streetunion.app.reporting.summary;

import java.util.List;
import org.streetunion.reports.model.Cell;

/**
 * A rate as its two numbers; the rate itself is computed, never kept.
 *
 * @param part numerator
 * @param whole denominator, the base
 */
record Share(long part, long whole) {
    static final Share NOTHING = new Share(0, 0);

    Share plus(Share other) {
        return new Share(part + other.part, whole + other.whole);
    }

    /** Numerator, denominator and rate, as three cells; the rate of no base is unknown. */
    List<Cell> cells() {
        return List.of(Cell.whole(part), Cell.whole(whole), Cell.rate(part, whole));
    }

    /** Three cells for a rate that cannot be told here. */
    static List<Cell> unknown() {
        return List.of(Cell.unknown(), Cell.unknown(), Cell.unknown());
    }
}
