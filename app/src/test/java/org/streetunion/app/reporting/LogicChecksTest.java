package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogicChecksTest {
    @Test
    void aSoundReportHasNoFindings() {
        assertEquals(List.of(),
                LogicChecks.run(figures(Map.of("01", 10, "02", 6, "03", 4, "20", 100, "21", 40, "24", 90, "25", 30, "28", 80))));
    }

    @ParameterizedTest
    @CsvSource({"21,20,true", "22,20,true", "23,20,true", "25,24,true", "26,24,true", "27,24,true", "24,20,false", "28,24,false",
            "08,07,true",
            "12,11,true"})
    void aPartLargerThanItsWholeIsFound(String part, String whole, boolean error) {
        List<LogicChecks.Finding> findings = LogicChecks.run(figures(Map.of(part, 5, whole, 4)));

        assertEquals(1, findings.size());
        assertEquals(error, findings.get(0).error());
        assertTrue(findings.get(0).sentence().contains(part + " ") && findings.get(0).sentence().contains(" 4"),
                findings.get(0).sentence());
    }

    @Test
    void categoriesThatTogetherExceedTheWholeAreAHint() {
        List<LogicChecks.Finding> findings = LogicChecks.run(figures(Map.of("01", 3, "02", 2, "03", 2)));

        assertEquals(List.of(false), findings.stream().map(LogicChecks.Finding::error).toList());
    }

    @Test
    void aStockThatDoesNotFollowFromItsFlowsIsAnError() {
        Map<String, Figures> figures = Map.of("01", Figures.stock(number(10), number(8), number(1), number(0), null));

        assertTrue(LogicChecks.run(figures).get(0).error());
    }

    @Test
    void whatIsUnknownIsNotJudged() {
        assertEquals(List.of(),
                LogicChecks.run(Map.of("20", Figures.UNKNOWN, "24", Figures.stock(number(5), null, null, null, null))));
    }

    @Test
    void ratesAreRoundedOnceHalfUpAndHaveNoBaseOfZero() {
        assertEquals(new BigDecimal("87.02"), Figures.percent(number(10993), number(12633)));
        assertEquals(new BigDecimal("112.59"), Figures.percent(number(4041), number(3589)));
        assertEquals(null, Figures.percent(number(1), number(0)));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    private static Map<String, Figures> figures(Map<String, Integer> ends) {
        Map<String, Figures> figures = new HashMap<>();
        ends.forEach((code, end) -> figures.put(code, Figures.stock(number(end), null, null, null, null)));
        return figures;
    }
}
