package org.streetunion.app.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;

/** Registers that belong together; their heading folds them away, for there are some fifty. */
final class NavigationGroup {
    private final String title;
    private final Button heading;
    private final VBox lines = new VBox();
    private final VBox box;
    private boolean open = true;
    private boolean icons;

    /**
     * Opened.
     *
     * @param turned hears when the user folded or unfolded it
     */
    NavigationGroup(String title, Runnable turned) {
        this.title = title;
        this.heading = new Button(title);
        heading.setId("fold-" + title);
        heading.getStyleClass().add("navigation-group");
        heading.setMaxWidth(Double.MAX_VALUE);
        heading.setOnAction(event -> {
            open(!open);
            turned.run();
        });
        box = new VBox(heading, lines);
        draw();
    }

    String title() {
        return title;
    }

    Node node() {
        return box;
    }

    VBox lines() {
        return lines;
    }

    boolean isOpen() {
        return open;
    }

    void open(boolean now) {
        open = now;
        draw();
    }

    /** With icons only there is no heading, and nothing is folded. */
    void narrow(boolean now) {
        icons = now;
        draw();
    }

    private void draw() {
        heading.setGraphic(new FontIcon(open ? Material2AL.EXPAND_MORE : Material2AL.CHEVRON_RIGHT));
        heading.setVisible(!icons);
        heading.setManaged(!icons);
        lines.setVisible(open || icons);
        lines.setManaged(open || icons);
    }
}
