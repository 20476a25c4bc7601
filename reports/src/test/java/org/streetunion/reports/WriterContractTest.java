package org.streetunion.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.reports.card.CardSheetWriter;
import org.streetunion.reports.pdf.ListPdfWriter;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.xlsx.ListWorkbookWriter;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** What holds for every way of writing a document. */
class WriterContractTest {

    /** The ways; each writes a document of a few pages. */
    enum Way {
        REPORT_PDF, REPORT_XLSX, LIST_PDF, LIST_XLSX, CARDS;

        void write(OutputStream out) throws IOException {
            switch (this) {
                case REPORT_PDF -> new PdfRenderer().render(Samples.quarterly(), out);
                case REPORT_XLSX -> new WorkbookRenderer().render(Samples.quarterly(), out);
                case LIST_PDF -> new ListPdfWriter().write(Samples.members(200), out);
                case LIST_XLSX -> new ListWorkbookWriter().write(Samples.members(200), out);
                case CARDS -> new CardSheetWriter(SampleCards.photo(50, 50)).write(SampleCards.cards(25), out);
            }
        }

        String read() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            write(out);
            boolean workbook = this == REPORT_XLSX || this == LIST_XLSX;
            return workbook ? XlsxReader.text(out.toByteArray()) : PdfReader.text(out.toByteArray());
        }
    }

    /** A disk that is full after so many bytes. */
    private static final class FullDisk extends OutputStream {
        private int free;
        private boolean closed;

        FullDisk(int free) {
            this.free = free;
        }

        @Override
        public void write(int b) throws IOException {
            if (free-- <= 0) {
                throw new IOException("disk full");
            }
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void streamStaysOpen(Way way) throws IOException {
        FullDisk endless = new FullDisk(Integer.MAX_VALUE);
        way.write(endless);
        assertFalse(endless.closed);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void fullDiskIsNeverTakenForSuccess(Way way) {
        for (int free : new int[]{0, 500, 4_000}) {
            IOException failure = assertThrows(IOException.class, () -> way.write(new FullDisk(free)),
                    "after " + free + " bytes");
            assertTrue(causes(failure).contains("disk full"), () -> causes(failure));
        }
    }

    private static String causes(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure + (cause == null ? "" : " / " + causes(cause));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void localeAndTimeZoneOfTheMachineChangeNothing(Way way) throws IOException {
        String usual = way.read();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals(usual, way.read());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void twoRunsSayTheSame(Way way) throws IOException {
        assertEquals(way.read(), way.read());
    }
}
