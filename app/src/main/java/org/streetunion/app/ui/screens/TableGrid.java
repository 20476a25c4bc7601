package org.streetunion.app.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.controls.Cut;
import org.streetunion.app.ui.controls.RareText;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

/** A table of any report as it will be printed: the same columns under the same shared headings, totals in bold. */
final class TableGrid {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final double LEAST = 7.4;
    private static final double SCROLL_BAR = 16;
    private final TableView<Row> view = new TableView<>();
    private List<Column> drawn = List.of();

    TableGrid(String id) {
        view.setId(id);
        view.getStyleClass().addAll("ledger-table", "report-table");
        view.setFixedCellSize(30);
        view.setRowFactory(any -> new Line());
        // without any column a table says that it has none, and not what it was told to say
        view.getColumns().add(new TableColumn<>());
    }

    TableView<Row> node() {
        return view;
    }

    /** Shows a table, or words in its place. */
    void show(@Nullable Table table, String otherwise) {
        view.setPlaceholder(new Label(otherwise));
        if (table == null) {
            view.getItems().clear();
            return;
        }
        if (!table.columns().equals(drawn)) {
            drawn = table.columns();
            draw();
        }
        view.getItems().setAll(table.rows());
        view.scrollTo(0);
    }

    private void draw() {
        view.getColumns().clear();
        List<TableColumn<Row, ?>> top = new ArrayList<>();
        String group = "";
        for (int index = 0; index < drawn.size(); index++) {
            Column printed = drawn.get(index);
            TableColumn<Row, String> column = column(printed, index);
            if (printed.group().isEmpty()) {
                top.add(column);
            } else if (printed.group().equals(group)) {
                top.get(top.size() - 1).getColumns().add(column);
            } else {
                TableColumn<Row, String> shared = new TableColumn<>(printed.group());
                shared.getStyleClass().add("shared");
                shared.getColumns().add(column);
                top.add(shared);
            }
            group = printed.group();
        }
        view.getColumns().setAll(top);
    }

    private TableColumn<Row, String> column(Column printed, int index) {
        TableColumn<Row, String> column = new TableColumn<>(printed.heading());
        double share = (double) printed.width() / drawn.stream().mapToInt(Column::width).sum();
        column.setMinWidth(printed.width() * LEAST);
        column.prefWidthProperty().bind(view.widthProperty().subtract(SCROLL_BAR).multiply(share));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(text(features.getValue(), index)));
        column.setCellFactory(any -> new Whole());
        column.getStyleClass()
                .add(printed.align() == Align.RIGHT ? "figure" : printed.align() == Align.CENTER ? "centred" : "words");
        return column;
    }

    private static String text(Row row, int index) {
        return index < row.cells().size() ? CellText.of(row.cells().get(index)) : "";
    }

    /** A text that may be longer than its column. */
    private static final class Whole extends TableCell<Row, String> {
        Whole() {
            setOnMouseEntered(event -> Cut.tell(this, getItem()));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            RareText.show(this, empty || text == null ? "" : text);
        }
    }

    /** A line; headings and totals stand out. */
    private static final class Line extends TableRow<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HEADING, row != null && row.kind() != Row.Kind.NORMAL);
        }
    }
}
