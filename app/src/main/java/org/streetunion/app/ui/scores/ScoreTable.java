package org.streetunion.app.ui.scores;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.ui.grid.FigureTable;

/** The lines as a table of which one cell is the current one. */
final class ScoreTable extends FigureTable<Map<Integer, String>, ScoreLine> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private final ScoreModel model;
    private int before;

    /** A row that is clicked twice, or chosen in its menu, is opened. */
    ScoreTable(ScoreModel model, Consumer<ScoreLine> open) {
        super("score-table", "这个方案还没有指标或没有要考核的工会", model.typed());
        this.model = model;
        node().setRowFactory(any -> new Line(open, () -> column() < 0 || column() >= columns()));
        model.mode().addListener((any, old, now) -> draw());
        draw();
    }

    private void draw() {
        boolean union = model.mode().get() == ScoreModel.Mode.UNION;
        node().getColumns().clear();
        if (union) {
            node().getColumns().add(words("序号", 44, line -> String.valueOf(line.item().number())));
            node().getColumns().add(words("部分", 100, line -> line.item().part()));
            node().getColumns().add(words("考核指标", 180, line -> line.item().name()));
            node().getColumns().add(words("计分规则", 230, line -> line.item().scoring()));
            node().getColumns().add(words("满分", 50, line -> line.vetoes() ? "—" : line.item().maximum().toPlainString()));
        } else {
            node().getColumns().add(words("所属社区", 90, line -> line.union().community()));
            node().getColumns().add(words("工会名称", 260, line -> line.union().name()));
        }
        node().getColumns().add(words("数值", 68, line -> ScoreLedger.AMOUNT.text(line.row())));
        before = node().getColumns().size();
        for (int column = 0; column < ScoreLine.COLUMNS.size(); column++) {
            node().getColumns().add(figure(column));
        }
        node().getColumns().add(words("计数和佐证说明", 200, ScoreTable::said));
    }

    private static String said(ScoreLine line) {
        String how = line.row().get(ScoreLedger.HOW, "");
        String note = line.row().get(ScoreLedger.NOTE, "");
        return how.isEmpty() || note.isEmpty() ? how + note : how + "；" + note;
    }

    private static TableColumn<ScoreLine, List<ScoreLine.Cell>> figure(int at) {
        TableColumn<ScoreLine, List<ScoreLine.Cell>> column = plain(new TableColumn<>(ScoreLine.COLUMNS.get(at).heading()), 76);
        column.setId("score-" + ScoreLine.COLUMNS.get(at).key());
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Points(at));
        return column;
    }

    /** A line that can be opened: what is kept of it, with its files. */
    private static final class Line extends TableRow<ScoreLine> {
        private final ContextMenu menu = new ContextMenu();

        /** Clicked twice where nothing is typed: in a figure that would be a slip. */
        Line(Consumer<ScoreLine> open, BooleanSupplier words) {
            Runnable opening = () -> {
                if (getItem() != null) {
                    open.accept(getItem());
                }
            };
            MenuItem item = new MenuItem("打开这条得分，添佐证");
            item.setId("score-open");
            item.setOnAction(event -> opening.run());
            menu.getItems().add(item);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && words.getAsBoolean()) {
                    opening.run();
                }
            });
        }

        @Override
        protected void updateItem(@Nullable ScoreLine line, boolean empty) {
            super.updateItem(line, empty);
            setContextMenu(empty || line == null ? null : menu);
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
    protected int before() {
        return before;
    }

    @Override
    public int columns() {
        return ScoreLine.COLUMNS.size();
    }

    @Override
    public boolean accepts(String text, char next) {
        boolean point = next == '.' && !text.isEmpty() && !text.contains(".");
        return (next >= '0' && next <= '9') || point || (next == '-' && text.isEmpty());
    }

    /** The street takes over what the union gave itself. */
    @Override
    public void sameAsLast(int row) {
        type(row, 1, text(row, 0));
    }
}
