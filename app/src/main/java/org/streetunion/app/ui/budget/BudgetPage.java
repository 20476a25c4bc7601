package org.streetunion.app.ui.budget;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.Budgeting;

/** 预算: accounts as a tree with what is planned, changed and done; sums follow while she types. */
public final class BudgetPage extends FigurePage<BudgetModel.Tally> {
    private static final Words WORDS = new Words("budget", "预算", "保存预算", "行", "没有保存：预算刚刚核定，或这一行刚刚被改过，请按 F5 刷新后再看",
            "Ctrl+V 粘贴一列　Ctrl+D 年初同上年　Ctrl+S 保存");
    private final Desk desk;
    private final BudgetModel model;
    private final BudgetTable table;

    /** At a desk. */
    public BudgetPage(Desk desk, Budgeting budgets) {
        this(desk, budgets, new BudgetModel(desk, budgets));
    }

    private BudgetPage(Desk desk, Budgeting budgets, BudgetModel model) {
        super(desk, WORDS, model.tally());
        this.desk = desk;
        this.model = model;
        this.table = new BudgetTable(model, this::remark);
        lay(table, choices(), new BudgetDeeds(desk, budgets, model).nodes());
    }

    @Override
    public void shown() {
        reload();
        table.node().requestFocus();
    }

    @Override
    public boolean mayLeave() {
        int left = model.tally().get().changed();
        if (left == 0) {
            return true;
        }
        int answer = desk.asking().choose("预算", "有 " + left + " 行填了还没保存。", List.of("保存", "不保存", "留在这里"));
        if (answer == 0) {
            save();
        } else if (answer == 1) {
            model.typed().forget();
            return true;
        }
        return false;
    }

    /** The budget as it is typed. */
    BudgetModel model() {
        return model;
    }

    @Override
    protected void reload() {
        model.reload();
    }

    @Override
    protected void keep(Consumer<Long> then) {
        model.save(then);
    }

    @Override
    protected String words(BudgetModel.Tally tally) {
        return "收入 " + Types.money(tally.income()) + "　支出 " + Types.money(tally.spending()) + "　期末结余 "
                + Types.money(tally.left())
                + (tally.over() == 0 ? "" : "　超预算或无预算 " + tally.over() + " 个科目")
                + (tally.changed() == 0 ? "" : "　" + tally.changed() + " 行没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 行标红");
    }

    private List<Node> choices() {
        ComboBox<Book> books = InWords.choice("budget-book", Book::name);
        books.setItems(model.books());
        books.valueProperty().bindBidirectional(model.book());
        books.setPrefWidth(170);
        ComboBox<Integer> years = InWords.choice("budget-year", year -> year + " 年");
        years.getItems().setAll(model.years());
        years.valueProperty().bindBidirectional(model.year());
        Label phases = new Label();
        phases.setId("budget-phases");
        phases.getStyleClass().add("faint");
        phases.setMinWidth(0);
        phases.textProperty().bind(Bindings.createStringBinding(() -> states(model.form().get()), model.form()));
        return List.of(books, years, phases);
    }

    private static String states(Budgeting.@Nullable Form form) {
        return form == null
                ? ""
                : BudgetPhases.ALL.codes().stream()
                        .map(phase -> BudgetDeeds.words(phase) + " "
                                + form.budget().phase(phase).map(BudgetPage::state).orElse(BudgetPhases.DRAFT))
                        .collect(Collectors.joining("　"));
    }

    private static String state(Budget.Phase phase) {
        return phase.state() + (phase.round() > 1 ? "（第 " + phase.round() + " 次）" : "");
    }

    private void remark(BudgetLine line) {
        TextField text = new TextField(line.remark());
        text.setId("budget-remark");
        text.setPrefWidth(420);
        desk.asking().fill(new Asking.Form<>("说明：" + line.line().name(), text, "写好",
                Bindings.createBooleanBinding(() -> true), text::getText)).ifPresent(said -> model.remark(line, said));
        table.node().requestFocus();
    }
}
