package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

/**
 * Where cards of one size lie on an A4 sheet: as many as fit within the rim that a printer needs, in the middle. Points from the lower left
 * corner.
 *
 * @param width of a card
 * @param height of a card
 */
record SheetGrid(float width, float height) {
    private static final float GAP_ACROSS = mm(4);
    private static final float GAP_DOWN = mm(2);
    private static final float RIM = mm(8);

    int columns() {
        return (int) ((CardGeometry.SHEET_WIDTH - 2 * RIM + GAP_ACROSS) / (width + GAP_ACROSS));
    }

    int rows() {
        return (int) ((CardGeometry.SHEET_HEIGHT - 2 * RIM + GAP_DOWN) / (height + GAP_DOWN));
    }

    int places() {
        return columns() * rows();
    }

    /** Left edge of a card; {@code place} counts from 0, line by line. */
    float left(int place) {
        float left = (CardGeometry.SHEET_WIDTH - columns() * width - (columns() - 1) * GAP_ACROSS) / 2;
        return left + place % columns() * (width + GAP_ACROSS);
    }

    /** Lower edge of a card. */
    float bottom(int place) {
        float bottom = (CardGeometry.SHEET_HEIGHT - rows() * height - (rows() - 1) * GAP_DOWN) / 2;
        return bottom + (rows() - 1 - place / columns()) * (height + GAP_DOWN);
    }

    /** Where the back of a card lies when the sheet was turned over its long edge. */
    int behind(int place) {
        return place / columns() * columns() + columns() - 1 - place % columns();
    }
}
