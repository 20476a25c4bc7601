package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void percentagesHaveTwoDecimalsRoundedHalfUp() {
        assertEquals("87.02", Figures.rate(Figures.percent(10_993, 12_633)));
        assertEquals("33.33", Figures.rate(Figures.percent(1, 3)));
        assertEquals("66.67", Figures.rate(Figures.percent(2, 3)));
        assertEquals("0.13", Figures.rate(Figures.percent(1, 800)));
        assertEquals("100.00", Figures.rate(Figures.percent(5, 5)));
    }

    @Test
    void nothingIsDividedByZeroOrByTheUnknown() {
        assertEquals("—", Figures.rate(Figures.percent(5, 0)));
        assertEquals("—", Figures.rate(Figures.percent(null, 5)));
        assertEquals("—", Figures.rate(Figures.percent(5, null)));
        assertEquals("—", Figures.growth(5, 0));
        assertEquals("—", Figures.growth(null, 5));
    }

    @Test
    void growthIsRelative() {
        assertEquals("25.00", Figures.growth(125, 100));
        assertEquals("-12.50", Figures.growth(7, 8));
        assertEquals("0.00", Figures.growth(8, 8));
    }

    @Test
    void ratesDifferInPoints() {
        assertEquals("-0.16", Figures.points(new BigDecimal("95.58"), new BigDecimal("95.74")));
        assertEquals("—", Figures.points(new BigDecimal("95.58"), null));
        assertEquals("—", Figures.points(new BigDecimal("95.58"), new BigDecimal("0.00")));
    }

    @Test
    void wholeNumbersAreBare() {
        assertEquals("12345", Figures.whole(12_345));
        assertEquals("—", Figures.whole(null));
    }
}
