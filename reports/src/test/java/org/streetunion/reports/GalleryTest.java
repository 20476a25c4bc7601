package org.streetunion.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.card.CardSheetWriter;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.ListPdfWriter;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.xlsx.ListWorkbookWriter;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** Writes every sample into target/gallery, to be looked at, and checks that nothing was missing on the way. */
class GalleryTest {
    private static final Path GALLERY = Path.of("target", "gallery");

    @Test
    void quarterlyReturn() throws IOException {
        assertEquals(new PdfResult(3, Set.of()), draw("quarterly", Samples.quarterly()));
    }

    @Test
    void moneyStatement() throws IOException {
        assertEquals(new PdfResult(1, Set.of()), draw("money", Samples.money()));
    }

    @Test
    void memberRoll() throws IOException {
        try (OutputStream out = open("members.xlsx")) {
            assertEquals(120, new ListWorkbookWriter().write(Samples.members(120), out));
        }
        try (OutputStream out = open("members.pdf")) {
            assertEquals(Set.of(), new ListPdfWriter().write(Samples.members(120), out).missing());
        }
    }

    @Test
    void cardSheets() throws IOException {
        try (OutputStream out = open("cards.pdf")) {
            CardResult result = new CardSheetWriter(SampleCards.photo(80, 80)).write(SampleCards.cards(25), out);
            assertEquals(new CardResult(25, 3, List.of()), result);
        }
    }

    private static PdfResult draw(String name, Report report) throws IOException {
        try (OutputStream out = open(name + ".xlsx")) {
            new WorkbookRenderer().render(report, out);
        }
        try (OutputStream out = open(name + ".pdf")) {
            return new PdfRenderer().render(report, out);
        }
    }

    private static OutputStream open(String file) throws IOException {
        Files.createDirectories(GALLERY);
        return Files.newOutputStream(GALLERY.resolve(file));
    }
}
