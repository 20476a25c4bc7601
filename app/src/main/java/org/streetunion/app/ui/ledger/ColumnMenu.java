package org.streetunion.app.ui.ledger;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/** Chooses which columns a list shows: all of them under a button, or one from its header. */
final class ColumnMenu {
    private static final double HEIGHT = 330;
    private final LedgerModel model;

    ColumnMenu(LedgerModel model) {
        this.model = model;
    }

    /** The menu of one column's header. */
    ContextMenu header(String key, Runnable choose) {
        MenuItem hide = new MenuItem("隐藏这一列");
        hide.setOnAction(event -> show(key, false));
        MenuItem all = new MenuItem("选择要显示的列…");
        all.setOnAction(event -> choose.run());
        MenuItem usual = new MenuItem("恢复默认的列和排序");
        usual.setOnAction(event -> model.arrangeAsUsual());
        return new ContextMenu(hide, all, usual);
    }

    /** All columns with their ticks, below a node. */
    void pop(Node below) {
        FlowPane boxes = new FlowPane(Orientation.VERTICAL, 18, 7);
        boxes.setPrefWrapLength(HEIGHT);
        for (ColumnLayout.Place place : model.layout().get().places()) {
            model.ledger().column(place.key()).ifPresent(column -> {
                CheckBox box = new CheckBox(column.heading());
                box.setMnemonicParsing(false);
                box.setId("show-" + column.key());
                box.setSelected(place.shown());
                box.setOnAction(event -> show(place.key(), box.isSelected()));
                boxes.getChildren().add(box);
            });
        }
        PopOver over = new PopOver();
        Hyperlink usual = new Hyperlink("恢复默认的列和排序");
        usual.setOnAction(event -> {
            over.hide();
            model.arrangeAsUsual();
        });
        VBox content = new VBox(10, boxes, usual);
        content.getStyleClass().add("pop-content");
        over.setContentNode(content);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
        over.setAnimated(false);
        over.setDetachable(false);
        over.show(below);
    }

    /** Shows or hides a column; the last one stays. */
    private void show(String key, boolean shown) {
        List<ColumnLayout.Place> places = model.layout().get().places().stream()
                .map(place -> place.key().equals(key) ? new ColumnLayout.Place(key, place.width(), shown) : place).toList();
        if (places.stream().anyMatch(ColumnLayout.Place::shown)) {
            model.arrange(places);
        }
    }
}
