package org.streetunion.reports.label;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.pdf.PdfResult;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** Labels as pdf, one after another; their texts are read once. The type of a label is as large as lets all its lines fit. */
public final class LabelWriter {
    private static final float MM = 72f / 25.4f;
    private static final float PADDING = 3 * MM;
    private static final float LARGEST = 14;
    private static final float SMALLEST = 5;
    private static final float LEADING = 1.35f;
    private static final float ASCENT = 0.88f;
    private final LabelSheet sheet;
    private final float largest;

    /** For sheets of that kind. */
    public LabelWriter(LabelSheet sheet) {
        this(sheet, LARGEST);
    }

    /** The same in type of up to that size, for what is read from afar. */
    public LabelWriter(LabelSheet sheet, float largest) {
        this.sheet = sheet;
        this.largest = largest;
    }

    /**
     * Writes a label for each list of lines, the first of them in bold; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    public PdfResult write(String title, Iterable<List<String>> labels, OutputStream out) throws IOException {
        Typefaces typefaces = new Typefaces();
        Document document = new Document(PageSize.A4);
        try (document) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle(title);
            document.open();
            writer.setPageEmpty(false);
            int number = 0;
            for (List<String> label : labels) {
                if (number > 0 && number % sheet.perSheet() == 0) {
                    document.newPage();
                    writer.setPageEmpty(false);
                }
                draw(label, number++, writer.getDirectContent(), typefaces);
            }
            return new PdfResult(Math.max(1, (number + sheet.perSheet() - 1) / sheet.perSheet()), typefaces.missing());
        } catch (DocumentException failure) {
            throw new IOException(title, failure);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException(title + "没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    private void draw(List<String> label, int place, PdfContentByte canvas, Typefaces typefaces) {
        float room = sheet.width() * MM - 2 * PADDING;
        float height = sheet.height() * MM - PADDING;
        float size = largest;
        List<Line> lines = lines(label, size, room, typefaces);
        while (size > SMALLEST && lines.size() * size * LEADING > height) {
            size -= 0.5f;
            lines = lines(label, size, room, typefaces);
        }
        float left = sheet.left(place) * MM + PADDING;
        float middle = PageSize.A4.getHeight() - (sheet.top(place) + sheet.height() / 2) * MM;
        float base = middle + lines.size() * size * LEADING / 2 - size * ASCENT;
        for (Line line : lines) {
            line.draw(canvas, size, left, base);
            base -= size * LEADING;
        }
    }

    private static List<Line> lines(List<String> label, float size, float room, Typefaces typefaces) {
        List<Line> lines = new ArrayList<>();
        for (String text : label) {
            Weight weight = lines.isEmpty() ? Weight.BOLD : Weight.REGULAR;
            lines.addAll(new LineBreaker(typefaces, weight).lines(text, size, room));
        }
        return lines;
    }
}
