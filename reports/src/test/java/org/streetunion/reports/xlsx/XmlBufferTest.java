package org.streetunion.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.xlsx.values.CleanText;

class XmlBufferTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final XmlBuffer buffer = new XmlBuffer(out);

    private String written() throws IOException {
        buffer.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void markupIsEscaped() throws IOException {
        buffer.text("<a & b> \"c\" 'd'");
        assertEquals("&lt;a &amp; b&gt; \"c\" 'd'", written());
    }

    @Test
    void numbersAreWrittenAsThePlatformWritesThem() throws IOException {
        StringBuilder expected = new StringBuilder();
        Random random = new Random(2);
        long[] edges = {0, 9, 10, 99, 100, 999_999_999, 1_000_000_000, -1, Long.MIN_VALUE, Long.MAX_VALUE};
        for (long edge : edges) {
            buffer.number(edge);
            expected.append(edge);
        }
        for (int i = 0; i < 50_000; i++) {
            long value = random.nextLong() >> random.nextInt(64);
            buffer.number(value);
            expected.append(value);
        }
        assertEquals(expected.toString(), written());
    }

    @Test
    void charactersOfEveryLengthSurviveTheEdgeOfTheBuffer() throws IOException {
        int[] codes = {'a', '<', '&', 0xE9, 0x7FF, 0x2014, '工', 0xFFFD, 0x20BB7, 0x10FFFD};
        Random random = new Random(4);
        StringBuilder expected = new StringBuilder();
        for (int i = 0; i < 60_000; i++) {
            String character = Character.toString(codes[random.nextInt(codes.length)]);
            buffer.text(character);
            expected.append(character.replace("&", "&amp;").replace("<", "&lt;"));
        }
        buffer.flush();
        assertArrayEquals(expected.toString().getBytes(StandardCharsets.UTF_8), out.toByteArray());
    }

    @Test
    void everyCharacterOfTheFirstPlaneIsWrittenAsXmlAllows() throws IOException {
        StringBuilder expected = new StringBuilder();
        for (int code = 0; code <= 0xFFFF; code++) {
            buffer.text(Character.toString(code));
            int kept = CleanText.xmlCharacter(code);
            expected.append(kept < 0 ? "" : Character.toString(kept));
        }
        String plain = expected.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        assertEquals(plain, written());
    }
}
