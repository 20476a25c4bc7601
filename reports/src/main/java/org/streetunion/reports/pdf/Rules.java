package org.streetunion.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** The ruled lines of a table on one page; upright ones are drawn once for all the rows they pass. */
final class Rules {
    private static final float THIN = 0.4f;
    private static final float FRAME = 0.9f;

    private final Grid grid;
    private final Color colour;
    private float top = Float.NaN;
    private float uprightFrom = Float.NaN;

    Rules(Grid grid, Color colour) {
        this.grid = grid;
        this.colour = colour;
    }

    /** Begins a table (or its continuation) at that height. */
    void open(float y) {
        top = y;
        uprightFrom = y;
    }

    /** A line below a row; {@code fromColumn} to {@code toColumn}, both included. */
    void across(PdfContentByte canvas, float y, int fromColumn, int toColumn) {
        prepare(canvas, THIN);
        canvas.moveTo(grid.left(fromColumn), y);
        canvas.lineTo(grid.right(toColumn), y);
        canvas.stroke();
    }

    /** Draws the upright lines down to y; the following rows have none before {@link #resume}. */
    void pause(PdfContentByte canvas, float y) {
        if (uprightFrom > y) {
            prepare(canvas, THIN);
            for (int i = 1; i < grid.columns(); i++) {
                upright(canvas, i, uprightFrom, y);
            }
            canvas.stroke();
        }
        uprightFrom = Float.NaN;
    }

    /** Upright lines run again from y on. */
    void resume(float y) {
        uprightFrom = y;
    }

    /** One upright line left of a column, for headings that are not all of one height. */
    void upright(PdfContentByte canvas, int column, float from, float to) {
        canvas.moveTo(grid.left(column), from);
        canvas.lineTo(grid.left(column), to);
    }

    /** Ends the table on this page with its frame. */
    void close(PdfContentByte canvas, float y) {
        pause(canvas, y);
        prepare(canvas, FRAME);
        canvas.rectangle(grid.left(0), y, grid.right(grid.columns() - 1) - grid.left(0), top - y);
        canvas.stroke();
        top = Float.NaN;
    }

    void prepare(PdfContentByte canvas, boolean thin) {
        prepare(canvas, thin ? THIN : FRAME);
    }

    private void prepare(PdfContentByte canvas, float width) {
        canvas.setLineWidth(width);
        canvas.setColorStroke(colour);
    }
}
