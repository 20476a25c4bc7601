package org.streetunion.app.ui.screens;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.action.Command;
import org.streetunion.reports.model.Align;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Table;

/** The report's table as it will be printed; the number of a line that has a list behind it looks and works like a link. */
final class ReportTable {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass LEADS = PseudoClass.getPseudoClass("leads");
    private static final String NUMBER = "本季末数";
    private static final double LEAST = 6.4;
    private static final double LETTER = 13;
    private static final double SIDES = 14;
    private static final double SCROLL_BAR = 16;
    private final TableView<ReportLine> table = new TableView<>();
    private final Consumer<ReportLine> open;
    private List<Column> drawn = List.of();

    ReportTable(ReportModel model, Consumer<ReportLine> open) {
        this.open = open;
        table.setId("report-table");
        table.getStyleClass().addAll("ledger-table", "report-table");
        table.setFixedCellSize(30);
        table.setItems(model.lines());
        table.setPlaceholder(new Label("正在计算…"));
        table.setRowFactory(any -> new Line());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    TableView<ReportLine> node() {
        return table;
    }

    /** Draws the columns of a table, as wide among themselves as on paper; they are the same for every quarter and drawn once. */
    void columns(Table printed) {
        if (!printed.columns().equals(drawn)) {
            drawn = printed.columns();
            table.getColumns().clear();
            for (int index = 0; index < drawn.size(); index++) {
                table.getColumns().add(column(drawn.get(index), index));
            }
        }
    }

    private TableColumn<ReportLine, String> column(Column printed, int index) {
        TableColumn<ReportLine, String> column = new TableColumn<>(printed.heading());
        double share = (double) printed.width() / drawn.stream().mapToInt(Column::width).sum();
        column.setMinWidth(Math.max(printed.width() * LEAST, printed.heading().length() * LETTER + SIDES));
        // In whole pixels: a dozen columns rounded up ask for a scroll bar that moves nothing.
        column.prefWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.floor((table.getWidth() - SCROLL_BAR) * share), table.widthProperty()));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new SimpleStringProperty(features.getValue().cells().get(index)));
        boolean number = printed.heading().equals(NUMBER);
        column.setCellFactory(any -> number ? new NumberCell() : new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String text, boolean empty) {
                super.updateItem(text, empty);
                setText(empty ? null : text);
            }
        });
        column.getStyleClass()
                .add(printed.align() == Align.RIGHT ? "figure" : printed.align() == Align.CENTER ? "centred" : "words");
        return column;
    }

    private void key(KeyEvent event) {
        ReportLine line = table.getSelectionModel().getSelectedItem();
        if (line != null && (event.getCode() == KeyCode.ENTER || Command.OPEN.isMeantBy(event))) {
            open.accept(line);
            event.consume();
        }
    }

    /** A line; a heading stands out. */
    private final class Line extends TableRow<ReportLine> {
        Line() {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY && getItem() != null) {
                    open.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ReportLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEADING, line != null && line.heading());
        }
    }

    /** 本季末数: one click opens what is behind it. */
    private final class NumberCell extends TableCell<ReportLine, String> {
        private final Tooltip hint = new Tooltip();

        NumberCell() {
            setOnMouseClicked(event -> {
                ReportLine line = getTableRow().getItem();
                if (line != null && line.leads() && event.getButton() == MouseButton.PRIMARY) {
                    // Taken from the row as well: the second press of a double click must not open the list twice.
                    event.consume();
                    if (event.getClickCount() == 1) {
                        open.accept(line);
                    }
                }
            });
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            ReportLine line = getIndex() < 0 || getIndex() >= table.getItems().size() ? null : table.getItems().get(getIndex());
            boolean leads = !empty && line != null && line.leads();
            setText(empty ? null : text);
            pseudoClassStateChanged(LEADS, leads);
            hint.setText(leads && Objects.requireNonNull(line).code().equals(ReportLine.UNION_RATE) ? "补录应建会单位数" : "看名单");
            setTooltip(leads ? hint : null);
        }
    }
}
