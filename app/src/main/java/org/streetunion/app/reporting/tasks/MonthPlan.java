package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 本月清单: what is due in a month. Of the month that is running also what is still open from before, what has no day, and what was crossed
 * off in it.
 *
 * @param month which
 * @param lines the overdue first, then by day and person
 */
public record MonthPlan(YearMonth month, List<TaskLine> lines) {
    /** Copies the list. */
    public MonthPlan {
        lines = List.copyOf(lines);
    }

    /** Of a month, as it looks on a day. */
    public static MonthPlan of(YearMonth month, LocalDate today, TaskFactsStore tasks) {
        return new MonthPlan(month, sorted(tasks.until(month.atEndOfMonth()).stream().filter(line -> belongs(line, month, today)),
                today));
    }

    /** What is overdue on a day, of whichever month. */
    public static List<TaskLine> overdue(LocalDate today, TaskFactsStore tasks) {
        return sorted(tasks.until(today).stream().filter(line -> line.state(today) == TaskLine.State.OVERDUE), today);
    }

    private static List<TaskLine> sorted(Stream<TaskLine> lines, LocalDate today) {
        return lines.sorted(Comparator.comparing((TaskLine line) -> line.state(today) != TaskLine.State.OVERDUE)
                .thenComparing(line -> line.turn().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(line -> line.item().person()).thenComparing(line -> line.item().words())).toList();
    }

    private static boolean belongs(TaskLine line, YearMonth month, LocalDate today) {
        LocalDate due = line.turn().due();
        if (in(due, month)) {
            return true;
        }
        TaskLine.Closed closed = line.closed();
        boolean running = YearMonth.from(today).equals(month);
        boolean before = due == null || due.isBefore(month.atDay(1));
        return closed == null ? running && before && line.open(today) : before && in(closed.day(), month);
    }

    private static boolean in(@Nullable LocalDate day, YearMonth month) {
        return day != null && YearMonth.from(day).equals(month);
    }
}
