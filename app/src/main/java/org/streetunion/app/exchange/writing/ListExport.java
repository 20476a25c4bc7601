package org.streetunion.app.exchange.writing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.QueryWords;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.pdf.ListPdfWriter;
import org.streetunion.reports.xlsx.ListWorkbookWriter;

/** Writes any list, however long, as xlsx or pdf. Rows are fetched in pages while they are written. */
public final class ListExport {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final int UPRIGHT = 100;
    private static final int WIDEST = 100;

    private final Clock clock;

    /** Exports that carry the clock's time. */
    public ListExport(Clock clock) {
        this.clock = clock;
    }

    /** Writes the list; the file's ending says whether as xlsx or as pdf. */
    public Exported write(ExportRequest request, Path target, Progress progress) throws UnwritableFile {
        String ending = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        boolean pdf = ending.endsWith(".pdf");
        if (!pdf && !ending.endsWith(".xlsx")) {
            throw new UnwritableFile(target, "的格式不支持，请把文件名写成 .xlsx 或 .pdf 结尾。", null);
        }
        long[] ids = request.register().ids(request.query());
        Set<String> missing = new HashSet<>();
        ListedRows rows = new ListedRows(request, ids, progress);
        ListDocument document = document(request, ids.length, rows);
        try {
            SafeFile.write(target, out -> {
                if (pdf) {
                    missing.addAll(new ListPdfWriter().write(document, out).missing());
                } else {
                    new ListWorkbookWriter().write(document, out);
                }
            });
            return new Exported(target, rows.count(), missing, false);
        } catch (ListedRows.Cancelled stopped) {
            return new Exported(target, 0, Set.of(), true);
        }
    }

    private ListDocument document(ExportRequest request, long count, ListedRows rows) {
        var ledger = request.register().ledger();
        List<Column> columns = request.columns().stream().map(ListExport::column).toList();
        int width = columns.stream().mapToInt(Column::width).sum();
        String footer = "操作人：" + request.viewer().actor().name() + "　" + LocalDateTime.now(clock).format(MINUTE);
        PageSetup page = PageSetup.of(width > UPRIGHT ? Orientation.LANDSCAPE : Orientation.PORTRAIT).withFooter(footer);
        String subtitle = String.join("　", new QueryWords(ledger).sentence(request.query()), "共 " + count + " " + ledger.unit(),
                request.viewer().unmasked() ? "含未隐去的号码，注意保密" : "").strip();
        java.time.LocalDate day = request.query().day();
        String title = ledger.title() + (day == null ? "" : "（截至 " + day + "）");
        return new ListDocument(title, subtitle, columns, rows, page);
    }

    private static Column column(org.streetunion.app.ledger.Column<?> column) {
        int width = Math.min(column.width(), WIDEST);
        return switch (column.type().kind()) {
            case WHOLE, DECIMAL, MONEY -> Column.number(column.heading(), width);
            case DAY, QUARTER, YES_NO -> Column.centred(column.heading(), width);
            default -> column.type().kind() == FieldType.Kind.CHOICE && width <= 8
                    ? Column.centred(column.heading(), width)
                    : Column.text(column.heading(), width);
        };
    }
}
