package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.streetunion.app.work.pay.ProposePay;

/** Who held a post of the group and is not in the batch, and why. */
final class PayLeft {
    private final TableView<ProposePay.Left> table = new TableView<>();

    PayLeft() {
        table.setId("pay-left");
        table.getStyleClass().addAll("ledger-table", "striped");
        table.setPlaceholder(new Label("没有未列入的人"));
        table.setFixedCellSize(32);
        table.getColumns().add(text("姓名", 120, each -> each.person().label()));
        table.getColumns().add(text("为什么没有列入", 760, ProposePay.Left::sentence));
    }

    Node node() {
        return table;
    }

    void show(List<ProposePay.Left> left) {
        table.getItems().setAll(left);
    }

    private static TableColumn<ProposePay.Left, String> text(String title, double width,
            Function<ProposePay.Left, String> words) {
        TableColumn<ProposePay.Left, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }
}
