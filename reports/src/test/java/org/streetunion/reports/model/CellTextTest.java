package org.streetunion.reports.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CellTextTest {

    static Stream<Arguments> cells() {
        return Stream.of(Arguments.of("张三", Cell.text("张三")), Arguments.of("0", Cell.whole(0)),
                Arguments.of("999", Cell.whole(999)),
                Arguments.of("1,000", Cell.whole(1000)), Arguments.of("-1,234,567", Cell.whole(-1_234_567)),
                Arguments.of("-123", Cell.whole(-123)), Arguments.of("2026", Cell.ordinal(2026)),
                Arguments.of("1,409.50", Cell.yuan(140_950)), Arguments.of("-0.05", Cell.yuan(-5)),
                Arguments.of("12.35", Cell.tenThousandYuan(12_345_000)), Arguments.of("0.01", Cell.tenThousandYuan(5_000)),
                Arguments.of("87.02%", Cell.rate(10_993, 12_633)), Arguments.of("100.00%", Cell.percent(BigDecimal.ONE)),
                Arguments.of("—", Cell.rate(3, 0)), Arguments.of("—", Cell.unknown()), Arguments.of("", Cell.blank()),
                Arguments.of("2026-10-09", Cell.date(LocalDate.of(2026, 10, 9))),
                Arguments.of("3", Cell.decimal(new BigDecimal("2.5"), 0)));
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @MethodSource("cells")
    void isWrittenAsOfficesWriteIt(String expected, Cell cell) {
        assertEquals(expected, CellText.of(cell));
    }

    @Test
    void groupsLikeThePlatformForAnyNumber() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            assertEquals(String.format(Locale.ROOT, "%,d", value), CellText.of(Cell.whole(value)));
        }
    }

    @Test
    void refusesMoreDecimalsThanAFormatHas() {
        assertThrows(IllegalArgumentException.class, () -> Cell.decimal(BigDecimal.ONE, 10));
    }
}
