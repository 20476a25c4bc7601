package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.claims.ClaimLedger;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.TaskDesk;
import org.streetunion.app.work.tasks.AcceptClaim;
import org.streetunion.app.work.tasks.ClaimProject;
import org.streetunion.app.work.tasks.SplitQuota;

/** 认领 of a project, 验收 of a claim, 分解 of a district's target: asked for on the row's page. */
final class TaskDeeds {
    private final Desk desk;
    private final TaskDesk tasks;
    private final Runnable again;

    TaskDeeds(Desk desk, TaskDesk tasks, Runnable again) {
        this.desk = desk;
        this.tasks = tasks;
        this.again = again;
    }

    /** What can be done from a row of a register; the consumer is handed what works on the stored row. */
    List<MenuItem> items(String ledger, Consumer<Consumer<Long>> saved) {
        return switch (ledger) {
            case "projects" -> List.of(Command.CLAIM.menuItem(() -> saved.accept(this::claim)));
            case "claims" -> List.of(Command.ACCEPT_CLAIM.menuItem(() -> saved.accept(this::accept)));
            case "quotas" -> List.of(Command.SPLIT_QUOTA.menuItem(() -> saved.accept(this::split)),
                    Command.WEEKLY_PROGRESS.menuItem(() -> saved.accept(quota -> desk.pages().file(ProgressLedger.KEY, quota))));
            default -> List.of();
        };
    }

    private void claim(long project) {
        ComboBox<String> way = choice("deed-way", ClaimLedger.WAYS.codes());
        Picked people = new Picked(desk, "deed-people", "people");
        Picked unions = new Picked(desk, "deed-unions", "unions");
        TextField goal = text("deed-goal", 34);
        TextField due = text("deed-due", 12);
        DeedForm<?>[] self = new DeedForm<?>[1];
        Supplier<ClaimProject.Order> order = () -> new ClaimProject.Order(project, way.getValue(), people.ids(), unions.ids(),
                self[0] == null ? null : self[0].day(), goal.getText(),
                DayWords.parse(due.getText(), today()).value());
        DeedForm<ClaimProject.Order> form = new DeedForm<>(desk, order, tasks::check);
        self[0] = form;
        form.line("认领方式", way);
        form.line("认领干部", people.node());
        form.line("认领工会", unions.node());
        form.day("认领日期");
        form.line("计划完成", due);
        form.line("目标", goal);
        people.whenChanged(form::changed);
        unions.whenChanged(form::changed);
        listen(form, way, goal, due);
        desk.asking().fill(form.form("认领项目", "认领")).ifPresent(wanted -> desk.background().start("认领项目",
                progress -> tasks.claim(wanted, desk.session().actor()),
                done -> said(done.batch(), "已登记认领 " + done.claims() + " 条", done.problems())));
    }

    private void accept(long claim) {
        TextField opinion = text("deed-opinion", 34);
        TextField points = text("deed-points", 6);
        DeedForm<?>[] self = new DeedForm<?>[1];
        Supplier<AcceptClaim.Order> order = () -> new AcceptClaim.Order(claim, self[0] == null ? null : self[0].day(), null,
                opinion.getText(), Types.WHOLE.parse(points.getText()).value());
        DeedForm<AcceptClaim.Order> form = new DeedForm<>(desk, order, tasks::check);
        self[0] = form;
        form.day("验收日期");
        form.line("验收意见", opinion);
        form.line("得分（0–100）", points);
        listen(form, null, opinion, points);
        desk.asking().fill(form.form("验收认领的项目", "验收")).ifPresent(wanted -> desk.background().start("验收",
                progress -> tasks.accept(wanted, desk.session().actor()),
                done -> said(done.batch(), "已验收", done.problems())));
    }

    private void split(long quota) {
        ComboBox<String> among = choice("deed-among", words(QuotaWeights.Among.values(), QuotaWeights.Among::words));
        ComboBox<String> by = choice("deed-by", words(QuotaWeights.By.values(), QuotaWeights.By::words));
        Supplier<SplitQuota.Order> order = () -> new SplitQuota.Order(quota,
                chosen(QuotaWeights.Among.values(), QuotaWeights.Among::words, among.getValue()),
                chosen(QuotaWeights.By.values(), QuotaWeights.By::words, by.getValue()));
        DeedForm<SplitQuota.Order> form = new DeedForm<>(desk, order, tasks::check);
        form.line("分到", among);
        form.line("怎么分", by);
        listen(form, among);
        listen(form, by);
        desk.asking().fill(form.form("分解任务", "分解")).ifPresent(wanted -> desk.background().start("分解任务",
                progress -> tasks.split(wanted, desk.session().actor()),
                done -> said(done.batch(), "已分解成 " + done.parts().size() + " 份，可以逐条再改", done.problems())));
    }

    private void said(long batch, String sentence, List<Problem> problems) {
        if (new Undoing(desk).told(batch, problems, sentence)) {
            again.run();
        }
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    private static void listen(DeedForm<?> form, @Nullable ComboBox<String> choice, TextField... fields) {
        if (choice != null) {
            choice.valueProperty().addListener((any, old, now) -> form.changed());
        }
        for (TextField field : fields) {
            field.textProperty().addListener((any, old, now) -> form.changed());
        }
    }

    private static <T> List<String> words(T[] values, Function<T, String> words) {
        return Arrays.stream(values).map(words).toList();
    }

    private static <T> T chosen(T[] values, Function<T, String> words, @Nullable String said) {
        return Arrays.stream(values).filter(each -> words.apply(each).equals(said)).findFirst().orElse(values[0]);
    }

    private static ComboBox<String> choice(String id, List<String> values) {
        ComboBox<String> choice = new ComboBox<>();
        choice.setId(id);
        choice.getItems().setAll(values);
        choice.getSelectionModel().selectFirst();
        return choice;
    }

    private static TextField text(String id, int columns) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(columns);
        return field;
    }
}
