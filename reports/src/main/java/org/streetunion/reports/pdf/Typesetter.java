package org.streetunion.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.text.Line;
import org.streetunion.reports.text.LineBreaker;
import org.streetunion.reports.text.Typefaces;
import org.streetunion.reports.text.Weight;

/** Turns cells and headings into blocks of lines that fit their columns. */
final class Typesetter {
    /** How far a line may shrink rather than break. */
    private static final float SMALLEST = 0.8f;

    private final PdfTheme theme;
    private final LineBreaker regular;
    private final LineBreaker bold;

    Typesetter(Typefaces typefaces, PdfTheme theme) {
        this.theme = theme;
        this.regular = new LineBreaker(typefaces, Weight.REGULAR);
        this.bold = new LineBreaker(typefaces, Weight.BOLD);
    }

    /** A text in a box of that width, padding included; set a little smaller where that saves a line. */
    Block block(String text, Weight weight, Align align, float size, float width) {
        LineBreaker breaker = weight == Weight.BOLD ? bold : regular;
        float room = width - 2 * theme.padding().sideways();
        List<Line> lines = breaker.lines(text, size, room / SMALLEST);
        if (lines.size() == 1) {
            float fitting = lines.get(0).sizeWithin(room, size);
            return new Block(lines, align, fitting, theme.leading(size));
        }
        return new Block(breaker.lines(text, size, room), align, size, theme.leading(size));
    }

    /** One block a column. */
    List<Block> cells(Row row, List<Column> columns, Grid grid) {
        Weight weight = row.kind() == Row.Kind.TOTAL ? Weight.BOLD : Weight.REGULAR;
        List<Block> blocks = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = row.cells().get(i);
            blocks.add(block(CellText.of(cell), weight, align(cell, columns.get(i).align()), grid.size(), grid.width(i)));
        }
        return blocks;
    }

    private static Align align(Cell cell, Align column) {
        return CellText.isNumber(cell) && column == Align.LEFT ? Align.RIGHT : column;
    }
}
