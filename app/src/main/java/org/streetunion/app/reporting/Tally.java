package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.streetunion.app.ledger.Quarter;

/** Counts many report rows for all the periods of one report in a single select. */
final class Tally {
    private final Quarter quarter;
    private final Function<Condition, Field<Integer>> counting;
    private final List<Field<?>> fields = new ArrayList<>();

    /** Counts nothing yet; a condition is counted in the way given. */
    Tally(Quarter quarter, Function<Condition, Field<Integer>> counting) {
        this.quarter = quarter;
        this.counting = counting;
    }

    /** Counts what happened in this quarter, in the one before, in the year so far and in the same quarter last year. */
    void period(String code, Field<LocalDate> day, Condition which) {
        count(code, "now", between(day, quarter.first(), quarter.last()).and(which));
        count(code, "previous", between(day, quarter.previous().first(), quarter.previous().last()).and(which));
        count(code, "year", between(day, LocalDate.of(quarter.year(), 1, 1), quarter.last()).and(which));
        count(code, "before", between(day, quarter.yearBefore().first(), quarter.yearBefore().last()).and(which));
    }

    /** What to select. */
    List<Field<?>> fields() {
        return List.copyOf(fields);
    }

    private static BigDecimal read(Record found, String code, String column) {
        return found.get(column + code, BigDecimal.class);
    }

    /** The figures of a row that was counted by periods. */
    Figures flow(Record found, String code) {
        return Figures.flow(read(found, code, "now"), read(found, code, "previous"), read(found, code, "year"),
                read(found, code, "before"));
    }

    private void count(String code, String column, Condition condition) {
        fields.add(counting.apply(condition).as(column + code));
    }

    private static Condition between(Field<LocalDate> day, LocalDate first, LocalDate last) {
        return day.between(first, last);
    }
}
