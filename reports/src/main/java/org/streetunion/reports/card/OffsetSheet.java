package org.streetunion.reports.card;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.PageSize;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** A page on which it is measured how far a printer draws beside the place: the outline of the first card, and where its edges should be. */
public final class OffsetSheet {
    private static final float SIZE = 12;
    private static final float LEADING = 20;
    private static final float HAIR = 0.4f;

    private OffsetSheet() {}

    /**
     * Writes the page; the stream stays open.
     *
     * @throws IOException when the stream fails
     */
    public static void write(OutputStream out) throws IOException {
        Document document = new Document(PageSize.A4);
        try (document) {
            PdfWriter writer = PdfWriter.getInstance(document, out);
            writer.setCloseStream(false);
            document.addTitle("打印机偏移试印页");
            document.open();
            draw(writer.getDirectContent());
        } catch (DocumentException failure) {
            throw new IOException("打印机偏移试印页", failure);
        } catch (ExceptionConverter wrapped) {
            // OpenPDF turns a full disk into an unchecked exception.
            throw new IOException("打印机偏移试印页没有写完，请检查磁盘空间和保存位置", wrapped.getException());
        }
    }

    /** What the page says, a line each. */
    static List<String> words() {
        float left = CardGeometry.left(0) * 25.4f / 72;
        float top = (CardGeometry.SHEET_HEIGHT - CardGeometry.bottom(0) - CardGeometry.HEIGHT) * 25.4f / 72;
        return List.of("打印机偏移试印页", "一、按实际大小（100%，不要“适合纸张”）打印这一页。",
                String.format(Locale.ROOT, "二、用尺量：框的左边到纸的左边应是 %.1f 毫米，框的上边到纸的上边应是 %.1f 毫米。", left, top),
                "三、量得比应有的小，差几毫米就填几；量得大，填负数。先写右移，再写下移，例如 0.5,-1。", "四、填在会员卡页“右移,下移”里，每台打印机各存各的。");
    }

    private static void draw(PdfContentByte canvas) {
        float left = CardGeometry.left(0);
        float bottom = CardGeometry.bottom(0);
        canvas.setLineWidth(HAIR);
        canvas.rectangle(left, bottom, CardGeometry.WIDTH, CardGeometry.HEIGHT);
        canvas.stroke();
        LineBreaker breaker = new LineBreaker(new Typefaces(), Weight.REGULAR);
        float base = bottom - 3 * LEADING;
        for (String words : words()) {
            for (Line line : breaker.lines(words, SIZE, CardGeometry.SHEET_WIDTH - 2 * left)) {
                line.draw(canvas, SIZE, left, base);
                base -= LEADING;
            }
        }
    }
}
