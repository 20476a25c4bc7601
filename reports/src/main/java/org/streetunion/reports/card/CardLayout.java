package org.streetunion.reports.card;

import static org.streetunion.reports.card.CardGeometry.mm;

/** Where things stand on one card: points from its lower left corner. */
final class CardLayout {
    static final float EDGE = mm(4.5f);
    static final float BAND_BOTTOM = mm(42.6f);
    static final float BAND_HEIGHT = CardGeometry.HEIGHT - BAND_BOTTOM;
    static final float BAND_LINE = mm(0.45f);

    static final float EMBLEM = mm(8);
    static final float EMBLEM_BOTTOM = BAND_BOTTOM + (BAND_HEIGHT - EMBLEM) / 2;
    static final float TITLE_SIZE = 15;
    static final float TITLE_SPACING = 4;
    static final float TITLE_BASE = BAND_BOTTOM + BAND_HEIGHT / 2 - TITLE_SIZE * 0.36f;

    static final float PHOTO_LEFT = EDGE;
    static final float PHOTO_BOTTOM = mm(10.8f);
    static final float PHOTO_WIDTH = mm(22);
    static final float PHOTO_HEIGHT = mm(28);

    static final float TEXT_LEFT = mm(30.5f);
    static final float VALUE_LEFT = mm(41);
    static final float TEXT_RIGHT = CardGeometry.WIDTH - EDGE;
    static final float NAME_BASE = mm(34);
    static final float NAME_SIZE = 17;
    static final float NUMBER_BASE = mm(29);
    static final float NUMBER_SIZE = 9.5f;
    static final float UNION_BASE = mm(25);
    static final float UNION_LEADING = 1.15f;
    static final float JOINED_BASE = mm(17.6f);
    static final float ISSUER_BASE = mm(5.2f);
    static final float ISSUER_LEFT = mm(15);
    static final float VALUE_SIZE = 7.4f;
    static final float LABEL_SIZE = 6.2f;

    static final float QR = mm(15.5f);
    static final float QR_LEFT = CardGeometry.WIDTH - EDGE - QR;
    static final float QR_BOTTOM = mm(4);
    /** Room kept white around the code, four modules of the largest symbol expected unsigned (29 a side). */
    static final float QUIET = QR * 4 / 29;

    private CardLayout() {}
}
