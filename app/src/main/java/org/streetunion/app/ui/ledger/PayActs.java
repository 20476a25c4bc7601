package org.streetunion.app.ui.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.action.Command;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.work.pay.ProposePay;

/** What is done from the lists of batches and of appraisals: a batch is proposed, a year is reckoned, its sheet is printed. */
final class PayActs {
    private static final double WIDTH = 220;
    private final Desk desk;

    PayActs(Desk desk) {
        this.desk = desk;
    }

    /** The button above the list; empty above other lists. */
    Optional<Button> entry(String ledger) {
        PayDeeds pay = desk.office().filled(PayDeeds.class);
        AppraisalDeeds appraisals = desk.office().filled(AppraisalDeeds.class);
        if (pay != null && ledger.equals(PayDeeds.BATCHES)) {
            return Optional.of(Command.PROPOSE_PAY.button(() -> propose(pay)));
        }
        return appraisals != null && ledger.equals(AppraisalDeeds.APPRAISALS)
                ? Optional.of(Command.APPRAISE.button(() -> appraise(appraisals)))
                : Optional.empty();
    }

    /** Lines of the menu beside the list. */
    List<MenuItem> menu(String ledger) {
        AppraisalDeeds appraisals = desk.office().filled(AppraisalDeeds.class);
        return appraisals != null && ledger.equals(AppraisalDeeds.APPRAISALS)
                ? List.of(Command.APPRAISAL_SHEET.menuItem(() -> sheet(appraisals)))
                : List.of();
    }

    private void propose(PayDeeds pay) {
        ComboBox<String> crowd = new ComboBox<>(FXCollections.observableArrayList(pay.crowds()));
        crowd.setId("pay-crowd");
        crowd.setPrefWidth(WIDTH);
        crowd.getSelectionModel().selectFirst();
        TextField period = new TextField(YearMonth.from(today()).minusMonths(1).toString());
        period.setId("pay-period");
        period.setPrefWidth(WIDTH);
        TextField correction = new TextField();
        correction.setId("pay-correction");
        correction.setPromptText("更正已锁定的批次才填");
        correction.setPrefWidth(WIDTH);
        DeedForm<PayDeeds.Wish> form = new DeedForm<>(desk,
                () -> new PayDeeds.Wish(crowd.getValue(), period.getText(), correction.getText()), pay::check);
        Label hint = new Label("月 2026-09、季 2026Q3、年 2026");
        hint.getStyleClass().add("faint");
        form.line("发放对象", crowd);
        form.line("期间", period, hint);
        form.line("更正原因", correction);
        crowd.valueProperty().addListener((any, old, now) -> form.changed());
        List.of(period, correction).forEach(field -> field.textProperty().addListener((any, old, now) -> form.changed()));
        desk.asking().fill(form.form("拟定津贴", "拟定")).ifPresent(wish -> desk.background().start("拟定津贴",
                progress -> pay.propose(wish, desk.session().actor()), this::proposed));
    }

    private void proposed(ProposePay.Proposal proposal) {
        if (proposal.done()) {
            desk.session().wrote();
            desk.asking().remark("已拟定 " + proposal.lines() + " 人" + (proposal.left().isEmpty()
                    ? ""
                    : "，未列入 " + proposal.left().size() + " 人"),
                    new Undoing(desk).offer(proposal.batch()));
            desk.pages().file(PayDeeds.BATCHES, proposal.id());
        } else {
            desk.asking().remark(blocking(proposal.problems()));
        }
    }

    private void appraise(AppraisalDeeds deeds) {
        year("计算年度考评", "计算", deeds::check).ifPresent(year -> desk.background().start("计算年度考评",
                progress -> deeds.appraise(year, desk.session().actor()), done -> {
                    if (!done.done()) {
                        desk.asking().remark(blocking(done.problems()));
                        return;
                    }
                    desk.session().wrote();
                    String more = done.problems().stream().map(Problem::sentence).limit(2).collect(Collectors.joining("；"));
                    desk.asking().remark("已计算 " + done.people() + " 人" + (more.isEmpty() ? "" : "。" + more),
                            new Undoing(desk).offer(done.batch()));
                }));
    }

    private void sheet(AppraisalDeeds deeds) {
        year("履职考核汇总表", "生成", deeds::sheetable).ifPresent(year -> desk.background().start("履职考核汇总表",
                progress -> deeds.sheet(year), desk.pages()::preview));
    }

    private Optional<Integer> year(String title, String yes, Function<Integer, List<Problem>> check) {
        TextField year = new TextField(String.valueOf(today().getYear()));
        year.setId("appraisal-year");
        DeedForm<Integer> form = new DeedForm<>(desk,
                () -> Objects.requireNonNullElse(Types.WHOLE.parse(year.getText()).value(), 0),
                typed -> typed == 0 ? List.of(Problem.block(null, "请写年度，例如 " + today().getYear())) : check.apply(typed));
        form.line("年度", year);
        year.textProperty().addListener((any, old, now) -> form.changed());
        return desk.asking().fill(form.form(title, yes));
    }

    private LocalDate today() {
        return LocalDate.now(desk.office().clock());
    }

    private static String blocking(List<Problem> problems) {
        return problems.stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("没有办成");
    }
}
