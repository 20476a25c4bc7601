package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The filter never hides a text that bears a word, and hides nearly all that do not. */
class GramsTest {
    private static final int TEXT = 6_000;
    private static final int TRIES = 2_000;
    private final Random random = new Random(7);

    private String bytes(int length) {
        StringBuilder bytes = new StringBuilder();
        random.ints(length, 0, 1 << Byte.SIZE).forEach(each -> bytes.append((char) each));
        return bytes.toString();
    }

    @Test
    void whatIsThereIsNeverHidden() {
        String text = bytes(TEXT);
        Grams grams = new Grams(text);
        for (int i = 0; i < TRIES; i++) {
            int from = random.nextInt(TEXT);
            String word = text.substring(from, from + random.nextInt(Math.min(12, TEXT - from) + 1));
            assertTrue(grams.may(new Grams(word)), word);
        }
        assertTrue(new Grams("").may(new Grams("ab")), "too short to tell");
    }

    @Test
    void whatIsNotThereIsMostlyHidden() {
        String text = bytes(TEXT);
        Grams grams = new Grams(text);
        int let = 0;
        for (int i = 0; i < TRIES; i++) {
            String word = bytes(6);
            let += grams.may(new Grams(word)) && !text.contains(word) ? 1 : 0;
        }
        assertTrue(let > 0, "it is a filter, not a list: some are let through");
        assertTrue(let < TRIES / 10, let + " of " + TRIES);
    }
}
