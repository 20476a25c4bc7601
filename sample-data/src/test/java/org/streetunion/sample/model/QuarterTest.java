package org.streetunion.sample.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuarterTest {
    @Test
    void knowsItsDays() {
        Quarter quarter = new Quarter(2026, 1);
        assertEquals(LocalDate.of(2026, 1, 1), quarter.first());
        assertEquals(LocalDate.of(2026, 3, 31), quarter.last());
        assertTrue(quarter.holds(LocalDate.of(2026, 3, 31)));
        assertFalse(quarter.holds(LocalDate.of(2026, 4, 1)));
        assertFalse(quarter.holds(LocalDate.of(2025, 12, 31)));
    }

    @Test
    void countsAcrossYears() {
        assertEquals(new Quarter(2025, 4), new Quarter(2026, 1).plus(-1));
        assertEquals(new Quarter(2025, 3), new Quarter(2026, 3).plus(-4));
        assertEquals(new Quarter(2027, 1), new Quarter(2026, 4).plus(1));
    }

    @Test
    void isReadAndWritten() {
        assertEquals(new Quarter(2026, 3), Quarter.parse("2026Q3"));
        assertEquals("2026Q3", Quarter.NOW.toString());
        assertEquals("2026年第三季度", Quarter.NOW.inWords());
        assertThrows(IllegalArgumentException.class, () -> Quarter.parse("2026Q5"));
    }

    @Test
    void headcountsRunFromTheFirstToTheLastQuarter() {
        assertEquals(List.of("2025Q3", "2025Q4", "2026Q1", "2026Q2", "2026Q3"),
                Quarter.reported().stream().map(Quarter::toString).toList());
    }
}
