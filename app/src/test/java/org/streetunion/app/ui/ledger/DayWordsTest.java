package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);

    @ParameterizedTest
    @CsvSource({"1007, 2026-10-07", "20261007, 2026-10-07", "10-7, 2026-10-07", "10/7, 2026-10-07", "10.7, 2026-10-07", "10月7日, 2026-10-07",
            "261007, 2026-10-07", "今天, 2026-10-09", "昨天, 2026-10-08", "前天, 2026-10-07", "明天, 2026-10-10", "1990-03-07, 1990-03-07",
            "1990年3月7日, 1990-03-07", "１００７, 2026-10-07", "' 10 - 7 ', 2026-10-07"})
    void aDayIsReadAsPeopleTypeIt(String typed, LocalDate meant) {
        assertEquals(meant, DayWords.parse(typed, TODAY).value());
    }

    @ParameterizedTest
    @CsvSource({"1332", "0230", "2-30", "下周", "12345", "2026-13-01"})
    void whatIsNoDayIsSaidToBeNone(String typed) {
        assertNotNull(DayWords.parse(typed, TODAY).complaint());
        assertNull(DayWords.parse(typed, TODAY).value());
    }

    @Test
    void nothingIsNothing() {
        assertNull(DayWords.parse("  ", TODAY).value());
        assertNull(DayWords.parse("  ", TODAY).complaint());
    }
}
