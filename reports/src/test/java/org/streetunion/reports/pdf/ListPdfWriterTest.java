package org.streetunion.reports.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.Golden;
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
}
