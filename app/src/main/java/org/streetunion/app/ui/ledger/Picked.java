package org.streetunion.app.ui.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.streetunion.app.ledger.Reference;

/** Several rows of a register, named one after another: what is named is listed below the field. */
final class Picked {
    private static final double WIDTH = 380;
    private final Map<Long, String> names = new LinkedHashMap<>();
    private final Label list = new Label("可以写几个，选一个再写下一个");
    private final RowPick pick;
    private Runnable changed = () -> {};

    Picked(Desk desk, String id, String ledger) {
        this.pick = new RowPick(desk, id, ledger);
        list.setWrapText(true);
        list.setMaxWidth(WIDTH);
        list.getStyleClass().add("faint");
        list.setId(id + "-named");
        pick.row().addListener((any, old, now) -> {
            if (now != null) {
                take(now);
            }
        });
    }

    Node node() {
        return new VBox(4, pick.field(), list);
    }

    List<Long> ids() {
        return List.copyOf(names.keySet());
    }

    void whenChanged(Runnable listener) {
        changed = listener;
    }

    private void take(Reference named) {
        names.put(named.id(), named.label());
        list.setText(String.join("、", names.values()));
        Platform.runLater(pick.field()::clear);
        changed.run();
    }
}
