package org.streetunion.reports.card;

import org.streetunion.reports.card.design.CardDesign;

/** Where ten cards lie on an A4 sheet; everything in points from the lower left corner. */
public final class CardGeometry {
    /** Cards on a sheet, two beside each other in five rows. */
    public static final int PER_SHEET = 10;
    /** Width of ISO/IEC 7810 ID-1 in millimetres. */
    public static final float ID_1_WIDTH = 85.60f;
    /** Height of ISO/IEC 7810 ID-1 in millimetres. */
    public static final float ID_1_HEIGHT = 53.98f;
    /** The same in points. */
    public static final float WIDTH = mm(ID_1_WIDTH);
    /** The same in points. */
    public static final float HEIGHT = mm(ID_1_HEIGHT);

    static final float SHEET_WIDTH = mm(210);
    static final float SHEET_HEIGHT = mm(297);
    private static final SheetGrid GRID = new SheetGrid(WIDTH, HEIGHT);

    private CardGeometry() {}

    /** Millimetres in points. */
    public static float mm(float millimetres) {
        return millimetres * 72f / 25.4f;
    }

    /** How many cards of a design lie on a sheet; 0 when one is too large for a sheet with a rim. */
    public static int perSheet(CardDesign design) {
        return new SheetGrid(mm(design.width()), mm(design.height())).places();
    }

    /** Left edge of a card on its sheet; {@code place} counts from 0, line by line. */
    public static float left(int place) {
        return GRID.left(place);
    }

    /** Lower edge of a card on its sheet. */
    public static float bottom(int place) {
        return GRID.bottom(place);
    }
}
