package org.streetunion.app.reporting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.streetunion.app.ledger.Quarter;

/** The four periods of a flow row's columns. */
final class Happenings {
    private final Quarter quarter;

    Happenings(Quarter quarter) {
        this.quarter = quarter;
    }

    /** The first day of all that the columns look at. */
    LocalDate first() {
        return quarter.yearBefore().first();
    }

    /** The last one. */
    LocalDate last() {
        return quarter.last();
    }

    /** What rows count, given what happened between two days. */
    Map<String, Counted> count(Set<String> codes, BiFunction<LocalDate, LocalDate, Snapshot> between) {
        Snapshot now = between.apply(quarter.first(), last());
        Snapshot previous = between.apply(quarter.previous().first(), quarter.previous().last());
        Snapshot year = between.apply(LocalDate.of(quarter.year(), 1, 1), last());
        Snapshot yearBefore = between.apply(first(), quarter.yearBefore().last());
        Map<String, Counted> counted = new HashMap<>();
        codes.forEach(code -> counted.put(code, new FlowCount(code, now, previous, year, yearBefore)));
        return counted;
    }
}
