package org.streetunion.reports.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 大写金额, by 分 and by 元. */
class ChineseNumberTest {
    @ParameterizedTest
    @CsvSource({"1409.50,人民币壹仟肆佰零玖元伍角", "6007.14,人民币陆仟零柒元壹角肆分", "1680.32,人民币壹仟陆佰捌拾元叁角贰分",
            "107000.53,人民币壹拾万零柒仟元伍角叁分", "16409.02,人民币壹万陆仟肆佰零玖元零贰分", "325.04,人民币叁佰贰拾伍元零肆分",
            "600000,人民币陆拾万元整", "300000.00,人民币叁拾万元整", "0.05,人民币伍分", "0,人民币零元整", "100000000,人民币壹亿元整",
            "100010,人民币壹拾万零壹拾元整", "20000000.1,人民币贰仟万元壹角", "1000100000,人民币壹拾亿零壹拾万元整",
            "1002003.4,人民币壹佰万零贰仟零叁元肆角"})
    void amountsAreWrittenAsOnABill(BigDecimal yuan, String words) {
        assertEquals(words, ChineseNumber.money(yuan));
        assertEquals(words, ChineseNumber.money(yuan.movePointRight(2).longValueExact()));
    }

    @Test
    void lessThanNothingIsSaid() {
        assertEquals("人民币负壹拾贰元整", ChineseNumber.money(-1_200));
    }
}
