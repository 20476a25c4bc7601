package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.Golden;
import org.streetunion.reports.PdfPlaces;
import org.streetunion.reports.PdfReader;
import org.streetunion.reports.Samples;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;

class ListPdfWriterTest {

    @Test
    void readsAsLastTime() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfResult result = new ListPdfWriter().write(Samples.members(60), out);
        assertEquals(Set.of(), result.missing());
        Golden.check("members-pdf", PdfReader.text(out.toByteArray()));
    }

    @Test
    void everyMemberIsThereOnce() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfResult result = new ListPdfWriter().write(Samples.members(1_000), out);
        List<String> pages = PdfReader.pages(out.toByteArray());
        assertEquals(result.pages(), pages.size());
        String text = String.join("\n", pages);
        for (int serial = 1; serial <= 1_000; serial++) {
            String number = "3302060030001%05d".formatted(serial);
            assertEquals(2, text.split(number, -1).length, number);
        }
        assertTrue(pages.get(1).contains("入会日期"));
    }

    @Test
    void emptyListIsOnePageWithHeadings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertEquals(1, new ListPdfWriter().write(Samples.members(0), out).pages());
        assertTrue(PdfReader.pages(out.toByteArray()).get(0).contains("会员证号"));
    }

    @Test
    void whatTheRowsThrowComesThrough() {
        Iterable<List<Cell>> stopped = () -> {
            throw new IllegalStateException("已取消");
        };
        ListDocument list = new ListDocument("名单", "", List.of(Column.text("姓名", 10)), stopped,
                PageSetup.of(Orientation.PORTRAIT));
        assertThrows(IllegalStateException.class, () -> new ListPdfWriter().write(list, OutputStream.nullOutputStream()));
    }

    @Test
    void fortyColumnsStayOnThePageAndKeepTheirFigures() throws IOException {
        List<Column> columns = IntStream.range(0, 40)
                .mapToObj(i -> i == 0 ? Column.text("姓名", 8) : Column.number("第" + i + "月", 8))
                .toList();
        List<List<Cell>> rows = IntStream.range(0, 120).mapToObj(row -> IntStream.range(0, 40)
                .mapToObj(i -> i == 0 ? Cell.text("王" + row) : Cell.ordinal(1_000 + i)).toList()).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfResult result = new ListPdfWriter()
                .write(new ListDocument("宽名单", "", columns, rows, PageSetup.of(Orientation.LANDSCAPE)), out);
        List<PdfPlaces.Glyph> glyphs = PdfPlaces.of(out.toByteArray());
        double width = 297 * 72 / 25.4;
        for (PdfPlaces.Glyph glyph : glyphs) {
            assertTrue(glyph.box().getMinX() > 20 && glyph.box().getMaxX() < width - 20, glyph::toString);
        }
        assertEquals(120, glyphs.stream().filter(glyph -> glyph.text().equals("王")).count());
        List<String> pages = PdfReader.pages(out.toByteArray());
        assertEquals(result.pages(), pages.size());
        assertEquals(120, String.join("\n", pages).split("1039", -1).length - 1);
        assertTrue(pages.stream().allMatch(page -> page.replaceAll("\\s", "").contains("39")), pages.toString());
    }
}
