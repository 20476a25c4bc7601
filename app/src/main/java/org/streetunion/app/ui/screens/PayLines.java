package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.function.LongConsumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paylines.PayLineLedger;

/** The people of a batch: what each gets, and why. */
final class PayLines {
    private final TableView<Row> table = new TableView<>();

    PayLines(LongConsumer open) {
        table.setId("pay-lines");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("这一批还没有人"));
        table.setFixedCellSize(32);
        table.getColumns().add(text(PayLineLedger.PERSON, 90, false));
        table.getColumns().add(text(PayLineLedger.KIND, 110, false));
        table.getColumns().add(text(PayLineLedger.UNION, 160, false));
        table.getColumns().add(text(PayLineLedger.DUE, 96, true));
        table.getColumns().add(text(PayLineLedger.DEDUCTION, 90, true));
        table.getColumns().add(text(PayLineLedger.AMOUNT, 96, true));
        table.getColumns().add(text(PayLineLedger.REASON, 300, false));
        table.getColumns().add(text(PayLineLedger.DEDUCTION_REASON, 120, false));
        table.getColumns().add(text(PayLineLedger.SIGNED, 100, false));
        table.setRowFactory(any -> row(open));
        table.setOnKeyPressed(event -> {
            Row chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                open.accept(chosen.id());
                event.consume();
            }
        });
    }

    Node node() {
        return table;
    }

    void show(List<Row> lines) {
        table.getItems().setAll(lines);
    }

    private static TableRow<Row> row(LongConsumer open) {
        TableRow<Row> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            Row item = row.getItem();
            if (event.getClickCount() == 2 && item != null) {
                open.accept(item.id());
            }
        });
        return row;
    }

    private static TableColumn<Row, String> text(Column<?> column, double width, boolean right) {
        TableColumn<Row, String> drawn = new TableColumn<>(column.heading());
        drawn.setPrefWidth(width);
        drawn.setSortable(false);
        drawn.setCellValueFactory(features -> new SimpleStringProperty(
                right && features.getValue().get(column) == null ? "—" : column.text(features.getValue())));
        if (right) {
            drawn.setStyle("-fx-alignment: center-right;");
        }
        return drawn;
    }
}
