package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.port.GrantDeeds;
import org.streetunion.app.work.grants.GrantStep;
import org.streetunion.app.work.grants.MoveGrants;

/** Asks what a step of 拨付单 needs, and takes it. */
public final class GrantMoving {
    private static final int COLUMNS = 24;
    private final Desk desk;
    private final GrantDeeds grants;

    /** At a desk. */
    public GrantMoving(Desk desk, GrantDeeds grants) {
        this.desk = desk;
        this.grants = grants;
    }

    /** With those of these with which it can be done. */
    public void start(List<Long> chosen, GrantStep step) {
        desk.background().read(() -> grants.able(chosen, step), able -> {
            if (able.isEmpty()) {
                desk.asking().remark(chosen.isEmpty() ? "请先勾选拨付单" : "选中的里面没有可以" + step.words() + "的");
            } else {
                ask(able, chosen.size() - able.size(), step);
            }
        });
    }

    private void ask(List<Long> able, int left, GrantStep step) {
        TextField by = field("grant-by");
        TextField note = field("grant-note");
        List<DeedForm<MoveGrants.Order>> made = new ArrayList<>(1);
        made.add(new DeedForm<>(desk, () -> new MoveGrants.Order(able, step, made.get(0).day(), by.getText(), note.getText()),
                grants::check));
        DeedForm<MoveGrants.Order> form = made.get(0);
        Label many = new Label(able.size() + " 笔" + (left > 0 ? "（另有 " + left + " 笔现在不能" + step.words() + "，不动）" : ""));
        form.line("拨付单", many);
        if (step == GrantStep.APPROVE) {
            form.line("审批人", by);
        }
        form.day(step.words() + "日期");
        if (step != GrantStep.APPROVE) {
            form.line(step == GrantStep.ARRIVE ? "收据号" : step == GrantStep.RETURN ? "退回原因" : "付款说明（可不填）", note);
        }
        List.of(by, note).forEach(each -> each.textProperty().addListener((any, old, now) -> form.changed()));
        desk.asking().fill(form.form(step.words(), step.words())).ifPresent(order -> desk.background().start(step.words(),
                progress -> grants.move(order, desk.session().actor()), saved -> said(step, able.size(), saved)));
    }

    private void said(GrantStep step, int many, Saved saved) {
        if (!saved.done()) {
            desk.asking()
                    .remark(saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("没有办成"));
            return;
        }
        desk.session().wrote();
        boolean back = step == GrantStep.APPROVE || step == GrantStep.ARRIVE;
        desk.asking().remark("已" + step.words() + " " + many + " 笔",
                back ? new Asking.Offer("撤销", () -> new Undoing(desk).undo(saved.batch())) : null);
    }

    private static TextField field(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(COLUMNS);
        return field;
    }
}
