package org.streetunion.reports.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {
    private static final float SIZE = 10;

    private final Typefaces typefaces = new Typefaces();
    private final LineBreaker breaker = new LineBreaker(typefaces, Weight.REGULAR);

    private List<String> lines(String text, float width) {
        return breaker.lines(text, SIZE, width).stream().map(Line::text).toList();
    }

    @Test
    void breaksBetweenIdeographs() {
        assertEquals(List.of("街道总工", "会工作台"), lines("街道总工会工作台", 41));
    }

    @Test
    void emptyTextHasNoLine() {
        assertEquals(List.of(), lines("", 50));
    }

    @Test
    void keepsLineEndsOfTheText() {
        assertEquals(List.of("甲", "", "乙"), lines("甲\n\r\n乙", 50));
    }

    @Test
    void closingMarkNeverBeginsALine() {
        assertEquals(List.of("工会会", "员。好"), lines("工会会员。好", 41));
    }

    @Test
    void openingMarkNeverEndsALine() {
        assertEquals(List.of("工会会", "（员）"), lines("工会会（员）", 41));
    }

    @Test
    void numbersAndWordsStayWhole() {
        assertEquals(List.of("电话", "0574-8600", "号"), lines("电话0574-8600号", 52));
    }

    @Test
    void wordWiderThanTheLineIsCut() {
        List<String> lines = lines("330206199001011234", 30);
        assertTrue(lines.size() > 1);
        assertEquals("330206199001011234", String.join("", lines));
    }

    @Test
    void noLineIsWiderThanItsRoomAndNothingIsLost() {
        Random random = new Random(7);
        String alphabet = "工会，。（）《》abc 123-𠮷龑";
        int[] codes = alphabet.codePoints().toArray();
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.appendCodePoint(codes[random.nextInt(codes.length)]);
            }
            float width = 12 + random.nextInt(80);
            List<Line> lines = breaker.lines(text.toString(), SIZE, width);
            assertTrue(lines.stream().allMatch(line -> line.width(SIZE) <= width + 0.01f), text::toString);
            String joined = String.join("", lines.stream().map(Line::text).toList());
            assertEquals(text.toString().replace(" ", ""), joined.replace(" ", ""));
        }
    }
}
