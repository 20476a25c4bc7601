package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartWordsTest {
    @ParameterizedTest
    @CsvSource({"独立基层工会,独立基层|工会", "新就业形态工会,新就业形态|工会", "行业工会,行业工会", "机关事业单位,机关事|业单位", "2026年|3季度,2026年|3季度"})
    void longWordsStandInTwoLines(String label, String drawn) {
        assertEquals(drawn.replace('|', '\n'), StartPage.folded(label.replace('|', '\n')));
    }
}
