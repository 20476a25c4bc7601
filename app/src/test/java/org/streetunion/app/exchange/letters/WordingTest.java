package org.streetunion.app.exchange.letters;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({"1409.50,人民币壹仟肆佰零玖元伍角", "6007.14,人民币陆仟零柒元壹角肆分", "1680.32,人民币壹仟陆佰捌拾元叁角贰分", "107000.53,人民币壹拾万零柒仟元伍角叁分",
            "16409.02,人民币壹万陆仟肆佰零玖元零贰分", "325.04,人民币叁佰贰拾伍元零肆分", "600000,人民币陆拾万元整", "100010,人民币壹拾万零壹拾元整",
            "1000100000,人民币壹拾亿零壹拾万元整", "0.05,人民币伍分", "0,人民币零元整", "-12,人民币负壹拾贰元整"})
    void amountsAreWrittenAsOnABill(BigDecimal yuan, String words) {
        assertEquals(words, Wording.MONEY.of(LetterValue.of(yuan)));
    }

    @ParameterizedTest
    @CsvSource({"0,零", "4,四", "10,十", "12,十二", "20,二十", "105,一百零五", "110,一百一十", "10005,一万零五", "166500,十六万六千五百"})
    void countsAreWrittenInWords(BigDecimal number, String words) {
        assertEquals(words, Wording.CHINESE.of(LetterValue.of(number)));
    }

    @Test
    void daysHaveNoLeadingNoughts() {
        LetterValue day = LetterValue.of(LocalDate.of(2026, 3, 5));

        assertEquals("2026年3月5日", day.text());
        assertEquals("二〇二六年三月五日", Wording.CHINESE.of(day));
        assertEquals("2026-03-05", Wording.SHORT.of(day));
        assertEquals("2026", Wording.YEAR.of(day));
    }

    @Test
    void whatIsNoNumberStaysAsItIs() {
        assertEquals("甲厂工会", Wording.CAPITAL.of(LetterValue.of("甲厂工会")));
        assertEquals("12.5", Wording.CHINESE.of(LetterValue.of(new BigDecimal("12.50"))));
    }
}
