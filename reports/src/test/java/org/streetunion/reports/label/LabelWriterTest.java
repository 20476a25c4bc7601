package org.streetunion.reports.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;

class LabelWriterTest {
    private static final LabelSheet SHEET = new LabelSheet(63.5f, 38.1f, 3, 2.5f, 0);

    @Test
    void aSheetHoldsTwentyOneAndTheNextOneGoesOn() throws IOException {
        assertEquals(21, SHEET.perSheet());
        byte[] pdf = write(IntStream.range(0, 22).mapToObj(i -> List.of("港口第" + i + "工会", "海晏路1号")).toList(), 2);
        List<String> pages = PdfReader.pages(pdf);
        assertTrue(pages.get(0).contains("港口第20工会"));
        assertEquals("港口第21工会\n海晏路1号", pages.get(1));
    }

    @Test
    void nothingLeavesItsLabel() throws IOException {
        String longName = "练州市望海街道港口片区模具制造行业工会联合会第三分会（筹）委员会".repeat(2);
        byte[] pdf = write(List.of(List.of(longName, "海晏路一百二十三弄四十五号六七八室"), List.of("甲")), 1);
        double mm = 72 / 25.4;
        double left = SHEET.left(0) * mm;
        double bottom = 297 * mm - (SHEET.top(0) + SHEET.height()) * mm;
        PdfPlaces.of(pdf).stream().filter(glyph -> !glyph.text().equals("甲")).forEach(glyph -> {
            assertTrue(glyph.box().getMinX() >= left && glyph.box().getMaxX() <= left + SHEET.width() * mm, glyph::toString);
            assertTrue(glyph.box().getHeight() < SHEET.height() * mm && bottom > 0, glyph::toString);
        });
    }

    @Test
    void whatDoesNotFitTheSheetIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LabelSheet(100, 40, 3, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new LabelSheet(10, 40, 3, 0, 0));
    }

    private static byte[] write(List<List<String>> labels, int pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(pages, new LabelWriter(SHEET).write("标签", labels, out).pages());
        return out.toByteArray();
    }
}
