package org.streetunion.reports.text;

import org.streetunion.reports.fonts.BundledFonts;

/** The styles a text may have: two weights of the plain one, and the Song style of official letters in two. */
public enum Weight {
    REGULAR(BundledFonts.REGULAR, false), BOLD(BundledFonts.BOLD, true), SERIF(BundledFonts.SERIF, false),
    /** The Song style made bolder: there is one weight of it only. */
    TITLE(BundledFonts.SERIF, true);

    private final BundledFonts font;
    private final boolean bold;

    Weight(BundledFonts font, boolean bold) {
        this.font = font;
        this.bold = bold;
    }

    /** Whether a font that has one weight only must be thickened. */
    boolean thickens(boolean rare) {
        return bold && (rare || font == BundledFonts.SERIF);
    }

    BundledFonts font() {
        return font;
    }
}
