package org.streetunion.app.ui.board;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Says that the board of another day is looked at, and leads back to today; takes no room on today's. */
final class PastStrip {
    private final Label words = new Label();
    private final HBox strip = new HBox(10);

    /** {@code back} is run for today. */
    PastStrip(BoardModel model, Runnable back) {
        Button now = new Button("回到今天");
        now.setId("board-today");
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setOnAction(event -> back.run());
        words.setId("board-past");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        strip.getChildren().addAll(words, now);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("past-strip");
        model.day().addListener((any, old, day) -> show(day));
        show(model.day().get());
    }

    Node node() {
        return strip;
    }

    private void show(@Nullable LocalDate day) {
        words.setText(day == null ? "" : "这是 " + day + " 的看板，只能看。指标的进度也算到这一天。");
        strip.setVisible(day != null);
        strip.setManaged(day != null);
    }
}
