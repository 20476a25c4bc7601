package org.streetunion.app.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.ledger.Parsed;
import org.streetunion.app.office.criteria.CriterionLedger;

/** Rules against points that were reckoned by hand. */
class ScoringNotationTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"达到95得10，达到90得8，达到80得5，其余得0|95|10|10", "达到95得10，达到90得8，达到80得5，其余得0|94.99|10|8",
            "达到95得10，达到90得8，达到80得5，其余得0|79.99|10|0", "≥70%得2分；≥80%得3分；否则得1|75|3|2", ">=80得3,>=70得2|69|3|0",
            "70以上得2，80以上得3，其余不得分|80|3|3",
            "每1次得2，最多6|2|10|4", "每1次得2，最多6|9|10|6", "每3家得1分|8|10|2", "每1篇得1|7|5|5", "每10人得0.5|25|10|1", "按比例，达到95得满分|95|10|10",
            "按比例，达到95得满分|47.5|10|5", "按比例，达到95得满分|99|10|10", "按比例|33.333|10|3.33", "每缺1项扣2|3|10|4", "每缺1项扣2，扣完为止|9|10|0",
            "每超2天扣0.5分|5|5|4", "是得5，否得0|1|5|5", "是得5，否得0|0|5|0", "是得满分|1|8|8", "是得5分，否扣2分|0|5|0", "一票否决|1|0|0"})
    void aRuleGivesThePointsReckonedByHand(String rule, BigDecimal value, BigDecimal maximum, BigDecimal points) {
        assertEquals(points, read(rule).points(value, maximum, Nature.BASIC));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"每1次扣2|1|10|-2", "每1次扣2|9|10|-10", "是得0，否扣3|0|5|-3"})
    void pointsThatAreOnlyLostAreNegativeAndLimited(String rule, BigDecimal value, BigDecimal maximum, BigDecimal points) {
        assertEquals(points, read(rule).points(value, maximum, Nature.DEDUCTION));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"达到95得10，达到八十得8|第 2 段“达到八十得8”看不懂", "每0次得2|第 1 段“每0次得2”不对，“每”后面的数不能是 0",
            "按比例，达到0得满分|第 2 段“达到0得满分”不对，得满分的数不能是 0", "按比例，大概|第 2 段“大概”不对，应写成", "是得5，不是得0|第 2 段“不是得0”不对，应写成 是得5，否得0",
            "每1次得2，最多|第 2 段“最多”不对，这里只能写", "达到90得8，达到90得9|“达到90”写了两次", "达到95得5，达到90得8|达到 95 得 5，反而比达到 90 的 8 少",
            "随便写|第 1 段“随便写”看不懂",
            "一票否决，得5|第 2 段“得5”不对", "其余得0|至少要有一段"})
    void whatCannotBeReadIsToldAtItsPlace(String rule, String complaint) {
        Parsed<ScoringRule> parsed = ScoringNotation.parse(rule);
        assertNull(parsed.value());
        assertTrue(Objects.requireNonNull(parsed.complaint()).contains(complaint), parsed.complaint());
    }

    @Test
    void everyRuleThatComesWithTheProgramCanBeReadAndReachesNoMoreThanItsMaximum() throws Exception {
        try (var in = Objects.requireNonNull(ScoringNotationTest.class.getResourceAsStream(CriterionLedger.SHIPPED))) {
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(line -> line.split("\t", -1))
                    .toList();
            assertTrue(lines.size() > 30);
            for (String[] cells : lines) {
                ScoringRule rule = read(cells[7]);
                BigDecimal most = rule.most();
                assertTrue(most == null || most.compareTo(new BigDecimal(cells[6])) <= 0, cells[1]);
                assertEquals(rule instanceof ScoringRule.Veto, Nature.of(cells[3]) == Nature.VETO, cells[1]);
            }
        }
    }

    private static ScoringRule read(String rule) {
        Parsed<ScoringRule> parsed = ScoringNotation.parse(rule);
        assertNull(parsed.complaint(), rule);
        return Objects.requireNonNull(parsed.value());
    }
}
