package org.streetunion.app.ui.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.summary.QuotaFactsStore;
import org.streetunion.app.ui.controls.InWords;
import org.streetunion.app.ui.grid.FigurePage;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.WeeklyProgress;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.CellText;

/** 填周进度: a line for each community or union that takes a part of a task, what it had done in all by the end of the week. */
public final class ProgressPage extends FigurePage<ProgressModel.Tally> {
    private static final Words WORDS = new Words("progress", "填周进度", "保存进度", "家", "没有保存：进度刚刚被改过，请按 F5 刷新后再看",
            "回车 向下　Ctrl+V 粘贴一列　Ctrl+D 同上周　Ctrl+S 保存");
    private final Desk desk;
    private final ProgressModel model;
    private final ProgressTable table;

    /** Of a task, 0 for the newest. */
    public ProgressPage(Desk desk, TaskDesk tasks, long quota) {
        this(desk, new ProgressModel(desk, tasks, quota));
    }

    private ProgressPage(Desk desk, ProgressModel model) {
        super(desk, WORDS, model.tally());
        this.desk = desk;
        this.model = model;
        this.table = new ProgressTable(model);
        lay(table, choices(), List.of());
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
        int answer = desk.asking().choose(WORDS.title(), "有 " + left + " 家填了还没保存。", List.of("保存", "不保存", "留在这里"));
        if (answer == 0) {
            save();
        } else if (answer == 1) {
            model.typed().forget();
            return true;
        }
        return false;
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
    protected String words(ProgressModel.Tally tally) {
        return "任务数 " + tally.amount() + "　累计完成 " + tally.done()
                + (tally.amount() == 0 ? "" : "（" + CellText.of(Cell.rate(tally.done(), tally.amount())) + "）") + "　本周新增 "
                + tally.gained()
                + (tally.changed() == 0 ? "" : "　" + tally.changed() + " 家没保存")
                + (tally.wrong() == 0 ? "" : "，其中 " + tally.wrong() + " 家标红");
    }

    private List<Node> choices() {
        ComboBox<QuotaFactsStore.Quota> quotas = InWords.choice("progress-quota", QuotaFactsStore.Quota::words);
        quotas.setItems(model.quotas());
        quotas.setValue(model.quota().get());
        model.quota().addListener((any, old, now) -> quotas.setValue(now));
        quotas.setOnAction(event -> chosen(quotas));
        quotas.setPrefWidth(280);
        Label week = new Label();
        week.setId("progress-week");
        week.setMinWidth(Region.USE_PREF_SIZE);
        week.textProperty().bind(Bindings.createStringBinding(() -> week(model.sheet().get()), model.sheet()));
        return List.of(quotas, step("上周", -1), week, step("下周", 1));
    }

    /** Another task; what was typed for this one is saved or thrown away first. */
    private void chosen(ComboBox<QuotaFactsStore.Quota> quotas) {
        QuotaFactsStore.@Nullable Quota now = quotas.getValue();
        QuotaFactsStore.@Nullable Quota was = model.quota().get();
        if (now == null || (was != null && now.id() == was.id())) {
            return;
        }
        if (mayLeave()) {
            model.quota().set(now);
        } else {
            quotas.setValue(was);
        }
    }

    private static String week(WeeklyProgress.@Nullable Sheet sheet) {
        return sheet == null
                ? ""
                : sheet.monday().getMonthValue() + "月" + sheet.monday().getDayOfMonth() + "日起的一周，累计到 "
                        + sheet.day().getMonthValue()
                        + "月" + sheet.day().getDayOfMonth() + "日";
    }

    /** Another week; what was typed for this one is saved or thrown away first. No week that has not begun. */
    private Button step(String words, int weeks) {
        Button button = new Button(words);
        button.setId(weeks < 0 ? "progress-before" : "progress-after");
        button.setMinWidth(Region.USE_PREF_SIZE);
        LocalDate today = LocalDate.now(desk.office().clock());
        if (weeks > 0) {
            button.disableProperty().bind(Bindings.createBooleanBinding(
                    () -> model.sheet().get() == null || model.day().get().plusWeeks(weeks).isAfter(today), model.sheet(),
                    model.day()));
        }
        button.setOnAction(event -> {
            if (mayLeave()) {
                model.day().set(model.day().get().plusWeeks(weeks));
            }
        });
        return button;
    }
}
