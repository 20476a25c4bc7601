package org.streetunion.reports.text;

import org.streetunion.reports.fonts.BundledFonts;

/** The two weights a text may have. */
public enum Weight {
    REGULAR(BundledFonts.REGULAR), BOLD(BundledFonts.BOLD);

    private final BundledFonts font;

    Weight(BundledFonts font) {
        this.font = font;
    }

    BundledFonts font() {
        return font;
    }
}
