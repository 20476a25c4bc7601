package org.streetunion.app.ui.budget;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.reporting.books.Amounts;
import org.streetunion.app.ui.grid.FigureTable;

/** The lines of a budget as a table of which one cell is the current one. */
final class BudgetTable extends FigureTable<Map<Integer, String>, BudgetLine> {
    private static final int BEFORE = 2;
    private static final List<String> HEADINGS = List.of("上年决算数", "年初预算数", "年中调整数", "调整后预算数", "本年累计");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");
    private static final PseudoClass SUM = PseudoClass.getPseudoClass("sum");
    private static final String NONE = "还没有账套，请先在“账套”里登记一个，再来编预算";
    private final BudgetModel model;
    private final Consumer<BudgetLine> remarking;

    BudgetTable(BudgetModel model, Consumer<BudgetLine> remarking) {
        super("budget-table", NONE, model.typed());
        this.model = model;
        this.remarking = remarking;
        Label nothing = new Label();
        nothing.textProperty().bind(Bindings.when(model.book().isNull()).then(NONE).otherwise("正在读取…"));
        node().setPlaceholder(nothing);
        node().getColumns().add(words("科目编码", 76, line -> line.line().code()));
        node().getColumns().add(words("科目名称", 190, line -> "　".repeat(line.line().depth()) + line.line().name()));
        for (int column = 0; column < HEADINGS.size(); column++) {
            node().getColumns().add(figure(column));
        }
        node().getColumns().add(rate());
        node().getColumns().add(remarks());
    }

    @Override
    protected int before() {
        return BEFORE;
    }

    @Override
    public int columns() {
        return BudgetLine.COLUMNS.size();
    }

    @Override
    public String lockedWords() {
        return "这一行是合计，自动算出；请填下面的明细科目";
    }

    @Override
    public boolean accepts(String text, char next) {
        boolean point = next == '.' && !text.isEmpty() && !text.contains(".");
        return (next >= '0' && next <= '9') || point || (next == '-' && text.isEmpty());
    }

    @Override
    public void sameAsLast(int row) {
        model.sameAsLast(line(row));
    }

    private static TableColumn<BudgetLine, List<BudgetLine.Cell>> figure(int at) {
        TableColumn<BudgetLine, List<BudgetLine.Cell>> column = plain(new TableColumn<>(HEADINGS.get(at)), 108);
        column.setId("budget-column-" + at);
        column.getStyleClass().add("figure");
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Figure(at));
        return column;
    }

    private static TableColumn<BudgetLine, List<BudgetLine.Cell>> rate() {
        TableColumn<BudgetLine, List<BudgetLine.Cell>> column = plain(new TableColumn<>("执行率"), 84);
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Rate());
        return column;
    }

    private TableColumn<BudgetLine, List<BudgetLine.Cell>> remarks() {
        TableColumn<BudgetLine, List<BudgetLine.Cell>> column = plain(new TableColumn<>("说明"), 110);
        column.setCellValueFactory(features -> features.getValue().cells());
        column.setCellFactory(any -> new Remark());
        return column;
    }

    /** An amount; red with the sentence as a hint where it cannot be kept, grey where nothing is typed. */
    private static final class Figure extends TableCell<BudgetLine, List<BudgetLine.Cell>> {
        private final int column;
        private final Label now = new Label();

        Figure(int column) {
            this.column = column;
            now.getStyleClass().add("figure-now");
            now.setMinWidth(0);
            getStyleClass().add("figure-cell");
            setAlignment(Pos.CENTER_RIGHT);
        }

        @Override
        protected void updateItem(@Nullable List<BudgetLine.Cell> cells, boolean empty) {
            super.updateItem(cells, empty);
            BudgetLine.Cell cell = empty || cells == null ? BudgetLine.Cell.NONE : cells.get(column);
            pseudoClassStateChanged(WRONG, cell.wrong());
            pseudoClassStateChanged(DOUBTFUL, cell.doubtful());
            pseudoClassStateChanged(CHANGED, cell.bold());
            pseudoClassStateChanged(SUM, cell.fixed());
            setTooltip(cell.hint().isEmpty() ? null : new Tooltip(cell.hint()));
            now.setText(cell.text());
            setGraphic(empty ? null : now);
        }
    }

    /** How much of it is done. */
    private static final class Rate extends TableCell<BudgetLine, List<BudgetLine.Cell>> {
        private final javafx.scene.control.ProgressBar bar = new javafx.scene.control.ProgressBar();

        Rate() {
            bar.setPrefWidth(70);
            bar.setMaxHeight(12);
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable List<BudgetLine.Cell> cells, boolean empty) {
            super.updateItem(cells, empty);
            BudgetLine line = getTableRow() == null ? null : getTableRow().getItem();
            Long planned = line == null ? null : line.adjusted();
            Long done = line == null ? null : line.line().done();
            boolean any = !empty && planned != null && planned > 0 && done != null;
            if (!any) {
                setGraphic(null);
                setTooltip(null);
                return;
            }
            bar.setProgress(Math.max(0, Math.min(1, (double) Amounts.known(done) / Amounts.known(planned))));
            setTooltip(new Tooltip(
                    "本年累计 " + Types.money(Amounts.known(done)) + " ÷ 调整后预算 " + Types.money(Amounts.known(planned)) + " = "
                            + percent(Amounts.known(done), Amounts.known(planned))));
            setGraphic(bar);
        }
    }

    private static String percent(long part, long whole) {
        return java.math.BigDecimal.valueOf(part).multiply(java.math.BigDecimal.valueOf(100))
                .divide(java.math.BigDecimal.valueOf(whole), 2, java.math.RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** 说明, which is written in a window of its own. */
    private final class Remark extends TableCell<BudgetLine, List<BudgetLine.Cell>> {
        private final Hyperlink link = new Hyperlink();

        Remark() {
            link.getStyleClass().add("plain-link");
            link.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable List<BudgetLine.Cell> cells, boolean empty) {
            super.updateItem(cells, empty);
            BudgetLine line = empty || getTableRow() == null ? null : getTableRow().getItem();
            boolean any = line != null && !line.locked();
            setGraphic(any ? link : null);
            if (line != null && any) {
                link.setText(line.remark().isEmpty() ? "写说明" : line.remark());
                link.getStyleClass().remove("faint");
                if (line.remark().isEmpty()) {
                    link.getStyleClass().add("faint");
                }
                link.setOnAction(event -> remarking.accept(line));
            }
        }
    }
}
