package org.streetunion.app.work.papers;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.pdf.ListPdfWriter;
import org.streetunion.reports.pdf.PdfTheme;
import org.streetunion.reports.xlsx.ListWorkbookWriter;

/** What the papers that are tables have in common. */
final class Sheets {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private Sheets() {}

    /** Headed by the office. */
    static String title(Paper.Run run, String title) {
        return OfficeIdentity.of(run.office().settings()).shownName() + title;
    }

    /** Who made it and when stands below every page. */
    static PageSetup page(Paper.Run run, Orientation orientation) {
        return PageSetup.of(orientation).withFooter("操作人：" + run.viewer().actor().name() + "　"
                + LocalDateTime.now(run.office().clock()).format(MINUTE));
    }

    /** As workbook or pages, by the file's ending. */
    static void write(ListDocument list, PdfTheme theme, Path target) throws IOException {
        boolean pdf = target.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
        SafeFile.write(target, out -> {
            if (pdf) {
                new ListPdfWriter(theme).write(list, out);
            } else {
                new ListWorkbookWriter().write(list, out);
            }
        });
    }
}
