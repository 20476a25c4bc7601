package org.streetunion.reports.card;

import com.lowagie.text.PageSize;
import com.lowagie.text.Rectangle;
import org.streetunion.reports.card.design.CardDesign;

/** Where the cards of a print run lie: points from the lower left corner of a page, moved as the printer needs it. */
final class CardPlaces {
    private final CardSetup setup;
    private final SheetGrid grid;
    private final float right;
    private final float up;

    /** @throws IllegalArgumentException with a sentence, when there is no such place on a sheet of these cards */
    CardPlaces(CardSetup setup, CardDesign design) {
        this.setup = setup;
        this.grid = new SheetGrid(CardGeometry.mm(design.width()), CardGeometry.mm(design.height()));
        this.right = CardGeometry.mm(setup.offset().right());
        this.up = -CardGeometry.mm(setup.offset().down());
        if (sheet() && grid.places() == 0) {
            throw new IllegalArgumentException("“" + design.name() + "”比 A4 还大，请选一页一张");
        }
        if (sheet() && setup.first() > grid.places()) {
            throw new IllegalArgumentException(
                    "“" + design.name() + "”一页 A4 只有 " + grid.places() + " 张，起始位置请写 1 到 " + grid.places());
        }
    }

    Rectangle page() {
        return sheet() ? PageSize.A4 : new Rectangle(grid.width(), grid.height());
    }

    int perPage() {
        return sheet() ? grid.places() : 1;
    }

    /** Whether marks show where to cut. */
    boolean cut() {
        return sheet() && !setup.fieldsOnly();
    }

    /** How cards lie on a sheet. */
    SheetGrid grid() {
        return grid;
    }

    float right() {
        return right;
    }

    float up() {
        return up;
    }

    float left(int place) {
        return (sheet() ? grid.left(place) : 0) + right;
    }

    float bottom(int place) {
        return (sheet() ? grid.bottom(place) : 0) + up;
    }

    /** Where the back of a card lies when the sheet was turned over its long edge. */
    int behind(int place) {
        return sheet() ? grid.behind(place) : place;
    }

    private boolean sheet() {
        return setup.medium() == CardSetup.Medium.SHEET;
    }
}
