package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;

/** The course of a dated column as the journal keeps it: a line for each day on which it turned. */
final class Courses {
    private static final int DAY = 10;

    private Courses() {}

    static String toText(Column<?> column, NavigableMap<LocalDate, @Nullable Object> course) {
        return course.entrySet().stream().map(turn -> turn.getKey() + kept(Values.toText(column, turn.getValue())))
                .collect(Collectors.joining("\n"));
    }

    static NavigableMap<LocalDate, @Nullable Object> fromText(Column<?> column, String text) {
        NavigableMap<LocalDate, @Nullable Object> course = new TreeMap<>();
        text.lines().forEach(line -> course.put(LocalDate.parse(line.substring(0, DAY)),
                line.length() == DAY ? null : Values.fromText(column, line.substring(DAY + 1))));
        return course;
    }

    private static String kept(@Nullable String value) {
        return value == null ? "" : "=" + value;
    }
}
