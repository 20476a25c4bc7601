package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.streetunion.reports.model.Table;

/** Below a table, one button for each table of the report, as a workbook has its sheets; nothing where there is only one. */
final class SheetTabs {
    private final HBox box = new HBox();
    private final ToggleGroup group = new ToggleGroup();
    private final IntConsumer chosen;
    private List<String> names = List.of();
    private int shown;

    SheetTabs(IntConsumer chosen) {
        this.chosen = chosen;
        box.getStyleClass().add("sheet-tabs");
        of(List.of());
    }

    Node node() {
        return box;
    }

    /** Which is looked at. */
    int shown() {
        return shown;
    }

    /** The tables of a report; the one that is looked at stays when another day of the same report comes. */
    void of(List<Table> tables) {
        List<String> now = tables.stream().map(table -> table.caption().isEmpty() ? "主表" : table.caption()).toList();
        if (!now.equals(names)) {
            names = now;
            shown = 0;
            box.getChildren().clear();
            for (int at = 0; at < names.size(); at++) {
                box.getChildren().add(button(at));
            }
        }
        box.setVisible(names.size() > 1);
        box.setManaged(names.size() > 1);
    }

    private ToggleButton button(int at) {
        ToggleButton button = new ToggleButton(names.get(at));
        button.setId("sheet-" + at);
        button.setToggleGroup(group);
        button.setSelected(at == shown);
        button.setOnAction(event -> {
            shown = at;
            button.setSelected(true);
            chosen.accept(at);
        });
        return button;
    }
}
