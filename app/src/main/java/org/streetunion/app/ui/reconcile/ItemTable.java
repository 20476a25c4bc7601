package org.streetunion.app.ui.reconcile;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.control.cell.CheckBoxTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.controls.EscapeThrough;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.work.reconcile.Item;

/** The items of one kind: blank ticks, Enter or a double click opens ours. */
final class ItemTable {
    private final ObservableList<ItemLine> lines = FXCollections
            .observableArrayList(line -> new javafx.beans.Observable[]{line.ticked()});
    private final TableView<ItemLine> view = new TableView<>(lines);
    private final Label nothing = new Label("还没有选择名单");
    private final Desk desk;

    ItemTable(Desk desk, Consumer<Item> open) {
        this.desk = desk;
        view.setId("reconcile-table");
        view.getStyleClass().add("ledger-table");
        view.setFixedCellSize(30);
        view.setEditable(true);
        EscapeThrough.of(view);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.setPlaceholder(nothing);
        view.getColumns().add(ticks());
        view.getColumns().add(column("姓名", 80, Item::name));
        view.getColumns().add(column("工会", 200, Item::union));
        view.getColumns().add(column("行号", 50, item -> item.findRow().map(String::valueOf).orElse("—")));
        view.getColumns().add(column("哪里不同", 420, item -> item.words(viewer())));
        view.getColumns().add(column("说明", 180, ItemTable::note));
        view.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, open));
        view.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                current(open);
            }
        });
    }

    TableView<ItemLine> node() {
        return view;
    }

    ObservableList<ItemLine> lines() {
        return lines;
    }

    void show(List<Item> items) {
        nothing.setText("这一类没有人");
        lines.setAll(items.stream().map(ItemLine::new).toList());
        view.getSelectionModel().selectFirst();
    }

    void tickAll(boolean ticked) {
        // One by one each tick would be told; the list is told once.
        List<ItemLine> all = List.copyOf(lines);
        lines.clear();
        all.forEach(line -> line.ticked().set(ticked));
        lines.setAll(all);
    }

    /** The ticked items; without any the current one. */
    List<Item> chosen() {
        List<Item> ticked = lines.stream().filter(line -> line.ticked().get()).map(ItemLine::item).toList();
        ItemLine current = view.getSelectionModel().getSelectedItem();
        return ticked.isEmpty() && current != null ? List.of(current.item()) : ticked;
    }

    private void current(Consumer<Item> open) {
        ItemLine line = view.getSelectionModel().getSelectedItem();
        if (line != null) {
            open.accept(line.item());
        }
    }

    private void key(KeyEvent event, Consumer<Item> open) {
        ItemLine line = view.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && line != null) {
            line.ticked().set(!line.ticked().get());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            current(open);
            event.consume();
        }
    }

    private Viewer viewer() {
        return desk.session().viewer();
    }

    private static String note(Item item) {
        String standing = item.standing() == Item.Standing.OPEN ? "" : item.standing().words();
        return standing.isEmpty() || item.note().isEmpty() ? standing + item.note() : standing + "；" + item.note();
    }

    private static TableColumn<ItemLine, Boolean> ticks() {
        TableColumn<ItemLine, Boolean> column = new TableColumn<>("");
        column.setCellValueFactory(features -> features.getValue().ticked());
        column.setCellFactory(CheckBoxTableCell.forTableColumn(column));
        column.setPrefWidth(34);
        column.setMinWidth(34);
        column.setMaxWidth(34);
        column.setSortable(false);
        return column;
    }

    private static TableColumn<ItemLine, String> column(String heading, double width, Function<Item, String> text) {
        TableColumn<ItemLine, String> column = new TableColumn<>(heading);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue().item())));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String words, boolean empty) {
                super.updateItem(words, empty);
                String shown = empty || words == null ? "" : words;
                setText(shown);
                setTooltip(shown.length() > 12 ? new Tooltip(shown) : null);
            }
        });
        return column;
    }
}
