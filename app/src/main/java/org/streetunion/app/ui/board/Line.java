package org.streetunion.app.ui.board;

import org.streetunion.app.reporting.board.Board;

/** A line of the middle of the board: the head of a zone, or a union in it. */
sealed interface Line {
    /** The head of a zone. */
    record Zone(long id, String name, String facts) implements Line {}

    /** A union. */
    record Union(Board.Unit unit) implements Line {}
}
