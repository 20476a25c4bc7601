package org.streetunion.app.ui.books;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.controls.FileDrops;

/** The entries that are not posted yet. */
final class WaitingTable {
    private final TableView<Row> table = new TableView<>();
    private final Label total = new Label();
    private final Consumer<Row> opened;

    WaitingTable(Consumer<Row> opened, BiConsumer<Row, List<Path>> dropped) {
        this.opened = opened;
        table.setId("entry-table");
        total.setId("entry-total");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label("都记账了。记下的每一笔先列在这里，记账前随时可以改，也可以把附件拖到那一行上"));
        table.getColumns().add(text("日期", 104, row -> String.valueOf(row.get(VoucherLedger.DATED))));
        table.getColumns().add(text("摘要", 270, row -> row.get(VoucherLedger.SUMMARY, "")));
        table.getColumns().add(money("收入", VoucherLedger.INCOME));
        table.getColumns().add(money("支出", VoucherLedger.EXPENSE));
        table.getColumns().add(text("科目", 190, WaitingTable::account));
        table.getColumns().add(text("往来", 180, row -> row.get(VoucherLedger.PARTY, "")));
        table.getColumns().add(text("状态", 76, row -> row.get(VoucherLedger.STATE, "")));
        table.setRowFactory(any -> {
            TableRow<Row> row = new TableRow<>();
            FileDrops.onto(row, () -> !row.isEmpty(), files -> dropped.accept(row.getItem(), files));
            return row;
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    Node node() {
        return table;
    }

    Label total() {
        return total;
    }

    void show(List<Row> entries) {
        table.getItems().setAll(entries);
        total.setText("未记账 " + entries.size() + " 笔　收入 " + sum(entries, VoucherLedger.INCOME) + "　支出 "
                + sum(entries, VoucherLedger.EXPENSE));
    }

    /** The chosen entries; where none is chosen, all of them if that is what is meant then. */
    List<Long> ids(boolean allOtherwise) {
        List<Row> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        return (chosen.isEmpty() && allOtherwise ? table.getItems() : chosen).stream().map(Row::id).toList();
    }

    private void open() {
        Optional.ofNullable(table.getSelectionModel().getSelectedItem()).ifPresent(opened);
    }

    private static String sum(List<Row> entries, Column<Long> column) {
        return Types.money(entries.stream().mapToLong(row -> row.get(column, 0L)).sum());
    }

    private static String account(Row row) {
        return Optional.ofNullable(row.get(VoucherLedger.ACCOUNT)).map(Reference::label).orElse("");
    }

    private static TableColumn<Row, String> text(String title, double width, Function<Row, String> words) {
        TableColumn<Row, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }

    private static TableColumn<Row, String> money(String title, Column<Long> which) {
        TableColumn<Row, String> column = text(title, 112, row -> {
            Long cents = row.get(which);
            return cents == null ? "" : Types.money(cents);
        });
        column.setStyle("-fx-alignment: CENTER_RIGHT;");
        column.getStyleClass().add("figure");
        return column;
    }
}
