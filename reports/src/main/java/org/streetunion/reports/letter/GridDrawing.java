package org.streetunion.reports.letter;

import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;
import org.streetunion.reports.letter.Letter.Box;
import org.streetunion.reports.letter.Letter.Grid;

/** Draws a table of a letter, row by row; a row is never cut by a page. */
final class GridDrawing {
    private static final float PADDING = 4;
    private static final float RULE = 0.5f;
    /** What a heading above a table wants to see below it: the table's own heading and a row. */
    static final float BEGINNING = 60;
    private final LetterSheets sheets;
    private final TextBlocks blocks;

    GridDrawing(LetterSheets sheets, TextBlocks blocks) {
        this.sheets = sheets;
        this.blocks = blocks;
    }

    void draw(Grid grid) {
        float total = (float) grid.widths().stream().mapToDouble(Float::doubleValue).sum();
        float scale = total <= 0 ? 1 : Math.min(1, sheets.width() / total);
        List<Float> widths = grid.widths().stream().map(width -> width * scale).toList();
        List<List<Box>> headings = grid.rows().subList(0, Math.min(grid.headings(), grid.rows().size()));
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid.rows().get(i), widths, i < headings.size() ? List.of() : headings);
        }
    }

    /** A row, on a new page below the headings if there is no room for it. */
    private void row(List<Box> row, List<Float> widths, List<List<Box>> headings) {
        List<Float> rooms = rooms(row, widths);
        List<List<TextBlock>> cells = new ArrayList<>();
        float height = 0;
        for (int i = 0; i < row.size(); i++) {
            float room = rooms.get(i) - 2 * PADDING;
            List<TextBlock> cell = row.get(i).paragraphs().stream().map(each -> blocks.set(each, room)).toList();
            cells.add(cell);
            height = Math.max(height, tall(cell));
        }
        float full = height + PADDING;
        if (!sheets.fits(full) && full <= sheets.height()) {
            sheets.next();
            headings.forEach(heading -> row(heading, widths, List.of()));
        }
        float x = sheets.left();
        for (int i = 0; i < cells.size(); i++) {
            cell(cells.get(i), x, rooms.get(i), full);
            x += rooms.get(i);
        }
        sheets.down(full);
    }

    private void cell(List<TextBlock> cell, float x, float room, float full) {
        PdfContentByte canvas = sheets.canvas();
        canvas.setLineWidth(RULE);
        canvas.rectangle(x, sheets.y() - full, room, full);
        canvas.stroke();
        float top = sheets.y() - (full - tall(cell)) / 2;
        for (TextBlock block : cell) {
            block.draw(canvas, x + PADDING, top);
            top -= block.height();
        }
    }

    private static float tall(List<TextBlock> cell) {
        return (float) cell.stream().mapToDouble(TextBlock::height).sum();
    }

    private static List<Float> rooms(List<Box> row, List<Float> widths) {
        List<Float> rooms = new ArrayList<>();
        int column = 0;
        for (Box box : row) {
            float room = 0;
            for (int i = 0; i < box.columns() && column < widths.size(); i++) {
                room += widths.get(column++);
            }
            rooms.add(room);
        }
        return rooms;
    }
}
