package org.streetunion.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** What holds for every report, whatever it says. */
class ReportContractTest {

    static Stream<Arguments> reports() {
        return Stream.of(Arguments.of("quarterly", Samples.quarterly()), Arguments.of("money", Samples.money()),
                Arguments.of("hostile", Samples.hostile()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void pdfReadsAsLastTime(String name, Report report) throws IOException {
        Golden.check(name + "-pdf", PdfReader.text(pdf(report)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void xlsxReadsAsLastTime(String name, Report report) throws IOException {
        Golden.check(name + "-xlsx", XlsxReader.text(xlsx(report)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void fontsAreEmbedded(String name, Report report) throws IOException {
        Set<String> fonts = PdfReader.fonts(pdf(report));
        assertTrue(fonts.containsAll(Set.of("NotoSansSC-Bold", "NotoSansSC-Regular")), fonts::toString);
        assertTrue(fonts.stream().noneMatch(font -> font.startsWith("!")), fonts::toString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void everyPageIsNumbered(String name, Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfResult result = new PdfRenderer().render(report, out);
        List<String> pages = PdfReader.pages(out.toByteArray());
        assertEquals(result.pages(), pages.size());
        for (int i = 0; i < pages.size(); i++) {
            String number = "第 " + (i + 1) + " 页";
            assertTrue(pages.get(i).contains(number) && pages.get(i).contains("共 " + pages.size() + " 页"), pages.get(i));
        }
    }

    private static byte[] pdf(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(report, out);
        return out.toByteArray();
    }

    private static byte[] xlsx(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer().render(report, out);
        return out.toByteArray();
    }
}
