package org.streetunion.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpansTest {

    @Test
    void longerTextsGetMoreColumns() {
        assertArrayEquals(new int[]{0, 2, 3}, Spans.split(new int[]{10, 10, 10, 10}, List.of("一个很长很长的填报单位名称", "短", "短")));
        assertArrayEquals(new int[]{0, 1}, Spans.split(new int[]{5, 5}, List.of("甲", "乙", "丙")));
        assertArrayEquals(new int[]{0}, Spans.split(new int[]{5, 5}, List.of("甲")));
    }

    @Test
    void everySpanHasAColumnWhateverTheTexts() {
        Random random = new Random(4);
        for (int round = 0; round < 300; round++) {
            int[] widths = IntStream.rangeClosed(0, random.nextInt(12)).map(i -> 1 + random.nextInt(40)).toArray();
            List<String> texts = IntStream.rangeClosed(0, random.nextInt(6)).mapToObj(i -> "字".repeat(random.nextInt(30)))
                    .toList();
            int[] starts = Spans.split(widths, texts);
            assertEquals(Math.min(widths.length, texts.size()), starts.length);
            assertEquals(0, starts[0]);
            for (int i = 1; i < starts.length; i++) {
                assertTrue(starts[i] > starts[i - 1] && starts[i] < widths.length,
                        round + ": " + List.of(starts[i - 1], starts[i]));
            }
        }
    }
}
