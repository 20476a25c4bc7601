package org.streetunion.app.work.byhand;

/**
 * A part of a pasted line.
 *
 * @param kind what it is taken for
 * @param text as it goes into the grid
 * @param sure whether it was named so by a label, or can be nothing else
 */
record Piece(Kind kind, String text, boolean sure) {
    /** What a part of a line can be. */
    enum Kind {
        NAME, NUMBER, MOBILE, UNCLEAR
    }
}
