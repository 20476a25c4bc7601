package org.streetunion.reports.card;

/**
 * Something about one card that somebody should mend before it is printed.
 *
 * @param kind what sort
 * @param sentence what is wrong and what to do, in Chinese
 */
public record CardFlaw(Kind kind, String sentence) {
    /** Sorts of flaws. */
    public enum Kind {
        /** Something without which there is no card, or a picture that cannot be read: it is left out. */
        UNPRINTABLE,
        /** A character that no font has: a mark stands in its place. */
        GLYPH,
        /** The name had to be set too small to be read with ease. */
        LONG_NAME
    }

    /** Whether the card is printed all the same. */
    public boolean printed() {
        return kind != Kind.UNPRINTABLE;
    }
}
