package org.streetunion.app.ui;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

/** What is seen while an office is opened: the program's name and a bar. Used on the JavaFX thread. */
final class Waiting {
    private static final double WIDTH = 360;
    private static final double HEIGHT = 120;
    private static final double GAP = 16;
    private @Nullable Stage stage;

    void show() {
        Theme.load();
        Label words = new Label("街道工会工作台 正在打开…");
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        VBox box = new VBox(GAP, words, bar);
        box.getStyleClass().add("waiting");
        Scene scene = new Scene(box, WIDTH, HEIGHT);
        Theme.dress(scene);
        Stage shown = new Stage(StageStyle.UNDECORATED);
        shown.setScene(scene);
        shown.show();
        stage = shown;
    }

    void hide() {
        if (stage != null) {
            stage.hide();
        }
    }
}
