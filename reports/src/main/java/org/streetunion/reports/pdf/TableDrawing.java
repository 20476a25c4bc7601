package org.streetunion.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.text.Weight;

/** Draws a table row by row over as many pages as it takes; the heading is repeated, a row stays on one page. */
final class TableDrawing {
    private final Pages pages;
    private final List<Column> columns;
    private final PdfTheme theme;
    private final Typesetter typesetter;
    private final Grid grid;
    private final Heading heading;
    private final Rules rules;

    TableDrawing(Pages pages, List<Column> columns, PdfTheme theme, Typesetter typesetter) {
        this.pages = pages;
        this.columns = columns;
        this.theme = theme;
        this.typesetter = typesetter;
        this.grid = new Grid(columns, pages.left(), pages.width(), theme);
        this.heading = new Heading(columns, grid, theme, typesetter);
        this.rules = new Rules(grid, theme.colours().rule());
    }

    /** Height of the heading and one line: what must be free to begin the table here. */
    float least() {
        return heading.height() + lineHeight();
    }

    /** Draws the first heading. */
    void begin() {
        rules.open(pages.y());
        heading.draw(pages.canvas(), rules, pages.y());
        pages.down(heading.height());
        rules.resume(pages.y());
    }

    /** Draws a row; it moves to a fresh page unless {@code reserve} points stay free below it. */
    void row(Row row, float reserve) {
        if (row.kind() == Row.Kind.GROUP) {
            groupRow(row);
            return;
        }
        List<Block> blocks = typesetter.cells(row, columns, grid);
        float height = height(blocks);
        if (!pages.fits(height + reserve)) {
            turn();
        }
        float room = pages.height() - heading.height();
        if (height <= room) {
            drawCells(blocks, height, row.kind());
        } else {
            drawInParts(blocks, row.kind(), (int) ((room - 2 * theme.padding().upright()) / theme.leading(grid.size())));
        }
    }

    /** Draws the frame of the last page. */
    void end() {
        rules.close(pages.canvas(), pages.y());
    }

    private void groupRow(Row row) {
        float width = grid.right(grid.columns() - 1) - grid.left(0);
        String text = CellText.of(row.cells().get(0));
        Block block = typesetter.block(text, Weight.BOLD, Align.LEFT, grid.size(), width);
        float height = height(List.of(block));
        if (!pages.fits(height + 2 * lineHeight())) {
            turn();
        }
        PdfContentByte canvas = pages.canvas();
        float top = pages.y();
        rules.pause(canvas, top);
        fill(top, height);
        block.draw(canvas, grid.left(0) + theme.padding().sideways(), grid.right(grid.columns() - 1), top, top - height);
        rules.across(canvas, top - height, 0, grid.columns() - 1);
        pages.down(height);
        rules.resume(pages.y());
    }

    private void drawCells(List<Block> blocks, float height, Row.Kind kind) {
        PdfContentByte canvas = pages.canvas();
        float top = pages.y();
        if (kind == Row.Kind.TOTAL) {
            fill(top, height);
        }
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).draw(canvas, grid.left(i) + theme.padding().sideways(), grid.right(i) - theme.padding().sideways(), top,
                    top - height);
        }
        rules.across(canvas, top - height, 0, grid.columns() - 1);
        pages.down(height);
    }

    /** A row taller than a page is the only one to be cut: better over two pages than past the edge. */
    private void drawInParts(List<Block> blocks, Row.Kind kind, int linesPerPage) {
        int lines = blocks.stream().mapToInt(block -> block.lines().size()).max().orElse(0);
        for (int from = 0; from < lines; from += linesPerPage) {
            int first = from;
            List<Block> part = blocks.stream().map(block -> block.part(first, linesPerPage)).toList();
            float height = height(part);
            if (!pages.fits(height)) {
                turn();
            }
            drawCells(part, height, kind);
        }
    }

    private void turn() {
        rules.close(pages.canvas(), pages.y());
        pages.next();
        begin();
    }

    private void fill(float top, float height) {
        PdfContentByte canvas = pages.canvas();
        canvas.setColorFill(theme.colours().groupFill());
        canvas.rectangle(grid.left(0), top - height, grid.right(grid.columns() - 1) - grid.left(0), height);
        canvas.fill();
        canvas.setColorFill(theme.colours().ink());
        // The fill has covered half of the rule above it.
        rules.across(canvas, top, 0, grid.columns() - 1);
    }

    private float lineHeight() {
        return theme.leading(grid.size()) + 2 * theme.padding().upright();
    }

    private float height(List<Block> blocks) {
        double tallest = blocks.stream().mapToDouble(Block::height).max().orElse(0);
        return (float) Math.max(tallest, theme.leading(grid.size())) + 2 * theme.padding().upright();
    }
}
