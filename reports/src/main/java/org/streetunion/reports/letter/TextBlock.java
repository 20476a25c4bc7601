package org.streetunion.reports.letter;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.util.List;
import org.streetunion.reports.letter.Letter.Indent;
import org.streetunion.reports.letter.Letter.Shape;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.text.MixedLine;

/**
 * A paragraph that is set.
 *
 * @param lines its lines
 * @param shape its place
 * @param leading distance of base lines in points
 * @param size of its largest type
 * @param width in which it is set
 */
record TextBlock(List<MixedLine> lines, Shape shape, float leading, float size, float width) {
    /** How much a line that is broken off may be spread, in points a character: more would tear a short line apart. */
    private static final float MOST_SPREAD = 1.6f;
    private static final float RULE_WIDTH = 1.5f;
    /** Where the foot of an ideograph stands above the bottom of its line, as a part of its size. */
    private static final float FOOT = 0.14f;

    float height() {
        return shape.before() + lines.size() * leading + shape.after();
    }

    /** Draws it on the pages, line by line. */
    void flow(LetterSheets sheets) {
        if (shape.flow().newPage()) {
            sheets.next();
        }
        sheets.down(shape.before());
        for (int i = 0; i < lines.size(); i++) {
            if (!sheets.fits(leading)) {
                sheets.next();
            }
            line(sheets.canvas(), i, sheets.left(), sheets.y());
            sheets.down(leading);
        }
        rule(sheets);
        sheets.down(shape.after());
    }

    /** Draws it in a box below a y. */
    void draw(PdfContentByte canvas, float left, float top) {
        for (int i = 0; i < lines.size(); i++) {
            line(canvas, i, left, top - shape.before() - i * leading);
        }
    }

    private void line(PdfContentByte canvas, int number, float left, float top) {
        MixedLine line = lines.get(number);
        Indent indent = shape.indent();
        float from = left + indent.left() + (number == 0 ? indent.first() : 0);
        float room = left + width - indent.right() - from;
        float free = room - line.width();
        float base = top - (leading + size) / 2 + size * FOOT;
        float x = switch (shape.align()) {
            case LEFT -> from;
            case CENTER -> from + free / 2;
            case RIGHT -> from + free;
        };
        line.draw(canvas, x, base, spread(line, free));
    }

    private float spread(MixedLine line, float free) {
        if (shape.align() != Align.LEFT || line.last() || line.length() < 2) {
            return 0;
        }
        float each = free / (line.length() - 1);
        return each > MOST_SPREAD ? 0 : Math.max(0, each);
    }

    private void rule(LetterSheets sheets) {
        if (shape.flow().rule() >= 0) {
            PdfContentByte canvas = sheets.canvas();
            canvas.setColorStroke(new Color(shape.flow().rule()));
            canvas.setLineWidth(RULE_WIDTH);
            canvas.moveTo(sheets.left(), sheets.y());
            canvas.lineTo(sheets.left() + sheets.width(), sheets.y());
            canvas.stroke();
            canvas.setColorStroke(Color.BLACK);
        }
    }
}
