package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Quarter;

/** One value holds the number and the list behind it. */
class CountedTest {
    private static final String CODE = "01";

    @Test
    void aStockIsTheSumOfWhatItsRowsCount() {
        Counted counted = new StockCount(CODE, of(Map.of(3L, 5, 1L, 7)), of(Map.of(1L, 9, 2L, 4)), of(Map.of()));

        assertEquals(List.of(1L, 3L), counted.rows());
        assertEquals(Figures.stock(number(12), number(13), number(5), number(6), number(0)), counted.figures());
    }

    @Test
    void aStockOfWhichNothingWasKnownBeforeHasNoGainAndNoLoss() {
        Snapshot unknown = new Snapshot();
        unknown.unknown(CODE);

        Figures figures = new StockCount(CODE, of(Map.of(1L, 7)), unknown, unknown).figures();

        assertEquals(number(7), figures.end());
        assertNull(figures.previous());
        assertNull(figures.added());
        assertNull(figures.removed());
    }

    @Test
    void aFlowCountsEachOfItsPeriodsByItself() {
        Quarter quarter = new Quarter(2026, 3);
        List<LocalDate> days = List.of(LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 1));

        Counted counted = Objects.requireNonNull(new Happenings(quarter).count(Set.of(CODE), (from, to) -> {
            Snapshot snapshot = new Snapshot();
            for (int i = 0; i < days.size(); i++) {
                snapshot.countIf(!days.get(i).isBefore(from) && !days.get(i).isAfter(to), CODE, i);
            }
            return snapshot;
        }).get(CODE));

        assertEquals(List.of(4L, 5L), counted.rows());
        assertEquals(Figures.flow(number(2), number(1), number(4), number(1)), counted.figures());
    }

    @Test
    void onceIsOnceHoweverOftenItIsSaid() {
        Snapshot snapshot = new Snapshot();
        snapshot.once(CODE, 1);
        snapshot.once(CODE, 1);

        assertEquals(1, snapshot.total(CODE));
    }

    private static Snapshot of(Map<Long, Integer> rows) {
        Snapshot snapshot = new Snapshot();
        rows.forEach((row, amount) -> snapshot.count(CODE, row, amount));
        return snapshot;
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
