package org.streetunion.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.text.Line;

/** The lines inside one box of a table, set at one size. */
record Block(List<Line> lines, Align align, float size, float leading) {

    float height() {
        return lines.size() * leading;
    }

    /** The part of the block that a page too short for all of it can take. */
    Block part(int from, int count) {
        return new Block(lines.subList(Math.min(from, lines.size()), Math.min(from + count, lines.size())), align, size, leading);
    }

    /** Draws the lines between two x, in the middle of the height between two y. */
    void draw(PdfContentByte canvas, float left, float right, float top, float bottom) {
        float y = (top + bottom + height()) / 2 - (leading + size) / 2 + size * 0.12f;
        for (Line line : lines) {
            switch (align) {
                case LEFT -> line.draw(canvas, size, left, y);
                case CENTER -> line.drawCentred(canvas, size, (left + right) / 2, y);
                case RIGHT -> line.drawRight(canvas, size, right, y);
            }
            y -= leading;
        }
    }
}
