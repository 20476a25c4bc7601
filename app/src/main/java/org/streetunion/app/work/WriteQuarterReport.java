package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** 季度工作报表 to files, xlsx and pdf, under the names the office uses: 街道名_2026年第三季度工作报表_20261009.xlsx. */
public final class WriteQuarterReport {
    private WriteQuarterReport() {}

    /**
     * What was written.
     *
     * @param computed the report as it stands in both files
     * @param xlsx the workbook
     * @param pdf the pages
     */
    public record Written(QuarterReporting.Computed computed, Path xlsx, Path pdf) {}

    /**
     * Computes the report and writes both files; what stood there under the same name is replaced.
     *
     * @throws org.streetunion.app.exchange.writing.UnwritableFile with a sentence for the user
     */
    public static Written into(Path folder, Office office, Quarter quarter) throws IOException {
        QuarterReporting.Computed computed = office.reporting().compute(quarter);
        String name = name(office, quarter);
        Written written = new Written(computed, folder.resolve(name + ".xlsx"), folder.resolve(name + ".pdf"));
        SafeFile.write(written.xlsx(), out -> new WorkbookRenderer().render(computed.report(), out));
        SafeFile.write(written.pdf(), out -> new PdfRenderer(PdfTheme.standard().closer()).render(computed.report(), out));
        return written;
    }

    private static String name(Office office, Quarter quarter) {
        String street = Names.safe(OfficeIdentity.of(office.settings()).shownName());
        return street + "_" + quarter.words() + "工作报表_" + LocalDate.now(office.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
