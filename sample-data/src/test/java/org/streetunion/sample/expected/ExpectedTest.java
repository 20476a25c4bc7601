package org.streetunion.sample.expected;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.model.DeedWork;
import org.streetunion.sample.model.MoneyWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** Rules every report of the office has to keep. */
class ExpectedTest {
    private static final List<String> FLOWS = List.of("14", "15", "29", "30", "31", "32", "33");
    private static final List<String> RATES = List.of("34", "35", "36");
    private static final Expected NOW = Expected.compute(Samples.STREET, Quarter.NOW);
    private static final Expected BEFORE = Expected.compute(Samples.STREET, Quarter.NOW.plus(-1));
    private static final Expected LAST_YEAR = Expected.compute(Samples.STREET, Quarter.NOW.plus(-4));

    static List<Quarter> quarters() {
        return Expected.QUARTERS;
    }

    static List<Office> offices() {
        return List.of(Samples.SMALL, Samples.STREET);
    }

    @ParameterizedTest
    @MethodSource("quarters")
    void stocksMoveByWhatCameAndWent(Quarter quarter) {
        Expected.compute(Samples.STREET, quarter).figures().forEach((code, row) -> {
            if (!"—".equals(row.get("本季新增"))) {
                assertEquals(number(row, "本季末数"),
                        number(row, "上季末数").add(number(row, "本季新增")).subtract(number(row, "本季减少")), quarter + " " + code);
            }
        });
    }

    @Test
    void neighbouringReportsAgree() {
        NOW.figures().forEach((code, row) -> {
            assertEquals(BEFORE.value(code, "本季末数"), row.get("上季末数"), code);
            assertEquals(LAST_YEAR.value(code, "本季末数"), row.get("上年同期"), code);
        });
    }

    @Test
    void flowsAddUpOverTheYear() {
        for (String code : FLOWS) {
            int sum = 0;
            for (int quarter = 1; quarter <= 3; quarter++) {
                sum += whole(Expected.compute(Samples.STREET, new Quarter(2026, quarter)).figures().getOrDefault(code, Map.of()),
                        "本季末数");
            }
            assertEquals(Integer.toString(sum), NOW.value(code, "本年累计"), code);
            assertEquals("—", NOW.value(code, "本季新增"), code);
        }
    }

    @ParameterizedTest
    @MethodSource("offices")
    void partsDoNotExceedTheWhole(Office office) {
        for (Quarter quarter : Quarter.reported()) {
            Map<String, Map<String, String>> rows = Expected.compute(office, quarter).figures();
            assertTrue(now(rows, "02") + now(rows, "03") + now(rows, "04") + now(rows, "05") <= now(rows, "01"));
            for (String part : List.of("21", "22", "23", "24")) {
                assertTrue(now(rows, part) <= now(rows, "20"), quarter + " " + part);
            }
            for (String part : List.of("25", "26", "27", "28")) {
                assertTrue(now(rows, part) <= now(rows, "24"), quarter + " " + part);
            }
            assertTrue(now(rows, "12") <= now(rows, "11") && now(rows, "08") <= now(rows, "07")
                    && now(rows, "46") <= now(rows, "44"));
        }
    }

    @Test
    void ratesDivideWhatStandsAbove() {
        Map<String, Map<String, String>> rows = NOW.figures();
        assertEquals(Figures.rate(Figures.percent(now(rows, "24"), now(rows, "20"))), NOW.value("35", "本季末数"));
        assertEquals(Figures.rate(Figures.percent(now(rows, "28"), now(rows, "24"))), NOW.value("36", "本季末数"));
        RATES.forEach(code -> assertEquals("—", NOW.value(code, "本年累计")));
    }

    @Test
    void quartersBeforeTheFirstFiguresAreUnknown() {
        assertEquals("—", LAST_YEAR.value("24", "上季末数"));
        assertEquals("—", LAST_YEAR.value("24", "本季新增"));
        assertEquals("—", LAST_YEAR.value("24", "上年同期"));
        assertEquals("—", LAST_YEAR.value("36", "上季末数"));
        assertEquals("—", Expected.compute(Samples.STREET, new Quarter(2026, 2)).value("20", "同比增减(%)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "66", "70", "75", "80", "89"})
    void rowsWithoutRegistersShowDashes(String code) {
        Expected.COLUMNS.forEach(column -> assertEquals("—", NOW.value(code, column)));
    }

    /** Counted once more, from the entries of the quarter themselves. */
    @Test
    void moneyIsTheSumOfThePostedEntries() {
        long in = 0;
        long out = 0;
        for (MoneyWork.Entry entry : MoneyWorks.of(Samples.STREET).entries()) {
            boolean within = !entry.day().isBefore(LocalDate.of(2026, 7, 1)) && !entry.day().isAfter(LocalDate.of(2026, 9, 30));
            in += within && entry.account().matches("4\\d* .*") ? entry.cents() : 0;
            out += within && entry.account().matches("5\\d* .*") ? entry.cents() : 0;
        }
        DeedWork deeds = DeedWorks.of(Samples.STREET);
        in += deeds.dues().stream().filter(due -> due.union() != null).mapToLong(due -> due.cents() / 4).sum();
        out += deeds.gifts().stream().mapToLong(DeedWork.Gift::cents).sum();
        out += deeds.grants().takers().stream().mapToLong(taker -> taker.members() * 8_00L).sum();
        assertTrue(in > 0 && out > 0);
        assertEquals(BigDecimal.valueOf(in, 2).toPlainString(), NOW.value("90", "本季末数"));
        assertEquals(BigDecimal.valueOf(out, 2).toPlainString(), NOW.value("93", "本季末数"));
        assertEquals("—", LAST_YEAR.value("90", "上年同期"), "no book in 2024");
        assertTrue(new BigDecimal(NOW.value("96", "本季末数")).signum() > 0);
    }

    @Test
    void whatTheCadresKeptIsKnownOfTheirQuarterOnly() {
        assertTrue(now(NOW.figures(), "47") > 0 && now(NOW.figures(), "48") > 0);
        assertEquals(NOW.value("48", "本季末数"), NOW.value("48", "本年累计"));
        for (String code : List.of("47", "48", "49")) {
            assertEquals(List.of("—", "—"), List.of(NOW.value(code, "上季末数"), NOW.value(code, "上年同期")), code);
        }
        assertEquals(Figures.rate(Figures.percent(now(NOW.figures(), "48"), now(NOW.figures(), "01"))), NOW.value("49", "本季末数"));
    }

    @Test
    void everyFlowAndStockHappensInTheStreet() {
        for (String code : List.of("05", "06", "12", "13", "14", "15", "30", "31", "32", "33", "41", "42", "45", "67", "68",
                "69")) {
            assertTrue(now(NOW.figures(), code) > 0, code);
        }
        assertEquals("4", NOW.value("41", "本季末数"));
        assertEquals("8", NOW.value("42", "本季末数"));
    }

    private static int now(Map<String, Map<String, String>> rows, String code) {
        return whole(rows.getOrDefault(code, Map.of()), "本季末数");
    }

    private static BigDecimal number(Map<String, String> row, String column) {
        return new BigDecimal(Objects.requireNonNull(row.get(column), column));
    }

    private static int whole(Map<String, String> row, String column) {
        return Integer.parseInt(row.getOrDefault(column, ""));
    }
}
