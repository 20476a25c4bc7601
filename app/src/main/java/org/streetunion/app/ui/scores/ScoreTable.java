package org.streetunion.app.ui.scores;

import java.util.List;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.ui.controls.Cut;
import org.streetunion.app.ui.grid.Grid;
import org.streetunion.app.ui.grid.Pasted;
import org.streetunion.app.ui.grid.PastedBlock;

/** The lines as a table of which one cell is the current one. */
final class ScoreTable implements Grid {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private final TableView<ScoreLine> view = new TableView<>();
    private final ScoreModel model;
    private int before;

    ScoreTable(ScoreModel model) {
        this.model = model;
        view.setId("score-table");
        view.getStyleClass().addAll("ledger-table", "count-table");
        view.setFixedCellSize(30);
        view.setItems(model.shown());
        view.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        view.getSelectionModel().setCellSelectionEnabled(true);
        view.setPlaceholder(new Label("这个方案还没有指标或没有要考核的工会"));
        model.mode().addListener((any, old, now) -> draw());
        draw();
    }

    private void draw() {
        boolean union = model.mode().get() == ScoreModel.Mode.UNION;
        view.getColumns().clear();
        if (union) {
            view.getColumns().add(words("序号", 44, line -> String.valueOf(line.item().number())));
            view.getColumns().add(words("部分", 100, line -> line.item().part()));
            view.getColumns().add(words("考核指标", 180, line -> line.item().name()));
            view.getColumns().add(words("计分规则", 230, line -> line.item().scoring()));
            view.getColumns().add(words("满分", 50, line -> line.vetoes() ? "—" : line.item().maximum().toPlainString()));
        } else {
            view.getColumns().add(words("所属社区", 90, line -> line.union().community()));
            view.getColumns().add(words("工会名称", 260, line -> line.union().name()));
        }
        view.getColumns().add(words("数值", 56, line -> ScoreLedger.AMOUNT.text(line.row())));
        before = view.getColumns().size();
        for (int column = 0; column < ScoreLine.COLUMNS.size(); column++) {
            view.getColumns().add(figure(column));
        }
        view.getColumns().add(words("计数和佐证说明", 200, ScoreTable::said));
    }

    private static String said(ScoreLine line) {
        String how = line.row().get(ScoreLedger.HOW, "");
        String note = line.row().get(ScoreLedger.NOTE, "");
        return how.isEmpty() || note.isEmpty() ? how + note : how + "；" + note;
    }

    private static TableColumn<ScoreLine, String> words(String heading, double width, Function<ScoreLine, String> text) {
        TableColumn<ScoreLine, String> column = plain(new TableColumn<>(heading), width);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        column.setCellFactory(any -> new Words());
        return column;
    }

    private static TableColumn<ScoreLine, List<ScoreLine.Cell>> figure(int at) {
        TableColumn<ScoreLine, List<ScoreLine.Cell>> column = plain(new TableColumn<>(ScoreLine.COLUMNS.get(at).heading()), 76);
        column.setId("score-" + ScoreLine.COLUMNS.get(at).key());
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Points(at));
        return column;
    }

    private static <T> TableColumn<ScoreLine, T> plain(TableColumn<ScoreLine, T> column, double width) {
        column.setPrefWidth(width);
        column.setMinWidth(width * 0.8);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** A text that may be longer than its column. */
    private static final class Words extends TableCell<ScoreLine, String> {
        Words() {
            setOnMouseEntered(event -> Cut.tell(this, getItem()));
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? "" : text);
        }
    }

    /** Points; red with the sentence as a hint where they cannot be kept. */
    private static final class Points extends TableCell<ScoreLine, List<ScoreLine.Cell>> {
        private final int column;
        private final Label now = new Label();

        Points(int column) {
            this.column = column;
            now.getStyleClass().add("figure-now");
            getStyleClass().add("figure-cell");
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable List<ScoreLine.Cell> cells, boolean empty) {
            super.updateItem(cells, empty);
            ScoreLine line = getTableRow() == null ? null : getTableRow().getItem();
            show(empty || cells == null ? null : cells.get(column), line != null && line.vetoes());
        }

        private void show(ScoreLine.@Nullable Cell cell, boolean veto) {
            String problem = cell == null ? null : cell.problem();
            pseudoClassStateChanged(WRONG, problem != null);
            pseudoClassStateChanged(CHANGED, cell != null && cell.changed());
            pseudoClassStateChanged(SUM, veto && column != 1);
            setTooltip(problem == null ? null : new Tooltip(problem));
            String text = cell == null ? "" : cell.text();
            now.setText(veto && text.equals("1") ? "触犯" : text);
            setGraphic(cell == null ? null : now);
        }
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void whenMoved(Runnable run) {
        InvalidationListener moved = any -> {
            // Read, or the next move is not told.
            view.getFocusModel().getFocusedCell();
            run.run();
        };
        view.getFocusModel().focusedCellProperty().addListener(moved);
    }

    @Override
    public int rows() {
        return model.shown().size();
    }

    @Override
    public int columns() {
        return ScoreLine.COLUMNS.size();
    }

    @Override
    public int row() {
        return view.getFocusModel().getFocusedCell().getRow();
    }

    @Override
    public int column() {
        return view.getFocusModel().getFocusedCell().getColumn() - before;
    }

    @Override
    public void go(int row, int column) {
        if (row >= 0 && row < view.getItems().size()) {
            TableColumn<ScoreLine, ?> drawn = view.getColumns().get(before + Math.max(0, Math.min(2, column)));
            view.getSelectionModel().clearAndSelect(row, drawn);
            view.getFocusModel().focus(row, drawn);
            view.scrollTo(Math.max(0, row - 8));
        }
    }

    @Override
    public boolean locked(int row) {
        return false;
    }

    @Override
    public String lockedWords() {
        return "";
    }

    @Override
    public boolean accepts(String text, char next) {
        boolean point = next == '.' && !text.isEmpty() && !text.contains(".");
        return (next >= '0' && next <= '9') || point || (next == '-' && text.isEmpty());
    }

    @Override
    public String text(int row, int column) {
        return model.shown().get(row).text(column);
    }

    @Override
    public void type(int row, int column, String text) {
        model.type(model.shown().get(row), column, text);
    }

    @Override
    public void retype(int row, int column, String text) {
        model.retype(model.shown().get(row), column, text);
    }

    @Override
    public Pasted paste(int row, int column, PastedBlock block) {
        return new Pasted(block.rows().size(), model.paste(row, column, block), List.of());
    }

    /** The street takes over what the union gave itself. */
    @Override
    public void sameAsLast(int row) {
        ScoreLine line = model.shown().get(row);
        model.type(line, 1, line.text(0));
    }

    @Override
    public boolean stepBack() {
        return model.stepBack();
    }
}
