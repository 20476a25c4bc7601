package org.streetunion.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** A pile of A4 pages written one after another; remembers how far down the current one is used. */
final class Pages implements AutoCloseable {
    private static final float TOTAL_WIDTH = 80;

    private final PdfTheme theme;
    private final Typefaces typefaces;
    private final PageSetup setup;
    private final Document document;
    private final PdfWriter writer;
    private final PdfTemplate total;
    private int number;
    private float y;

    Pages(String title, PageSetup setup, PdfTheme theme, Typefaces typefaces, OutputStream out) throws IOException {
        this.theme = theme;
        this.typefaces = typefaces;
        this.setup = setup;
        this.document = new Document(setup.orientation() == Orientation.LANDSCAPE ? PageSize.A4.rotate() : PageSize.A4);
        this.writer = open(document, title, out);
        this.total = writer.getDirectContent().createTemplate(TOTAL_WIDTH, 2 * theme.sizes().footer());
        next();
    }

    private static PdfWriter open(Document document, String title, OutputStream out) throws IOException {
        try {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(title);
            document.open();
            return writer;
        } catch (DocumentException e) {
            throw new IOException("pdf " + title, e);
        }
    }

    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    int number() {
        return number;
    }

    float left() {
        return theme.margins().side();
    }

    float right() {
        return size().getWidth() - theme.margins().side();
    }

    float width() {
        return right() - left();
    }

    /** The height a fresh page offers. */
    float height() {
        return size().getHeight() - theme.margins().top() - theme.margins().bottom();
    }

    /** The lowest point used so far. */
    float y() {
        return y;
    }

    boolean fits(float height) {
        return y - height >= theme.margins().bottom() - 0.01f;
    }

    void down(float height) {
        y -= height;
    }

    void next() {
        if (number > 0) {
            footer();
            document.newPage();
        }
        writer.setPageEmpty(false);
        number++;
        y = size().getHeight() - theme.margins().top();
        canvas().setColorFill(theme.colours().ink());
    }

    private Rectangle size() {
        return document.getPageSize();
    }

    private void footer() {
        float size = theme.sizes().footer();
        float base = theme.margins().bottom() - 2 * size;
        PdfContentByte canvas = canvas();
        canvas.setColorFill(theme.colours().faint());
        typefaces.line(setup.footer(), Weight.REGULAR).draw(canvas, size, left(), base);
        if (setup.pageNumbers()) {
            float middle = (left() + right()) / 2;
            typefaces.line("第 " + number + " 页", Weight.REGULAR).drawRight(canvas, size, middle - size / 2, base);
            canvas.addTemplate(total, middle + size / 2, base - size / 2);
        }
    }

    /** Writes the last footer, and into all of them how many pages there are. */
    @Override
    public void close() {
        footer();
        float size = theme.sizes().footer();
        total.setColorFill(theme.colours().faint());
        typefaces.line("共 " + number + " 页", Weight.REGULAR).draw(total, size, 0, size / 2);
        document.close();
    }
}
