package org.streetunion.sample.sheets.dirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Careless, but the same value to a patient reader. */
class SmudgeTest {
    private final Smudge smudge = new Smudge(new Random(7), true);

    @ParameterizedTest
    @ValueSource(strings = {"330206199003070001", "33020619880615102X", "13800000000", "欧阳", "望海社区联合工会委员会"})
    void nothingButSpacesAndWidthChanges(String text) {
        for (int i = 0; i < 500; i++) {
            Object smudged = smudge.cell(text.startsWith("33") ? "证件号码" : "姓名", text, true);
            String plain = smudged instanceof Double number ? String.format(Locale.ROOT, "%.0f", number) : smudged.toString();
            assertEquals(text, Normalizer.normalize(plain, Normalizer.Form.NFKC).replaceAll("\\s", "").replace("+86", ""));
        }
    }

    @Test
    void daysKeepYearMonthAndDayWhereTheyMatter() {
        LocalDate day = LocalDate.of(2026, 3, 7);
        Set<String> shapes = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            String text = Normalizer.normalize(smudge.cell("任期起", day, true).toString(), Normalizer.Form.NFKC);
            assertTrue(text.matches("20260307|2026-03-07|2026/3/7|2026\\.3\\.7|2026年3月7日"), text);
            shapes.add(text);
        }
        assertEquals(5, shapes.size());
    }

    @Test
    void birthdaysMayLoseTheDayWhenTheCardTellsIt() {
        Set<String> shapes = new HashSet<>();
        for (int i = 0; i < 2_000; i++) {
            shapes.add(smudge.cell("出生日期", LocalDate.of(1990, 3, 7), true).toString());
        }
        assertTrue(shapes.contains("1990.3"), shapes.toString());
        for (int i = 0; i < 2_000; i++) {
            assertTrue(smudge.cell("出生日期", LocalDate.of(1990, 3, 7), false).toString().length() > 6);
        }
    }

    @Test
    void blankCellsStayBlank() {
        for (int i = 0; i < 100; i++) {
            assertEquals("", smudge.cell("备注", "", true));
        }
    }

    @Test
    void widthIsForDigitsAndCapitals() {
        assertEquals("３３０２Ｘ-年.", Smudge.wide("3302X-年."));
    }
}
