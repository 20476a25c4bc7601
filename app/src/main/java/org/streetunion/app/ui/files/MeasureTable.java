package org.streetunion.app.ui.files;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.elections.Measure;

/** Numbers beside their limits; those that are off stand out. */
final class MeasureTable {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private final TableView<Measure> table = new TableView<>();

    MeasureTable() {
        table.setId("measures");
        table.getStyleClass().addAll("ledger-table", "striped", "measures");
        table.setPlaceholder(new Label("还没有可以核对的数：请登记应到实到、应选候选人数和当选名单"));
        table.setFixedCellSize(32);
        table.getColumns().add(text("对象", 88, Measure::about));
        table.getColumns().add(text("项目", 124, Measure::name));
        table.getColumns().add(text("数", 136, Measure::value));
        table.getColumns().add(text("要求", 150, Measure::limit));
        table.getColumns().add(text("结果", 56, measure -> measure.verdict().words()));
        table.getColumns().add(text("依据", 260, Measure::basis));
        table.setRowFactory(any -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable Measure item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(OFF, item != null && !empty && item.verdict() == Measure.Verdict.OFF);
            }
        });
    }

    Node node() {
        return table;
    }

    void show(List<Measure> measures) {
        table.getItems().setAll(measures);
    }

    private static TableColumn<Measure, String> text(String title, double width, Function<Measure, String> words) {
        TableColumn<Measure, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(words.apply(features.getValue())));
        return column;
    }
}
