package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** 截至日期: a list as it was on a day. The button that asks for the day, and the strip that says so while it is looked at. */
final class PastView {
    private final LedgerModel model;
    private final DayChoice choice;
    private final HBox strip = new HBox(10);
    private final Label words = new Label();

    PastView(LedgerModel model, Desk desk) {
        this.model = model;
        this.choice = new DayChoice(desk, "看这个台账在哪一天的样子", model::asOf);
        Button back = new Button("回到现在");
        back.setId("as-of-now");
        back.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        back.setOnAction(event -> model.asOf(null));
        words.setId("as-of-words");
        words.setWrapText(true);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        strip.getChildren().addAll(words, back);
        strip.setAlignment(Pos.CENTER_LEFT);
        strip.getStyleClass().add("past-strip");
        model.day().addListener((any, old, now) -> show(now));
        show(null);
    }

    /** Asks for the day. */
    Button button() {
        return choice.button();
    }

    /** Says which day is looked at; takes no room while it is today. */
    Node strip() {
        return strip;
    }

    private void show(@Nullable LocalDate day) {
        words.setText(day == null ? "" : "这是 " + day + " 的样子，只能看、能导出。" + model.ledger().recollection() + "。");
        strip.setVisible(day != null);
        strip.setManaged(day != null);
    }
}
