package org.streetunion.reports.pdf;

import com.lowagie.text.ExceptionConverter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.text.Typefaces;

/** A list of any length as pdf: each page leaves memory as soon as it is full. */
public final class ListPdfWriter {
    private final PdfTheme theme;

    /** A writer with the looks of that theme. */
    public ListPdfWriter(PdfTheme theme) {
        this.theme = theme;
    }

    /** A writer with the usual looks. */
    public ListPdfWriter() {
        this(PdfTheme.standard());
    }

    /** Writes the list, reading its rows once; the stream stays open. */
    public PdfResult write(ListDocument list, OutputStream out) throws IOException {
        try {
            return draw(list, out);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException("《" + list.title() + "》没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private PdfResult draw(ListDocument list, OutputStream out) throws IOException {
        Typefaces typefaces = new Typefaces();
        Pages pages = new Pages(list.title(), list.page(), theme, typefaces, out);
        try (pages) {
            new TitleBlock(theme, typefaces).draw(pages, list.title(), list.subtitle());
            TableDrawing table = new TableDrawing(pages, list.columns(), theme, new Typesetter(typefaces, theme));
            table.begin();
            for (List<Cell> cells : list.rows()) {
                table.row(new Row(Row.Kind.NORMAL, list.checked(cells)), 0);
            }
            table.end();
        }
        return new PdfResult(pages.number(), typefaces.missing());
    }
}
