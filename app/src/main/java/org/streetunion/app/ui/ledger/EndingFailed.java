package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.work.appraisal.EndByAppraisal;

/** 按考评罢免或解聘 on the page of an appraisal: asks for the votes where the person was elected. */
final class EndingFailed {
    private final Desk desk;
    private final AppraisalDeeds deeds;
    private final Runnable done;
    private final TextField entitled = number("deed-entitled");
    private final TextField present = number("deed-present");
    private final TextField votes = number("deed-votes");

    EndingFailed(Desk desk, AppraisalDeeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    void start(long appraisal) {
        desk.background().read(() -> deeds.elected(appraisal), elected -> elected.ifPresentOrElse(
                voted -> desk.background().read(() -> deeds.delegates(appraisal), known -> {
                    entitled.setText(known == 0 ? "" : String.valueOf(known));
                    ask(appraisal, voted);
                }), () -> desk.asking().remark("这条考评没有对应的任职，请先计算年度考评")));
    }

    private void ask(long appraisal, boolean elected) {
        List<DeedForm<EndByAppraisal.Order>> made = new ArrayList<>(1);
        made.add(
                new DeedForm<>(desk, () -> new EndByAppraisal.Order(appraisal, made.get(0).day(), whole(entitled), whole(present),
                        whole(votes), made.get(0).docNo()), deeds::check));
        DeedForm<EndByAppraisal.Order> form = made.get(0);
        form.dayAndPaper("最后在任日", elected ? "罢免文号" : "解聘文号");
        if (elected) {
            form.line("应到代表", entitled, new Label("实到"), present, new Label("赞成"), votes);
            List.of(entitled, present, votes)
                    .forEach(field -> field.textProperty().addListener((any, old, now) -> form.changed()));
        }
        String title = elected ? "罢免" : "解聘";
        desk.asking().fill(form.form("考评不称职：" + title, title)).ifPresent(order -> desk.background().start(title,
                progress -> deeds.end(order, desk.session().actor()), saved -> said(title, saved)));
    }

    private void said(String title, Saved saved) {
        if (new Undoing(desk).told(saved.batch(), saved.problems(), "已登记" + title)) {
            done.run();
        }
    }

    private static TextField number(String id) {
        TextField field = new TextField();
        field.setId(id);
        field.setPrefColumnCount(4);
        return field;
    }

    private static @Nullable Integer whole(TextField field) {
        return Types.WHOLE.parse(field.getText()).value();
    }
}
