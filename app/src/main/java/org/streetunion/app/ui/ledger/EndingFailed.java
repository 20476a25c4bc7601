package org.streetunion.app.ui.ledger;

import java.util.ArrayList;
import java.util.List;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.cadres.Recall;

/** 按考评罢免或解聘 on the page of an appraisal: asks for the votes where the person was elected. */
final class EndingFailed {
    private final Desk desk;
    private final AppraisalDeeds deeds;
    private final Runnable done;

    EndingFailed(Desk desk, AppraisalDeeds deeds, Runnable done) {
        this.desk = desk;
        this.deeds = deeds;
        this.done = done;
    }

    void start(long appraisal) {
        desk.background().read(() -> deeds.elected(appraisal), elected -> elected.ifPresentOrElse(
                voted -> desk.background().read(() -> deeds.delegates(appraisal),
                        known -> ask(appraisal, voted, new RecallFields(known))),
                () -> desk.asking().remark("这条考评没有对应的任职，请先计算年度考评")));
    }

    private void ask(long appraisal, boolean elected, RecallFields recall) {
        List<DeedForm<EndByAppraisal.Order>> made = new ArrayList<>(1);
        made.add(new DeedForm<>(desk, () -> order(appraisal, made.get(0), recall.votes()), deeds::check));
        DeedForm<EndByAppraisal.Order> form = made.get(0);
        form.dayAndPaper("最后在任日", elected ? "罢免文号" : "解聘文号");
        if (elected) {
            recall.line(form);
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

    private static EndByAppraisal.Order order(long appraisal, DeedForm<EndByAppraisal.Order> form, Recall recall) {
        return new EndByAppraisal.Order(appraisal, form.day(), recall.entitled(), recall.present(), recall.votes(), form.docNo());
    }
}
