package org.streetunion.reports.text;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import java.util.stream.Collectors;

/** One line of text, ready to be drawn at any size. */
public final class Line {
    private static final float STROKE = 0.03f;

    private final List<Run> runs;
    private final int width;

    Line(List<Run> runs) {
        this.runs = List.copyOf(runs);
        this.width = runs.stream().mapToInt(Run::width).sum();
    }

    /** The characters as they will be shown. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** How many characters will be shown. */
    public int characters() {
        return runs.stream().mapToInt(run -> run.text().codePointCount(0, run.text().length())).sum();
    }

    /** Width in points at that font size. */
    public float width(float size) {
        return width * size / 1000f;
    }

    /** The largest size, at most {@code wanted}, at which the line is no wider than {@code room} points. */
    public float sizeWithin(float room, float wanted) {
        return width(wanted) <= room ? wanted : room * 1000f / width;
    }

    /** Draws the line from x to the right on the base line y, both in points; rare bold characters use the stroke colour too. */
    public void draw(PdfContentByte canvas, float size, float x, float y) {
        if (runs.isEmpty()) {
            return;
        }
        canvas.beginText();
        canvas.setTextMatrix(x, y);
        for (Run run : runs) {
            canvas.setFontAndSize(run.font(), size);
            if (run.thickened()) {
                canvas.setLineWidth(size * STROKE);
                canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL_STROKE);
            }
            canvas.showText(run.text());
            if (run.thickened()) {
                canvas.setTextRenderingMode(PdfContentByte.TEXT_RENDER_MODE_FILL);
            }
        }
        canvas.endText();
    }

    /** Draws the line so that its middle stands at x. */
    public void drawCentred(PdfContentByte canvas, float size, float x, float y) {
        draw(canvas, size, x - width(size) / 2, y);
    }

    /** Draws the line so that it ends at x. */
    public void drawRight(PdfContentByte canvas, float size, float x, float y) {
        draw(canvas, size, x - width(size), y);
    }
}
