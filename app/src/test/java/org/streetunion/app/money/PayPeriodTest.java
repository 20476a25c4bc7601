package org.streetunion.app.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayPeriodTest {
    @ParameterizedTest
    @CsvSource({"2026Q3,2026-07-01,2026-09-30,2026年第三季度", "2026年三季度,2026-07-01,2026-09-30,2026年第三季度",
            "2026-07至2026-09,2026-07-01,2026-09-30,2026年第三季度", "202602,2026-02-01,2026-02-28,2026年2月",
            "2024年2月,2024-02-01,2024-02-29,2024年2月", "2026-9-1,2026-09-01,2026-09-30,2026年9月",
            "2026年度,2026-01-01,2026-12-31,2026年",
            "2026年1月至6月,2026-01-01,2026-06-30,2026年1月至6月", "2025.11-2026.1,2025-11-01,2026-01-31,2025年11月至2026年1月"})
    void aPeriodIsReadAsItIsWritten(String typed, LocalDate from, LocalDate to, String words) {
        assertEquals(Optional.of(new PayPeriod(from, to)), PayPeriod.parse(typed));
        assertEquals(words, PayPeriod.TYPE.parse(typed).value());
        assertEquals(words, PayPeriod.TYPE.parse(words).value(), "its words mean it again");
    }

    @Test
    void whatIsNoPeriodIsSaid() {
        assertEquals(Optional.empty(), PayPeriod.parse("2026年13月"));
        assertEquals(Optional.empty(), PayPeriod.parse("2026-09至2026-07"));
        assertTrue(String.valueOf(PayPeriod.TYPE.parse("去年").complaint()).contains("2026年第三季度"));
        assertTrue(PayPeriod.TYPE.parse(" ").complaint() == null);
    }
}
