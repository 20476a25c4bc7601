package org.streetunion.app.ui.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.BudgetPhases;
import org.streetunion.app.reporting.books.Budget;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.ledger.DeedForm;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.Budgeting;
import org.streetunion.app.work.budget.BudgetStep;
import org.streetunion.app.work.budget.StepBudget;

/** What can be done with a budget beside typing: carrying the year before over, passing phases, printing. */
final class BudgetDeeds {
    private final Desk desk;
    private final Budgeting budgets;
    private final BudgetModel model;
    private final MenuButton steps = new MenuButton("核定与上报");

    BudgetDeeds(Desk desk, Budgeting budgets, BudgetModel model) {
        this.desk = desk;
        this.budgets = budgets;
        this.model = model;
        model.form().addListener((any, old, now) -> steps.getItems().setAll(now == null ? List.of() : items(now.budget())));
    }

    List<Node> nodes() {
        Button copy = new Button("从上年带入");
        copy.setId("budget-copy");
        copy.setOnAction(event -> copy());
        MenuButton print = new MenuButton("打印");
        print.setId("budget-print");
        print.getItems().addAll(item("年初预算表", () -> print("budget", Map.of("phase", "年初预算"))),
                item("年中调整预算表", () -> print("budget", Map.of("phase", "年中调整"))), item("决算表", () -> print("settlement", Map.of())),
                item("预算执行情况", () -> print("execution", Map.of())), item("经费收支季报", () -> print("funds", Map.of())));
        steps.setId("budget-steps");
        List.of(copy, steps, print).forEach(button -> {
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.disableProperty().bind(Bindings.isNotEmpty(desk.background().jobs()).or(Bindings.isNull(model.form())));
        });
        return List.of(copy, steps, print);
    }

    private static MenuItem item(String words, Runnable run) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> run.run());
        return item;
    }

    private List<MenuItem> items(Budget budget) {
        List<MenuItem> items = new ArrayList<>();
        for (String phase : BudgetPhases.ALL.codes()) {
            String state = budget.phase(phase).map(Budget.Phase::state).orElse(BudgetPhases.DRAFT);
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            for (BudgetStep step : possible(phase, state)) {
                items.add(item(step.words() + words(phase) + "…", () -> start(phase, step)));
            }
        }
        return items;
    }

    private static List<BudgetStep> possible(String phase, String state) {
        return switch (state) {
            case BudgetPhases.DRAFT -> List.of(BudgetStep.APPROVE);
            case BudgetPhases.APPROVED -> phase.equals(BudgetPhases.ADJUSTED)
                    ? List.of(BudgetStep.REPORT, BudgetStep.AGAIN, BudgetStep.REOPEN)
                    : List.of(BudgetStep.REPORT, BudgetStep.REOPEN);
            default ->
                phase.equals(BudgetPhases.ADJUSTED) ? List.of(BudgetStep.AGAIN, BudgetStep.REOPEN) : List.of(BudgetStep.REOPEN);
        };
    }

    static String words(String phase) {
        return phase.equals(BudgetPhases.OPENING) ? "年初预算" : phase.equals(BudgetPhases.ADJUSTED) ? "年中调整" : "决算";
    }

    /** The form, when nothing typed would be lost sight of. */
    private Budgeting.@Nullable Form settled() {
        if (model.tally().get().changed() > 0) {
            desk.asking().remark("有 " + model.tally().get().changed() + " 行填了还没有保存，请先保存");
            return null;
        }
        return model.form().get();
    }

    private void start(String phase, BudgetStep step) {
        Budgeting.Form of = settled();
        if (of == null) {
            return;
        }
        TextField said = new TextField();
        said.setId("budget-why");
        said.setPrefWidth(320);
        boolean passing = step == BudgetStep.APPROVE;
        boolean dated = passing || step == BudgetStep.REPORT;
        List<DeedForm<StepBudget.Order>> made = new ArrayList<>(1);
        made.add(new DeedForm<>(desk,
                () -> new StepBudget.Order(of.book().id(), of.year(), phase, step, passing ? said.getText() : "",
                        made.get(0).day(), made.get(0).docNo(), dated ? "" : said.getText()),
                budgets::check));
        DeedForm<StepBudget.Order> form = made.get(0);
        if (step != BudgetStep.REPORT) {
            form.line(passing ? "哪次会议通过" : "原因", said);
            said.textProperty().addListener((any, old, now) -> form.changed());
        }
        if (dated) {
            form.dayAndPaper(step.words() + "日期", "文号（可不填）");
        }
        String title = of.year() + " 年" + words(phase) + step.words() + (passing ? "（核定后这一栏不能再改）" : "");
        desk.asking().fill(form.form(title, step.words())).ifPresent(order -> desk.background().start(step.words(),
                progress -> budgets.step(order, desk.session().actor()),
                saved -> done(words(phase) + "已" + step.words(), saved)));
    }

    private void done(String words, Saved saved) {
        if (!saved.done()) {
            desk.asking().remark(
                    saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("没有什么可以带入的"));
            return;
        }
        desk.session().wrote();
        desk.asking().remark(words);
    }

    private void copy() {
        Budgeting.Form of = settled();
        if (of == null) {
            return;
        }
        int answer = desk.asking().choose("从上年带入",
                (of.year() - 1) + " 年的决算数（没有核定决算的，取全年已记账的收支）带入“上年决算数”，结余带入“上年结余”。年初预算数要不要也照上年？",
                List.of("只带决算数", "年初预算数空着的照上年预算", "取消"));
        if (answer == 0 || answer == 1) {
            desk.background().start("从上年带入", progress -> budgets.copy(of, answer == 1, desk.session().actor()), saved -> {
                done("已从上年带入", saved);
                if (saved.done()) {
                    desk.asking().remark("已从上年带入，核对后再改", new Asking.Offer("撤销", () -> new Undoing(desk).undo(saved.batch())));
                }
            });
        }
    }

    private void print(String statement, Map<String, String> chosen) {
        Budgeting.Form of = settled();
        if (of != null) {
            desk.background().start("核对", progress -> budgets.unsound(of, statement, chosen), unsound -> {
                boolean go = unsound.isEmpty() || desk.asking().confirm("勾稽不符", String.join("\n", unsound) + "\n仍要打印？", "仍然打印");
                if (go) {
                    written(of, statement, chosen);
                }
            });
        }
    }

    private void written(Budgeting.Form of, String statement, Map<String, String> chosen) {
        desk.background().start("打印", progress -> budgets.print(of, statement, chosen), pdf -> {
            desk.asking().remark("已写好，Excel 和 PDF 都在文件夹里");
            desk.pages().preview(pdf);
        });
    }
}
