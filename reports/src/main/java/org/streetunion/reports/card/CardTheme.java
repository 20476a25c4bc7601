package org.streetunion.reports.card;

import java.awt.Color;

/** Colours of the card. */
final class CardTheme {
    static final Color RED = new Color(0xA4161A);
    static final Color DEEP_RED = new Color(0x8A1014);
    static final Color WAVE = new Color(0xB73036);
    static final Color GOLD = new Color(0xD9B26A);
    static final Color PAPER = new Color(0xFFFEFC);
    static final Color INK = new Color(0x1E1E1E);
    static final Color LABEL = new Color(0x7A6A66);
    static final Color FRAME = new Color(0xC9BDB8);
    static final Color CUT = new Color(0x9A9A9A);

    private CardTheme() {}
}
