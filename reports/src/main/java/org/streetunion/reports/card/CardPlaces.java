package org.streetunion.reports.card;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;

/** Where the cards of a print run lie: points from the lower left corner of a page, moved as the printer needs it. */
final class CardPlaces {
    private static final int ACROSS = 2;
    private final CardSetup setup;
    private final float right;
    private final float up;

    CardPlaces(CardSetup setup) {
        this.setup = setup;
        this.right = CardGeometry.mm(setup.offset().right());
        this.up = -CardGeometry.mm(setup.offset().down());
    }

    Rectangle page() {
        return sheet() ? PageSize.A4 : new Rectangle(CardGeometry.WIDTH, CardGeometry.HEIGHT);
    }

    int perPage() {
        return sheet() ? CardGeometry.PER_SHEET : 1;
    }

    /** Whether marks show where to cut. */
    boolean cut() {
        return sheet() && !setup.fieldsOnly();
    }

    float right() {
        return right;
    }

    float up() {
        return up;
    }

    float left(int place) {
        return (sheet() ? CardGeometry.left(place) : 0) + right;
    }

    float bottom(int place) {
        return (sheet() ? CardGeometry.bottom(place) : 0) + up;
    }

    /** Where the back of a card lies when the sheet was turned over its long edge. */
    int behind(int place) {
        return sheet() ? place / ACROSS * ACROSS + ACROSS - 1 - place % ACROSS : place;
    }

    private boolean sheet() {
        return setup.medium() == CardSetup.Medium.SHEET;
    }
}
