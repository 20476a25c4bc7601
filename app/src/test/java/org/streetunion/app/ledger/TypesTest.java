package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypesTest {
    @ParameterizedTest
    @ValueSource(strings = {"19900307", "1990-03-07", "1990/3/7", "1990.3.7", "1990年3月7日", "１９９０－０３－０７", " 1990 / 3 / 7 ",
            "1990-03-07 00:00:00"})
    void aDayIsReadInEveryUsualForm(String text) {
        assertEquals(LocalDate.of(1990, 3, 7), Types.DAY.parse(text).value(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-30", "19901301", "昨天上午", "7/3/1990", "0990-01-01"})
    void whatIsNoDayIsExplained(String text) {
        assertNull(Types.DAY.parse(text).value());
        assertNotNull(Types.DAY.parse(text).complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"13800000000", "１３８００００００００", " 138 0000 0000", "+86 138-0000-0000", "86-13800000000", "1.38E10"})
    void aMobileIsReadHoweverItWasWritten(String text) {
        assertEquals("13800000000", Types.PHONE.parse(text).value(), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678901", "1380000000", "138000000000"})
    void aWrongMobileIsExplained(String text) {
        assertNotNull(Types.PHONE.parse(text).complaint(), text);
    }

    @Test
    void aNumberThatLostItsDigitsIsRefusedAndOneThatDidNotIsRestored() {
        assertNotNull(Types.NUMBER_TEXT.parse("3.30206199003070E+17").complaint());
        assertEquals("13800000000", Types.NUMBER_TEXT.parse("1.38E+10").value());
        assertEquals("33020619880615102X", Types.NUMBER_TEXT.parse("３３０２０６ 19880615 102x").value());
    }

    @ParameterizedTest
    @CsvSource({"12,12", "'1,200',1200", "１２,12", "12.0,12", "12人,12"})
    void aCountIsRead(String text, int count) {
        assertEquals(count, Types.WHOLE.parse(text).value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "一百", "99999999999"})
    void whatIsNoCountIsExplained(String text) {
        assertNotNull(Types.WHOLE.parse(text).complaint(), text);
    }

    @Test
    void equalMeasuresAreEqualValues() {
        assertEquals(new BigDecimal("100"), Types.DECIMAL.parse("100.00").value());
        assertEquals(new BigDecimal("12.5"), Types.plain(new BigDecimal("12.50")));
    }

    @Test
    void aChoiceIsFoundByCodeSynonymAndNumberedWording() {
        FieldType<String> type = Types.choice(CodeList.of("就业状况", "在岗", "失业").also("在职", "在岗"));

        assertEquals("在岗", type.parse(" 在 岗").value());
        assertEquals("在岗", type.parse("在职").value());
        assertEquals("失业", type.parse("3 失业").value());
        assertEquals("“退休”不在代码表“就业状况”里，可填：在岗、失业", type.parse("退休").complaint());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026Q3", "2026年第三季度", "2026年三季度", "2026年3季度", "2026-Q3"})
    void aQuarterIsReadInEveryUsualForm(String text) {
        assertEquals(new Quarter(2026, 3), Types.QUARTER.parse(text).value());
        assertEquals("2026年第三季度", Types.QUARTER.format(new Quarter(2026, 3)));
    }

    @Test
    void aQuarterKnowsItsDaysAndNeighbours() {
        Quarter first = new Quarter(2024, 1);

        assertEquals(LocalDate.of(2024, 3, 31), first.last());
        assertEquals(new Quarter(2023, 4), first.previous());
        assertEquals(first, Quarter.of(LocalDate.of(2024, 2, 29)));
        assertEquals("2024年第一季度", first.words());
    }

    @ParameterizedTest
    @CsvSource({"CERTIFICATE,330206199003070001,330206********0001", "PHONE,13800000000,138****0000",
            "ACCOUNT,6222000000000000004,***************0004",
            "PLAIN,张三,张三"})
    void secretsAreMaskedAsTheOfficeMasksThem(Sensitivity how, String text, String masked) {
        assertEquals(masked, how.mask(text));
    }
}
