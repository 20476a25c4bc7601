package org.streetunion.app.ui.screens;

import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.TaskDesk;

/** Asks which lists want a file before an item is crossed off. */
final class EvidenceChoice {
    private final Desk desk;
    private final TaskDesk tasks;

    EvidenceChoice(Desk desk, TaskDesk tasks) {
        this.desk = desk;
        this.tasks = tasks;
    }

    void start() {
        Set<String> chosen = new TreeSet<>(tasks.evidence());
        VBox box = new VBox(8, new Label("勾选的清单，销号时必须添附件："));
        for (String kind : TaskLedger.KINDS.codes()) {
            CheckBox check = new CheckBox(kind);
            check.setSelected(chosen.contains(kind));
            check.selectedProperty().addListener((any, was, is) -> {
                if (is) {
                    chosen.add(kind);
                } else {
                    chosen.remove(kind);
                }
            });
            box.getChildren().add(check);
        }
        desk.asking().fill(new Asking.Form<>("佐证要求", box, "保存", new SimpleBooleanProperty(true), () -> chosen))
                .ifPresent(kinds -> {
                    tasks.evidence(kinds);
                    desk.asking().remark(kinds.isEmpty() ? "销号都不要求附件" : "要求附件的：" + String.join("、", kinds));
                });
    }
}
