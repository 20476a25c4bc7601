package org.streetunion.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Table;
import org.streetunion.reports.text.Weight;

/** The heading of a table: one row, or two where neighbouring columns share a heading. */
final class Heading {
    private final List<Column> columns;
    private final Grid grid;
    private final PdfTheme theme;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final float upper;
    private final float lower;

    /** Neighbours from first to last under one shared heading. */
    private record Span(int first, int last, Block block) {}

    Heading(List<Column> columns, Grid grid, PdfTheme theme, Typesetter typesetter) {
        this.columns = columns;
        this.grid = grid;
        this.theme = theme;
        for (int i = 0; i < columns.size(); i++) {
            blocks.add(typesetter.block(columns.get(i).heading(), Weight.BOLD, Align.CENTER, grid.size(), grid.width(i)));
        }
        if (Table.hasGroups(columns)) {
            addSpans(typesetter);
        }
        float room = 2 * theme.padding().upright();
        upper = spans.isEmpty() ? 0 : tallest(spans.stream().map(Span::block).toList()) + room;
        lower = tallest(blocks) + room;
    }

    private void addSpans(Typesetter typesetter) {
        for (int first = 0; first < columns.size();) {
            String group = columns.get(first).group();
            int last = first;
            while (!group.isEmpty() && last + 1 < columns.size() && columns.get(last + 1).group().equals(group)) {
                last++;
            }
            if (!group.isEmpty()) {
                float width = grid.right(last) - grid.left(first);
                spans.add(new Span(first, last, typesetter.block(group, Weight.BOLD, Align.CENTER, grid.size(), width)));
            }
            first = last + 1;
        }
    }

    float height() {
        return upper + lower;
    }

    /** Draws the heading below that height, with its rules. */
    void draw(PdfContentByte canvas, Rules rules, float top) {
        float bottom = top - height();
        float between = top - upper;
        canvas.setColorFill(theme.colours().headingFill());
        canvas.rectangle(grid.left(0), bottom, grid.right(grid.columns() - 1) - grid.left(0), height());
        canvas.fill();
        canvas.setColorFill(theme.colours().ink());
        for (Span span : spans) {
            span.block().draw(canvas, grid.left(span.first()), grid.right(span.last()), top, between);
            rules.across(canvas, between, span.first(), span.last());
        }
        for (int i = 0; i < columns.size(); i++) {
            float above = columns.get(i).group().isEmpty() ? top : between;
            blocks.get(i).draw(canvas, grid.left(i), grid.right(i), above, bottom);
        }
        drawUprights(canvas, rules, top, bottom);
        rules.across(canvas, bottom, 0, columns.size() - 1);
    }

    private void drawUprights(PdfContentByte canvas, Rules rules, float top, float bottom) {
        rules.prepare(canvas, true);
        for (int i = 1; i < columns.size(); i++) {
            String group = columns.get(i).group();
            boolean inside = !group.isEmpty() && group.equals(columns.get(i - 1).group());
            rules.upright(canvas, i, inside ? top - upper : top, bottom);
        }
        canvas.stroke();
    }

    private static float tallest(List<Block> blocks) {
        return (float) blocks.stream().mapToDouble(Block::height).max().orElse(0);
    }
}
