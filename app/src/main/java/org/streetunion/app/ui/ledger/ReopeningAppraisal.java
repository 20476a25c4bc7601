package org.streetunion.app.ui.ledger;

import javafx.scene.control.TextField;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.work.appraisal.ReopenAppraisal;

/** 撤销审定 on the page of an appraisal: asks why, and says what stays as it is. */
final class ReopeningAppraisal {
    private final Desk desk;
    private final AppraisalDeeds deeds;
    private final Runnable done;

    ReopeningAppraisal(Desk desk, AppraisalDeeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    void start(long appraisal) {
        TextField why = new TextField();
        why.setId("deed-why");
        why.setPrefColumnCount(24);
        DeedForm<ReopenAppraisal.Order> form = new DeedForm<>(desk, () -> new ReopenAppraisal.Order(appraisal, why.getText()),
                deeds::check);
        form.line("撤销原因", why);
        why.textProperty().addListener((any, old, now) -> form.changed());
        desk.asking().fill(form.form("撤销审定", "撤销审定")).ifPresent(order -> desk.background().start("撤销审定",
                progress -> deeds.reopen(order, desk.session().actor()), saved -> {
                    if (new Undoing(desk).told(saved.batch(), saved.problems(), "已撤销审定，改好以后请重新审定")) {
                        done.run();
                    }
                }));
    }
}
