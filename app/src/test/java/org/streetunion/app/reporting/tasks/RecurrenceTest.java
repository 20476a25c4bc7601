package org.streetunion.app.reporting.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Weekdays;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.reporting.tasks.Recurrence.Turn;

/** When items come up, and by which day they are due. */
class RecurrenceTest {
    private static final LocalDate ENTERED = LocalDate.of(2026, 8, 20);
    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 9);
    /** The national holidays of October 2026 as far as these tests need them, and one Saturday worked. */
    private static final Weekdays DAYS = new Weekdays(
            Set.of(day(10, 1), day(10, 2), day(10, 5), day(10, 6), day(10, 7)), Set.of(day(10, 10)));

    @Test
    void aMonthlyItemComesUpWhenItsMonthBegins() {
        assertEquals(List.of("2026年8月 2026-08-31", "2026年9月 2026-09-30", "2026年10月 2026-10-31"),
                words(every(Frequency.MONTH, null, DueRule.FROM_START, null).turns(UNTIL, DAYS::works)));
        assertEquals(2, every(Frequency.MONTH, null, DueRule.FROM_START, null).turns(day(9, 30), DAYS::works).size());
    }

    @Test
    void quartersHalvesAndYearsAreNamedAndEndAsOnPaper() {
        assertEquals(List.of("2026年第三季度 2026-09-30", "2026年第四季度 2026-12-31"), turns(Frequency.QUARTER));
        assertEquals(List.of("2026年下半年 2026-12-31"), turns(Frequency.HALF));
        assertEquals(List.of("2026年 2026-12-31"), turns(Frequency.YEAR));
        assertEquals("2026年上半年", Frequency.HALF.around(day(6, 30)).words());
        assertEquals("2026年第一季度", Frequency.QUARTER.around(day(3, 31)).words());
        assertEquals("2026年第四季度", Frequency.QUARTER.around(day(10, 1)).words());
    }

    @Test
    void workingDaysSkipHolidaysAndCountSaturdaysThatAreWorked() {
        assertEquals(day(10, 12), october(DueRule.WORKING_FROM_START, 4));
        assertEquals(day(10, 8), october(DueRule.WORKING_FROM_START, 1));
        assertEquals(day(10, 25), october(DueRule.FROM_START, 25));
        assertEquals(day(10, 30), october(DueRule.WORKING_BEFORE_END, 0));
        assertEquals(day(10, 26), october(DueRule.WORKING_BEFORE_END, 4));
        assertEquals(day(10, 28), october(DueRule.BEFORE_END, 3));
        assertEquals(day(10, 31), october(DueRule.WORKING_FROM_START, 99), "never after the period");
        assertEquals(day(10, 1), october(DueRule.BEFORE_END, 99), "never before it");
    }

    @Test
    void anItemThatWentOutComesUpNoMore() {
        assertEquals(List.of("2026年8月 2026-08-31"),
                words(every(Frequency.MONTH, day(9, 15), DueRule.FROM_START, null).turns(UNTIL, DAYS::works)));
        assertEquals(List.of("2026年9月 2026-09-10"),
                words(every(Frequency.MONTH, day(9, 15), DueRule.FROM_START, 10).turns(UNTIL, DAYS::works)),
                "the tenth of August lies before the entry");
        assertEquals(List.of(),
                new Recurrence(Frequency.MONTH, null, null, null, DueRule.FROM_START, 1).turns(UNTIL, DAYS::works));
    }

    @Test
    void anItemDoneOnceIsDueOnItsDayOrSoManyDaysAfterItsEntry() {
        assertEquals(day(9, 1), once(day(9, 1), DueRule.WORKING_FROM_START, 5));
        assertEquals(day(10, 13), new Recurrence(Frequency.ONCE, day(9, 30), null, null, DueRule.WORKING_FROM_START, 5)
                .turns(UNTIL, DAYS::works).get(0).due());
        assertEquals(day(8, 30), once(null, DueRule.FROM_START, 10));
        assertEquals(null, new Recurrence(Frequency.ONCE, null, null, null, DueRule.FROM_START, 10).turns(UNTIL, DAYS::works)
                .get(0).due());
    }

    @Test
    void anItemDoneOnceThatWentOutBeforeItsDayIsNotOwed() {
        assertEquals(List.of(), onceOut(day(9, 1), day(8, 31)).turns(UNTIL, DAYS::works));
        assertEquals(day(9, 1), onceOut(day(9, 1), day(9, 1)).turns(UNTIL, DAYS::works).get(0).due(), "its last day counts");
        assertEquals(1, onceOut(day(9, 1), day(8, 31)).staying().turns(UNTIL, DAYS::works).size());
        TaskLine line = new TaskLine(new TaskLine.Item(1, "资源清单", "场地", "街道", "", "", "", 0, 0),
                onceOut(null, day(9, 30)).turns(UNTIL, DAYS::works).get(0), null);
        assertTrue(line.open(day(9, 30)) && !line.open(day(10, 1)), "without a day, until it goes out");
    }

    private static Recurrence onceOut(@Nullable LocalDate due, LocalDate left) {
        return new Recurrence(Frequency.ONCE, ENTERED, left, due, DueRule.FROM_START, null);
    }

    @Test
    void everyPeriodComesUpOnceAndItsDayLiesInIt() {
        Random dice = new Random(26);
        List<Frequency> repeating = List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.HALF, Frequency.YEAR);
        List<DueRule> rules = List.of(DueRule.values());
        for (int round = 0; round < 500; round++) {
            Frequency frequency = repeating.get(dice.nextInt(4));
            DueRule rule = rules.get(dice.nextInt(4));
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(dice.nextInt(2000));
            Recurrence item = new Recurrence(frequency, from, null, null, rule, dice.nextInt(40));
            List<Turn> turns = item.turns(from.plusDays(800), day -> day.getDayOfWeek() != DayOfWeek.SUNDAY);
            assertEquals(turns.size(), turns.stream().map(Turn::period).distinct().count());
            for (Turn turn : turns) {
                LocalDate due = java.util.Objects.requireNonNull(turn.due());
                assertEquals(turn.period(), frequency.around(due).words());
                assertTrue(!due.isBefore(from));
            }
        }
    }

    @Test
    void theCodeListsOfTheRegisterAreTheseWords() {
        assertEquals(TaskLedger.FREQUENCIES.codes(), Arrays.stream(Frequency.values()).map(Frequency::code).toList());
        assertEquals(TaskLedger.DUE_RULES.codes(), Arrays.stream(DueRule.values()).map(DueRule::code).toList());
        assertEquals(Period.ONCE, TaskLedger.ONCE);
    }

    private static LocalDate october(DueRule rule, int days) {
        return java.util.Objects.requireNonNull(
                new Recurrence(Frequency.MONTH, day(10, 1), null, null, rule, days).turns(UNTIL, DAYS::works).get(0).due());
    }

    private static @Nullable LocalDate once(@Nullable LocalDate due, DueRule rule, int days) {
        return new Recurrence(Frequency.ONCE, ENTERED, null, due, rule, days).turns(UNTIL, DAYS::works).get(0).due();
    }

    private static Recurrence every(Frequency frequency, @Nullable LocalDate left, DueRule rule, @Nullable Integer days) {
        return new Recurrence(frequency, ENTERED, left, null, rule, days);
    }

    private static List<String> turns(Frequency frequency) {
        return words(every(frequency, null, DueRule.FROM_START, null).turns(UNTIL, DAYS::works));
    }

    private static List<String> words(List<Turn> turns) {
        return turns.stream().map(turn -> turn.period() + " " + turn.due()).toList();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
