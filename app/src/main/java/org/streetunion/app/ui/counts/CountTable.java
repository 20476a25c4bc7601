package org.streetunion.app.ui.counts;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ui.action.Command;

/** The lines as a table of which one cell is the current one. Columns are drawn once. */
final class CountTable {
    /** Columns before the first figure. */
    static final int BEFORE = 2;
    private final TableView<CountLine> view = new TableView<>();
    private final CountModel model;
    private final Consumer<CountLine> open;

    /** Of a model; {@code open} leads to a union's rows per employer. */
    CountTable(CountModel model, Consumer<CountLine> open) {
        this.model = model;
        this.open = open;
        view.setId("count-table");
        view.getStyleClass().addAll("ledger-table", "count-table");
        view.setFixedCellSize(30);
        view.setItems(model.shown());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setPlaceholder(new Label("正在读取…"));
    }

    TableView<CountLine> node() {
        return view;
    }

    /** Draws the columns as soon as it is known which they are. */
    void columns() {
        List<Column<Integer>> figures = model.figures();
        view.setPlaceholder(new Label(model.onlyMissing().get() ? "都报齐了" : "没有要报数的工会"));
        if (view.getColumns().size() == figures.size() + BEFORE + 1) {
            return;
        }
        view.getColumns().clear();
        view.getColumns().add(words("工会名称", 240, line -> line.union().label()));
        view.getColumns().add(words("所属社区", 90, CountLine::place));
        for (int column = 0; column < figures.size(); column++) {
            view.getColumns().add(figure(figures.get(column), column));
        }
        view.getColumns().add(links());
    }

    /** Calls for the line and the figure's column that are current; column -1 where no figure is. */
    void current(BiConsumer<CountLine, Integer> then) {
        TablePosition<?, ?> position = view.getFocusModel().getFocusedCell();
        int row = position.getRow();
        if (row >= 0 && row < view.getItems().size()) {
            int column = position.getColumn() - BEFORE;
            then.accept(view.getItems().get(row), column < model.figures().size() ? column : -1);
        }
    }

    /** Runs whenever another cell becomes the current one. */
    void whenMoved(Runnable run) {
        InvalidationListener moved = any -> {
            // Read, or the next move is not told.
            view.getFocusModel().getFocusedCell();
            run.run();
        };
        view.getFocusModel().focusedCellProperty().addListener(moved);
    }

    int row() {
        return view.getFocusModel().getFocusedCell().getRow();
    }

    int column() {
        return view.getFocusModel().getFocusedCell().getColumn() - BEFORE;
    }

    /** Makes a cell the current one and brings it into view. */
    void go(int row, int column) {
        if (row >= 0 && row < view.getItems().size() && view.getColumns().size() > BEFORE) {
            TableColumn<CountLine, ?> drawn = view.getColumns().get(BEFORE + Math.max(0, column));
            view.getSelectionModel().clearAndSelect(row, drawn);
            view.getFocusModel().focus(row, drawn);
            view.scrollTo(Math.max(0, row - 6));
        }
    }

    private static TableColumn<CountLine, String> words(String heading, double width,
            Function<CountLine, String> text) {
        TableColumn<CountLine, String> column = plain(new TableColumn<>(heading), width);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
    }

    private static TableColumn<CountLine, List<Figure>> figure(Column<Integer> figure, int index) {
        TableColumn<CountLine, List<Figure>> column = plain(new TableColumn<>(), 92);
        Label heading = new Label(figure.heading());
        heading.setWrapText(true);
        column.setGraphic(heading);
        column.setId("figure-" + figure.key());
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new FigureCell(index));
        return column;
    }

    private TableColumn<CountLine, List<Figure>> links() {
        TableColumn<CountLine, List<Figure>> column = plain(new TableColumn<>(), 120);
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Links());
        return column;
    }

    private static <T> TableColumn<CountLine, T> plain(TableColumn<CountLine, T> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.85);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** What can be done with a line. */
    private final class Links extends TableCell<CountLine, List<Figure>> {
        private final Hyperlink same = new Hyperlink(Command.SAME_AS_LAST.words());
        private final Hyperlink parts = new Hyperlink();
        private final HBox both = new HBox(2, same, parts);

        Links() {
            List.of(same, parts).forEach(link -> {
                link.getStyleClass().add("plain-link");
                link.setFocusTraversable(false);
                link.managedProperty().bind(link.visibleProperty());
            });
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable List<Figure> cells, boolean empty) {
            super.updateItem(cells, empty);
            CountLine line = empty || getIndex() < 0 || getIndex() >= view.getItems().size()
                    ? null
                    : view.getItems().get(getIndex());
            setGraphic(line == null ? null : both);
            if (line != null) {
                same.setVisible(line.repeatable() && line.empty());
                same.setOnAction(event -> model.sameAsLast(List.of(line)));
                parts.setVisible(line.split());
                parts.setText("按单位 " + line.parts());
                parts.setOnAction(event -> open.accept(line));
            }
        }
    }
}
