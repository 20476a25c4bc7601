package org.streetunion.app.ui.bank;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.controls.EscapeThrough;

/** One side: a table of what moved, with its heading and count. */
final class BankSide<T> {
    private final ObservableList<T> rows = FXCollections.observableArrayList();
    private final TableView<T> view = new TableView<>(rows);
    private final Label heading = new Label();
    private final String words;
    private final ToLongFunction<T> moved;

    BankSide(String id, String words, ToLongFunction<T> moved) {
        this.words = words;
        this.moved = moved;
        view.setId(id);
        view.getStyleClass().add("ledger-table");
        view.setFixedCellSize(30);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.setPlaceholder(new Label("没有"));
        EscapeThrough.of(view);
        heading.setId(id + "-heading");
        heading.getStyleClass().add("section-title");
        amount("收入", row -> moved.applyAsLong(row) > 0 ? moved.applyAsLong(row) : 0);
        amount("支出", row -> moved.applyAsLong(row) < 0 ? -moved.applyAsLong(row) : 0);
    }

    void first(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = column(title, width, text);
        column.setMinWidth(width);
        view.getColumns().add(0, column);
    }

    void column(double width, String title, Function<T, String> text) {
        view.getColumns().add(column(title, width, text));
    }

    private void amount(String title, ToLongFunction<T> cents) {
        TableColumn<T, String> column = column(title, 88,
                row -> cents.applyAsLong(row) == 0 ? "" : Types.MONEY.format(cents.applyAsLong(row)));
        column.setStyle("-fx-alignment: center-right;");
        column.setMinWidth(84);
        view.getColumns().add(column);
    }

    private TableColumn<T, String> column(String title, double width, Function<T, String> text) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellFactory(any -> new Told<>());
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
    }

    Node node() {
        VBox box = new VBox(4, heading, view);
        box.setPadding(new Insets(8, 8, 0, 8));
        VBox.setVgrow(view, Priority.ALWAYS);
        return box;
    }

    TableView<T> view() {
        return view;
    }

    void show(List<T> now) {
        rows.setAll(now);
        heading.setText(words + " " + now.size() + " 笔，净额 " + Types.MONEY.format(sum(now)) + " 元");
    }

    List<T> chosen() {
        return List.copyOf(view.getSelectionModel().getSelectedItems());
    }

    long chosenSum() {
        return sum(chosen());
    }

    private long sum(List<T> of) {
        return of.stream().mapToLong(moved).sum();
    }

    /** A cell that tells in full what is cut off in it. */
    private static final class Told<T> extends TableCell<T, String> {
        @Override
        protected void updateItem(@Nullable String words, boolean empty) {
            super.updateItem(words, empty);
            String shown = empty || words == null ? "" : words;
            setText(shown);
            setTooltip(shown.length() > 8 ? new Tooltip(shown) : null);
        }
    }
}
