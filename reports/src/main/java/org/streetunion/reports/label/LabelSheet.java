package org.streetunion.reports.label;

/**
 * How labels lie on an A4 sheet; all lengths in millimetres.
 *
 * @param width of a label
 * @param height of a label
 * @param columns beside each other
 * @param gapAcross between columns
 * @param gapDown between rows
 */
public record LabelSheet(float width, float height, int columns, float gapAcross, float gapDown) {
    private static final float SHEET_WIDTH = 210;
    private static final float SHEET_HEIGHT = 297;

    /** Refuses what does not fit the sheet; the message is for the user. */
    public LabelSheet {
        if (width < 15 || height < 8 || columns < 1 || gapAcross < 0 || gapDown < 0) {
            throw new IllegalArgumentException("标签太小：宽至少 15 毫米，高至少 8 毫米，至少一列");
        }
        if (columns * width + (columns - 1) * gapAcross > SHEET_WIDTH || height > SHEET_HEIGHT) {
            throw new IllegalArgumentException("标签放不下：A4 纸宽 210 毫米、高 297 毫米，请减少列数或改小标签");
        }
    }

    /** Rows below each other. */
    public int rows() {
        return (int) Math.floor((SHEET_HEIGHT + gapDown) / (height + gapDown));
    }

    /** Labels on a sheet. */
    public int perSheet() {
        return columns * rows();
    }

    /** Left edge of a label from the sheet's left; places count from 0, line by line. The labels stand in the middle of the sheet. */
    public float left(int place) {
        float all = columns * width + (columns - 1) * gapAcross;
        int column = place % columns;
        return (SHEET_WIDTH - all) / 2 + column * (width + gapAcross);
    }

    /** Upper edge of a label from the sheet's top. */
    public float top(int place) {
        float all = rows() * height + (rows() - 1) * gapDown;
        int row = place % perSheet() / columns;
        return (SHEET_HEIGHT - all) / 2 + row * (height + gapDown);
    }
}
