package org.streetunion.reports.letter;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import org.streetunion.reports.letter.Letter.Paper;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/**
 * The sheets of a letter, each with its number: — 1 —, 4号, 7 mm below the text, outside with one character of air (GB/T 9704-2012, 7.5).
 */
final class LetterSheets implements AutoCloseable {
    private static final float NUMBER_SIZE = 14;
    private static final float BELOW = 7 * 72f / 25.4f;
    private final Paper paper;
    private final Typefaces typefaces;
    private final Document document;
    private final PdfWriter writer;
    private int number;
    private float y;

    LetterSheets(Letter letter, Typefaces typefaces, OutputStream out) throws IOException {
        this.paper = letter.paper();
        this.typefaces = typefaces;
        this.document = new Document(PageSize.A4);
        this.writer = open(document, letter.title(), out);
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
        return paper.left();
    }

    float width() {
        return PageSize.A4.getWidth() - paper.left() - paper.right();
    }

    /** The height a fresh page offers. */
    float height() {
        return PageSize.A4.getHeight() - paper.top() - paper.bottom();
    }

    float y() {
        return y;
    }

    boolean fits(float height) {
        return y - height >= paper.bottom() - 0.5f;
    }

    void down(float height) {
        y -= height;
    }

    void next() {
        if (number > 0) {
            foot();
            document.newPage();
        }
        writer.setPageEmpty(false);
        number++;
        y = PageSize.A4.getHeight() - paper.top();
    }

    private void foot() {
        Line words = typefaces.line("— " + number + " —", Weight.SERIF);
        float base = paper.bottom() - BELOW - NUMBER_SIZE;
        if (number % 2 == 1) {
            words.drawRight(canvas(), NUMBER_SIZE, left() + width() - NUMBER_SIZE, base);
        } else {
            words.draw(canvas(), NUMBER_SIZE, left() + NUMBER_SIZE, base);
        }
    }

    @Override
    public void close() {
        foot();
        document.close();
    }
}
