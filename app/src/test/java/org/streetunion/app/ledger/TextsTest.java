package org.streetunion.app.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cleans texts cleans them once: a second time changes nothing, or the same sheet would differ from itself. */
class TextsTest {
    private static final String DIRT = " \t\n\r\u00a0\u3000\u200b\ufeff（）()*＊：:，,。.１aＡ王𠅤㈱①ﬁ-—_";

    @Test
    void cleaningTwiceIsCleaningOnce() {
        Random random = new Random(11);
        int[] points = DIRT.codePoints().toArray();
        for (int i = 0; i < 5_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(12); k > 0; k--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String dirty = text.toString();

            assertEquals(Texts.tidy(dirty), Texts.tidy(Texts.tidy(dirty)), dirty);
            assertEquals(Texts.compact(dirty), Texts.compact(Texts.compact(dirty)), dirty);
            assertEquals(Texts.heading(dirty), Texts.heading(Texts.heading(dirty)), dirty);
            assertEquals(Texts.heading(dirty), Texts.heading(Texts.tidy(dirty)), dirty);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"统一社会信用代码", " 统一社会 信用代码*", "统一社会\n信用代码：", "【统一社会信用代码】", "统一社会\u200b信用代码", "＊统一社会信用代码"})
    void aHeadingIsTheSameInEveryDress(String text) {
        assertEquals("统一社会信用代码", Texts.heading(text));
    }

    @Test
    void aRareCharacterSurvives() {
        assertEquals("张𠅤", Texts.tidy(" 张𠅤 "));
        assertEquals("张𠅤", Texts.compact("张 𠅤"));
    }
}
