package org.streetunion.reports.pdf;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** A report as pdf, A4 as offices hand it in. */
public final class PdfRenderer {
    private final PdfTheme theme;

    /** A renderer with the looks of that theme. */
    public PdfRenderer(PdfTheme theme) {
        this.theme = theme;
    }

    /** A renderer with the usual looks. */
    public PdfRenderer() {
        this(PdfTheme.standard());
    }

    /** Writes the report; the stream stays open. */
    public PdfResult render(Report report, OutputStream out) throws IOException {
        try {
            return draw(report, out);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException("《" + report.title() + "》没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private PdfResult draw(Report report, OutputStream out) throws IOException {
        Typefaces typefaces = new Typefaces();
        Typesetter typesetter = new Typesetter(typefaces, theme);
        Pages pages = new Pages(report.title(), report.page(), theme, typefaces, out);
        try (pages) {
            new TitleBlock(theme, typefaces).draw(pages, report.title(), report.fields());
            Tail tail = new Tail(report, pages, theme, typefaces, typesetter);
            for (int i = 0; i < report.tables().size(); i++) {
                boolean last = i == report.tables().size() - 1;
                table(report.tables().get(i), pages, typesetter, last ? below() + tail.height() : 0);
            }
            tail.draw();
        }
        return new PdfResult(pages.number(), typefaces.missing());
    }

    private void table(Table table, Pages pages, Typesetter typesetter, float tail) {
        TableDrawing drawing = new TableDrawing(pages, table.columns(), theme, typesetter);
        float size = theme.sizes().caption();
        Block caption = typesetter.block(table.caption(), Weight.BOLD, Align.LEFT, size, pages.width());
        if (!pages.fits(caption.height() + drawing.least())) {
            pages.next();
        }
        if (!table.caption().isEmpty()) {
            pages.down(size / 2);
            caption.draw(pages.canvas(), pages.left(), pages.right(), pages.y(), pages.y() - caption.height());
            pages.down(caption.height() + size / 4);
        }
        drawing.begin();
        List<Row> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            // The line of signatures never stands alone on a page: the last row goes with it.
            drawing.row(rows.get(i), i == rows.size() - 1 ? tail : 0);
        }
        drawing.end();
        pages.down(below());
    }

    /** Space left free below a table. */
    private float below() {
        return theme.sizes().caption() / 2;
    }
}
