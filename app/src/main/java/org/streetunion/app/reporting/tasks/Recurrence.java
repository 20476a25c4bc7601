package org.streetunion.app.reporting.tasks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When an item comes up. Nothing of it is stored: what comes up is derived from these values, so asking twice makes nothing twice.
 *
 * @param frequency how often
 * @param entered from when on; a repeating item without it never comes up
 * @param left the last day on which something may be due, null when open
 * @param due of an item that is done once
 * @param rule how the day within the period is counted
 * @param days for the rule; null for the end of the period
 */
public record Recurrence(Frequency frequency, @Nullable LocalDate entered, @Nullable LocalDate left, @Nullable LocalDate due,
        DueRule rule, @Nullable Integer days) {
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    /**
     * One time that an item comes up.
     *
     * @param period how a closing names it
     * @param begins from which day on it can be done, null when always
     * @param due until when, null when nobody said
     * @param left after which day nobody asks for it any more, null for never
     */
    public record Turn(String period, @Nullable LocalDate begins, @Nullable LocalDate due, @Nullable LocalDate left) {}

    /** Every time that it comes up in periods which begin on a day or before, the earliest first. */
    public List<Turn> turns(LocalDate until, Predicate<LocalDate> works) {
        if (frequency == Frequency.ONCE) {
            LocalDate day = once(works);
            return day != null && over(day)
                    ? List.of()
                    : List.of(new Turn(Period.ONCE, entered, day, day == null ? left : null));
        }
        LocalDate from = entered;
        List<Turn> turns = new ArrayList<>();
        if (from == null) {
            return turns;
        }
        for (Period period = frequency.around(from); !period.first().isAfter(until); period = frequency
                .around(period.last().plusDays(1))) {
            LocalDate day = days == null ? period.last() : rule.in(period, days, works);
            if (!day.isBefore(from) && !over(day)) {
                turns.add(new Turn(period.words(), period.first(), day, null));
            }
            if (left != null && period.last().isAfter(left)) {
                break;
            }
        }
        return turns;
    }

    /** The item as if it stayed: what was done once and crossed off is told of however early it went out. */
    Recurrence staying() {
        return frequency == Frequency.ONCE ? new Recurrence(frequency, entered, null, due, rule, days) : this;
    }

    private boolean over(LocalDate day) {
        return left != null && day.isAfter(left);
    }

    /** The day that was set, or so many days after the entry. */
    private @Nullable LocalDate once(Predicate<LocalDate> works) {
        if (due != null || entered == null || days == null) {
            return due;
        }
        boolean working = rule == DueRule.WORKING_FROM_START || rule == DueRule.WORKING_BEFORE_END;
        return working ? DueRule.forward(entered, days, FAR, works) : entered.plusDays(days);
    }
}
