package org.streetunion.reports.card;

/** Where ten cards lie on an A4 sheet; everything in points from the lower left corner. */
public final class CardGeometry {
    /** Cards on a sheet, two beside each other in five rows. */
    public static final int PER_SHEET = 10;
    /** Width of ISO/IEC 7810 ID-1, 85.60 mm. */
    public static final float WIDTH = mm(85.60f);
    /** Height of ISO/IEC 7810 ID-1, 53.98 mm. */
    public static final float HEIGHT = mm(53.98f);

    static final float SHEET_WIDTH = mm(210);
    static final float SHEET_HEIGHT = mm(297);
    private static final int COLUMNS = 2;
    private static final int ROWS = PER_SHEET / COLUMNS;
    private static final float GAP_ACROSS = mm(4);
    private static final float GAP_DOWN = mm(2);
    private static final float LEFT = (SHEET_WIDTH - COLUMNS * WIDTH - (COLUMNS - 1) * GAP_ACROSS) / 2;
    private static final float BOTTOM = (SHEET_HEIGHT - ROWS * HEIGHT - (ROWS - 1) * GAP_DOWN) / 2;

    private CardGeometry() {}

    /** Millimetres in points. */
    public static float mm(float millimetres) {
        return millimetres * 72f / 25.4f;
    }

    /** Left edge of a card on its sheet; {@code place} counts from 0, line by line. */
    public static float left(int place) {
        return LEFT + place % COLUMNS * (WIDTH + GAP_ACROSS);
    }

    /** Lower edge of a card on its sheet. */
    public static float bottom(int place) {
        return BOTTOM + (ROWS - 1 - place / COLUMNS) * (HEIGHT + GAP_DOWN);
    }
}
