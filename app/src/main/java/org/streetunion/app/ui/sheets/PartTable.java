package org.streetunion.app.ui.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;

/** The rows of one part of a sheet; a row that wants attention stands out, and a double click leads to it. */
final class PartTable<T> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final double FULL = 100;
    private final TableView<T> table = new TableView<>();
    private final Label empty = new Label("正在读取…");
    private final String none;

    PartTable(String id, String none, Predicate<T> off, Consumer<T> open) {
        this.none = none;
        table.setId(id);
        table.getStyleClass().addAll("ledger-table", "striped", "measures");
        table.setPlaceholder(empty);
        table.setFixedCellSize(32);
        table.setRowFactory(any -> row(off, open));
        table.setOnKeyPressed(event -> {
            T item = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && item != null) {
                open.accept(item);
                event.consume();
            }
        });
    }

    private static <T> TableRow<T> row(Predicate<T> off, Consumer<T> open) {
        TableRow<T> row = new TableRow<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(OFF, item != null && !empty && off.test(item));
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && !row.isEmpty()) {
                open.accept(row.getItem());
            }
        });
        return row;
    }

    /** Adds a column of words. */
    PartTable<T> text(String title, double width, Function<T, String> words) {
        TableColumn<T, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        table.getColumns().add(column);
        return this;
    }

    /** Adds a bar that fills up to 100. */
    PartTable<T> bar(String title, double width, Function<T, @Nullable BigDecimal> rate) {
        TableColumn<T, @Nullable BigDecimal> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleObjectProperty<>(rate.apply(features.getValue())));
        column.setCellFactory(any -> new BarCell<>());
        table.getColumns().add(column);
        return this;
    }

    TableView<T> node() {
        return table;
    }

    void show(List<T> rows) {
        empty.setText(none);
        table.getItems().setAll(rows);
    }

    @Nullable
    T chosen() {
        return table.getSelectionModel().getSelectedItem();
    }

    private static final class BarCell<T> extends TableCell<T, @Nullable BigDecimal> {
        private final ProgressBar bar = new ProgressBar();

        BarCell() {
            bar.setMaxWidth(Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(@Nullable BigDecimal rate, boolean empty) {
            super.updateItem(rate, empty);
            boolean none = empty || rate == null;
            setText(none && !empty ? "—" : "");
            setGraphic(none ? null : bar);
            if (rate != null) {
                bar.setProgress(Math.min(1, rate.doubleValue() / FULL));
            }
        }
    }
}
