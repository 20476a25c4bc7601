package org.streetunion.app.ui.board;

import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Board;

/** An empty post in words. */
final class HoleWords extends StringConverter<Board.Hole> {
    @Override
    public String toString(Board.@Nullable Hole hole) {
        return hole == null ? "" : hole.post() + (hole.number().isEmpty() ? "" : "（" + hole.number() + "）");
    }

    @Override
    public Board.@Nullable Hole fromString(String text) {
        return null;
    }
}
