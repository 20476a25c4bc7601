package org.streetunion.app.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;
import org.streetunion.app.ui.background.Job;
import org.streetunion.app.ui.ledger.Desk;

/** The lower edge: who sits here, and the work that is under way with its cancel button. */
final class StatusLine {
    private final Desk desk;
    private final StatusBar bar = new StatusBar();

    StatusLine(Desk desk) {
        this.desk = desk;
        bar.setText("");
        bar.setId("status");
        Label actor = new Label("操作人：" + desk.session().actor().name());
        actor.getStyleClass().add("faint");
        bar.getLeftItems().add(actor);
        desk.background().jobs().addListener((ListChangeListener<Job>) change -> draw());
    }

    Node node() {
        return bar;
    }

    private void draw() {
        bar.getRightItems().clear();
        if (desk.background().jobs().isEmpty()) {
            return;
        }
        Job job = desk.background().jobs().get(0);
        int waiting = desk.background().jobs().size() - 1;
        Label words = new Label();
        words.textProperty().bind(javafx.beans.binding.Bindings.concat(job.title(), "　", job.words(),
                waiting == 0 ? "" : "　还有 " + waiting + " 项"));
        ProgressBar progress = new ProgressBar();
        progress.progressProperty().bind(job.share());
        Button cancel = new Button("停止");
        cancel.setId("cancel-job");
        cancel.getStyleClass().addAll("small");
        cancel.setOnAction(event -> {
            job.cancel();
            cancel.setDisable(true);
        });
        HBox line = new HBox(10, words, progress, cancel);
        line.setAlignment(javafx.geometry.Pos.CENTER_RIGHT);
        bar.getRightItems().add(line);
    }
}
