package org.streetunion.reports.pdf;

import java.util.List;
import org.streetunion.reports.model.Field;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** Labelled values beside each other on one line: the gaps between them are equal, the first starts left, the last ends right. */
final class FieldLine {
    /** Room for a pen behind an open label, in font sizes. */
    private static final float PEN = 5;

    private final List<Line> lines;
    private final List<Field> fields;

    FieldLine(List<Field> fields, Typefaces typefaces) {
        this.fields = fields;
        this.lines = fields.stream().map(field -> typefaces.line(field.line(), Weight.REGULAR)).toList();
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Draws the line on a base line of the page, smaller when it would not fit. */
    void draw(Pages pages, float wanted, float y) {
        float natural = natural(wanted);
        float size = natural <= pages.width() ? wanted : wanted * pages.width() / natural;
        float gap = lines.size() < 2 ? 0 : (pages.width() - natural(size)) / (lines.size() - 1) + size;
        float x = pages.left();
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).draw(pages.canvas(), size, x, y);
            x += width(i, size) + gap;
        }
    }

    private float natural(float size) {
        float sum = 0;
        for (int i = 0; i < lines.size(); i++) {
            sum += width(i, size);
        }
        return sum + size * (lines.size() - 1);
    }

    private float width(int index, float size) {
        return lines.get(index).width(size) + (fields.get(index).value().isEmpty() ? PEN * size : 0);
    }
}
