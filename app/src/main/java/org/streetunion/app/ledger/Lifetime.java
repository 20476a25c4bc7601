package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
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
 * @param recurs whether the same thing may come again at another time, and is another row then
 */
public record Lifetime(@Nullable Column<LocalDate> from, @Nullable Column<LocalDate> to, boolean lastDayCounts,
        @Nullable Column<String> state, List<String> over, boolean recurs) {
    /** Of ledgers whose columns tell nothing. */
    public static final Lifetime UNKNOWN = new Lifetime(null, null, false, null, List.of(), false);

    /** Copies the list. */
    public Lifetime {
        over = List.copyOf(over);
    }

    /** From a day to a last day. */
    public static Lifetime through(Column<LocalDate> from, Column<LocalDate> last) {
        return new Lifetime(from, last, true, null, List.of(), false);
    }

    /** From a day until another, on which it is no more. */
    public static Lifetime until(Column<LocalDate> from, Column<LocalDate> end) {
        return new Lifetime(from, end, false, null, List.of(), false);
    }

    /** From a day on. */
    public static Lifetime since(Column<LocalDate> from) {
        return new Lifetime(from, null, false, null, List.of(), false);
    }

    /** Until a dated column says that it is over. */
    public static Lifetime ended(Column<String> state, String... over) {
        return new Lifetime(null, null, false, state, List.of(over), false);
    }

    /** Of what may end and come again: its rows are the same only when their times meet. */
    public Lifetime recurring() {
        return new Lifetime(from, to, lastDayCounts, state, over, true);
    }

    /** Whether two rows of one identity are the same thing. */
    public boolean same(Row one, Row other) {
        return !recurs || (start(one).isBefore(end(other)) && start(other).isBefore(end(one)));
    }

    /**
     * Of rows of one identity, of what comes again, the one that a row means, if any: that which began on the same day, that which went on
     * then or began next; without a day the one that goes on, else the last.
     */
    public List<Row> meant(Row row, List<Row> rows) {
        List<Row> meeting = rows.stream().filter(each -> same(row, each)).sorted(Comparator.comparing(this::start)).toList();
        boolean dated = from != null && row.get(from) != null;
        Stream<Row> wanted = dated
                ? Stream.concat(meeting.stream().filter(each -> start(each).equals(start(row))), meeting.stream())
                : Stream.concat(meeting.stream().filter(each -> end(each).equals(LocalDate.MAX)), reversed(meeting));
        return wanted.limit(1).toList();
    }

    private static Stream<Row> reversed(List<Row> rows) {
        List<Row> all = new ArrayList<>(rows);
        Collections.reverse(all);
        return all.stream();
    }

    private LocalDate start(Row row) {
        return from == null ? LocalDate.MIN : row.get(from, LocalDate.MIN);
    }

    private LocalDate end(Row row) {
        return to == null ? LocalDate.MAX : row.get(to, LocalDate.MAX);
    }
}
