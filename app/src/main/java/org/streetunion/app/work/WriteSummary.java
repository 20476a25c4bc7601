package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** A 统计表 to files, xlsx and pdf: 街道名_工作比率表_截至20260930.xlsx. */
public final class WriteSummary {
    private WriteSummary() {}

    /**
     * What was written.
     *
     * @param report as it stands in both files
     * @param xlsx the workbook
     * @param pdf the pages
     */
    public record Written(Report report, Path xlsx, Path pdf) {}

    /**
     * Computes the table and writes both files; what stood there under the same name is replaced.
     *
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Written into(Path folder, Office office, Summary summary, Summary.Request request) throws IOException {
        Report report = office.summaries().compute(summary, request);
        String name = Names.safe(OfficeIdentity.of(office.settings()).shownName() + "_" + summary.called(request)) + "_截至"
                + request.day().format(DateTimeFormatter.BASIC_ISO_DATE);
        Written written = new Written(report, folder.resolve(name + ".xlsx"), folder.resolve(name + ".pdf"));
        SafeFile.write(written.xlsx(), out -> new WorkbookRenderer().render(report, out));
        SafeFile.write(written.pdf(), out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
        return written;
    }
}
