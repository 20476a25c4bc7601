package org.streetunion.app.office.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 会员证号规则. The check digits were computed apart from the program. */
class CardPatternTest {
    @ParameterizedTest
    @CsvSource({"街道代码9位+工会顺序号4位+会员顺序号5位+校验码1位,,3302990010012000012", "{代码}{工会4}{序号5}{校验},3302990010012000012,3302990010012000020",
            "{代码}{序号7},,3302990010000001",
            "{代码}{序号7},3302990010004711,3302990010004712", "GH-{序号3},GH-009,GH-010", "{序号3}{校验},0018,0026",
            "A{工会6}-{序号},,A010012-00001"})
    void countsOn(String rule, String highest, String next) {
        CardPattern pattern = CardPattern.parse(rule).orElseThrow();
        assertEquals(Optional.of(next), pattern.after(Optional.ofNullable(highest), "330299001", "330299001-0012"));
        assertEquals(next.length(), pattern.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "随便编", "{代码}", "{序号3}{序号3}", "{校验}{序号3}", "{序号24}A", "a{序号3}"})
    void whatIsNoRuleIsRefused(String rule) {
        assertEquals(Optional.empty(), CardPattern.parse(rule));
    }

    @ParameterizedTest
    @CsvSource({"GH-{序号3},GH-999", "{序号1},9"})
    void runsOutOfNumbers(String rule, String highest) {
        assertEquals(Optional.empty(), CardPattern.parse(rule).orElseThrow().after(Optional.of(highest), "330299001", "1"));
    }
}
