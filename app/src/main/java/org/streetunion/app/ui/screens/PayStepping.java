package org.streetunion.app.ui.screens;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.ledger.DeedForm;
import org.streetunion.app.ui.ledger.Desk;
import org.streetunion.app.ui.ledger.Undoing;
import org.streetunion.app.ui.port.PayDeeds;
import org.streetunion.app.work.pay.MovePay;
import org.streetunion.app.work.pay.PayStep;
import org.streetunion.app.work.pay.PayView;
import org.streetunion.app.work.pay.ReturnPay;

/** Asks what a step of a batch needs, and takes it. */
final class PayStepping {
    private final Desk desk;
    private final PayDeeds pay;

    PayStepping(Desk desk, PayDeeds pay) {
        this.desk = desk;
        this.pay = pay;
    }

    void start(PayView view, PayStep step) {
        TextField by = new TextField();
        by.setId("pay-by");
        List<DeedForm<MovePay.Order>> made = new ArrayList<>(1);
        made.add(new DeedForm<>(desk,
                () -> new MovePay.Order(view.batch().id(), step, made.get(0).day(), by.getText(), made.get(0).docNo()),
                pay::check));
        DeedForm<MovePay.Order> form = made.get(0);
        if (step == PayStep.CHECK || step == PayStep.APPROVE) {
            form.line(step.words() + "人", by);
            by.textProperty().addListener((any, old, now) -> form.changed());
        }
        form.dayAndPaper(step.words() + "日期", step == PayStep.PAY ? "凭证或说明" : "文号（可不填）");
        String title = step == PayStep.LOCK ? "锁定（锁定后不能再改，只能另做更正批次）" : step.words();
        desk.asking().fill(form.form(title, step.words())).ifPresent(order -> desk.background().start(step.words(),
                progress -> pay.move(order, desk.session().actor()), saved -> said(step, saved)));
    }

    /** 退回发放: asks for the day and the reason. */
    void giveBack(PayView view) {
        TextField why = new TextField();
        why.setId("pay-why");
        why.setPrefColumnCount(24);
        List<DeedForm<ReturnPay.Order>> made = new ArrayList<>(1);
        made.add(
                new DeedForm<>(desk, () -> new ReturnPay.Order(view.batch().id(), made.get(0).day(), why.getText()), pay::check));
        DeedForm<ReturnPay.Order> form = made.get(0);
        form.day("退回日期");
        form.line("退回原因", why);
        why.textProperty().addListener((any, old, now) -> form.changed());
        desk.asking().fill(form.form("退回发放（记了账的，凭证一并冲销）", "退回发放")).ifPresent(order -> desk.background().start("退回发放",
                progress -> pay.giveBack(order, desk.session().actor()), saved -> {
                    if (saved.done()) {
                        desk.session().wrote();
                        desk.asking().remark("已退回，这一批回到“已批准”");
                    } else {
                        refused(saved);
                    }
                }));
    }

    private void refused(Saved saved) {
        desk.asking().remark(saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("没有办成"));
    }

    private void said(PayStep step, Saved saved) {
        if (!saved.done()) {
            refused(saved);
            return;
        }
        desk.session().wrote();
        boolean back = step == PayStep.CHECK || step == PayStep.APPROVE;
        desk.asking().remark("已" + step.words(),
                back ? new Undoing(desk).offer(saved.batch()) : null);
    }
}
