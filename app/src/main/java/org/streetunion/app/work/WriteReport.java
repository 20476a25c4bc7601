package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** A report to files, xlsx and pdf, under one name: 街道名_…. */
public final class WriteReport {
    private WriteReport() {}

    /**
     * What was written.
     *
     * @param xlsx the workbook
     * @param pdf the pages
     */
    public record Written(Path xlsx, Path pdf) {}

    /**
     * Writes both files; what stood there under the same name is replaced.
     *
     * @param name of the files, before the endings
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Written into(Path folder, Office office, String name, Report report) throws IOException {
        String whole = Names.safe(OfficeIdentity.of(office.settings()).shownName()) + "_" + Names.safe(name);
        Written written = new Written(folder.resolve(whole + ".xlsx"), folder.resolve(whole + ".pdf"));
        SafeFile.write(written.xlsx(), out -> new WorkbookRenderer().render(report, out));
        SafeFile.write(written.pdf(), out -> new PdfRenderer(PdfTheme.standard()).render(report, out));
        return written;
    }
}
