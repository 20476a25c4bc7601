package org.streetunion.app.ui.progress;

import java.util.Optional;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.grid.FigureTable;

/** The parts of a task as a table of which one cell is the current one. */
final class ProgressTable extends FigureTable<Optional<String>, ProgressLine> {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private final int before;

    ProgressTable(ProgressModel model) {
        super("progress-table", "还没有要填进度的任务：先登记区总任务（完成数来源选“手工填报”），再分解到社区或工会", model.typed());
        node().getColumns().add(words("单位", 340, line -> line.line().part().name()));
        node().getColumns().add(words("任务数", 90, line -> String.valueOf(line.line().part().amount())));
        node().getColumns().add(words("上周累计", 90, line -> String.valueOf(line.line().before())));
        this.before = node().getColumns().size();
        node().getColumns().add(column("累计完成", 110, ProgressLine.Shown::text, true));
        node().getColumns().add(column("本周新增", 100, ProgressLine.Shown::gained, false));
        node().getColumns().add(column("完成率", 100, ProgressLine.Shown::rate, false));
    }

    private static TableColumn<ProgressLine, ProgressLine.Shown> column(String heading, double width,
            Function<ProgressLine.Shown, String> words, boolean figure) {
        TableColumn<ProgressLine, ProgressLine.Shown> column = plain(new TableColumn<>(heading), width);
        column.setCellValueFactory(features -> features.getValue().cell());
        column.setCellFactory(any -> new Done(words, figure));
        return column;
    }

    @Override
    protected int before() {
        return before;
    }

    @Override
    public int columns() {
        return 1;
    }

    @Override
    public boolean accepts(String text, char next) {
        return next >= '0' && next <= '9';
    }

    /** Nothing was added this week. */
    @Override
    public void sameAsLast(int row) {
        type(row, 0, String.valueOf(line(row).line().before()));
    }

    /** A cell; the one that is typed into is red with the sentence as a hint where it cannot be kept. */
    private static final class Done extends TableCell<ProgressLine, ProgressLine.Shown> {
        private final Function<ProgressLine.Shown, String> words;
        private final boolean figure;
        private final Label now = new Label();

        Done(Function<ProgressLine.Shown, String> words, boolean figure) {
            this.words = words;
            this.figure = figure;
            setAlignment(Pos.CENTER_RIGHT);
            if (figure) {
                now.getStyleClass().add("figure-now");
                getStyleClass().add("figure-cell");
            }
        }

        @Override
        protected void updateItem(ProgressLine.@Nullable Shown cell, boolean empty) {
            super.updateItem(cell, empty);
            String complaint = cell == null || !figure ? null : cell.complaint();
            pseudoClassStateChanged(WRONG, figure && cell != null && cell.blocked());
            pseudoClassStateChanged(CHANGED, figure && cell != null && cell.changed());
            setTooltip(complaint == null ? null : new Tooltip(complaint));
            now.setText(cell == null ? "" : words.apply(cell));
            setGraphic(empty || cell == null ? null : now);
        }
    }
}
