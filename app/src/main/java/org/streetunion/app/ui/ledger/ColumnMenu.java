package org.streetunion.app.ui.ledger;

import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Chooses which columns a list shows. The menu stays open while several are ticked. */
final class ColumnMenu {
    private final LedgerModel model;

    ColumnMenu(LedgerModel model) {
        this.model = model;
    }

    ContextMenu menu() {
        ContextMenu menu = new ContextMenu();
        menu.setId("columns-menu");
        menu.setMaxHeight(520);
        menu.setOnShowing(event -> fill(menu));
        fill(menu);
        return menu;
    }

    private void fill(ContextMenu menu) {
        menu.getItems().clear();
        MenuItem usual = new MenuItem("恢复默认的列和排序");
        usual.setOnAction(event -> model.arrangeAsUsual());
        menu.getItems().addAll(usual, new SeparatorMenuItem());
        for (ColumnLayout.Place place : model.layout().get().places()) {
            model.ledger().column(place.key()).ifPresent(column -> {
                CheckBox box = new CheckBox(column.heading());
                box.setId("show-" + column.key());
                box.setSelected(place.shown());
                box.setOnAction(event -> show(place.key(), box.isSelected()));
                CustomMenuItem item = new CustomMenuItem(box, false);
                menu.getItems().add(item);
            });
        }
    }

    private void show(String key, boolean shown) {
        List<ColumnLayout.Place> places = model.layout().get().places().stream()
                .map(place -> place.key().equals(key) ? new ColumnLayout.Place(key, place.width(), shown) : place).toList();
        if (places.stream().anyMatch(ColumnLayout.Place::shown)) {
            model.arrange(places);
        }
    }
}
