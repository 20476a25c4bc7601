package org.streetunion.app.ui.screens;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** White cards with a title. */
final class Cards {
    private Cards() {}

    /** Takes the room that is left in a line. */
    static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    static VBox card(String title, String hint, Node... content) {
        Label heading = new Label(title);
        heading.getStyleClass().add("section-title");
        VBox card = new VBox(8, heading);
        card.getStyleClass().add("card");
        if (!hint.isEmpty()) {
            Label below = new Label(hint);
            below.setWrapText(true);
            below.getStyleClass().add("faint");
            card.getChildren().add(below);
        }
        card.getChildren().addAll(content);
        return card;
    }
}
