package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** Which table of a report is looked at; nothing is chosen where there is one only. What was chosen stays when it is computed again. */
final class TableChoice {
    private final SegmentedButton buttons = new SegmentedButton();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<Table> look;
    private List<Table> tables = List.of();
    private int at;

    TableChoice(Consumer<Table> look) {
        this.look = look;
        buttons.setId("table-choice");
        buttons.setToggleGroup(group);
        group.selectedToggleProperty().addListener((any, old, now) -> {
            int chosen = buttons.getButtons().indexOf(now);
            if (now == null && old != null) {
                group.selectToggle(old);
            } else if (chosen >= 0 && chosen != at) {
                at = chosen;
                look.accept(tables.get(at));
            }
        });
        show(null);
    }

    Node node() {
        return buttons;
    }

    /** The table that is looked at. */
    @Nullable
    Table shown() {
        return tables.isEmpty() ? null : tables.get(at);
    }

    /** The tables of a report; null while it is computed. */
    void show(@Nullable Report report) {
        if (report == null) {
            return;
        }
        List<String> before = tables.stream().map(Table::caption).toList();
        tables = report.tables();
        if (!before.equals(tables.stream().map(Table::caption).toList())) {
            at = 0;
            buttons.getButtons().setAll(tables.stream().map(table -> new ToggleButton(table.caption())).toList());
            group.selectToggle(buttons.getButtons().get(0));
        }
        boolean several = tables.size() > 1;
        buttons.setVisible(several);
        buttons.setManaged(several);
        look.accept(tables.get(at));
    }
}
