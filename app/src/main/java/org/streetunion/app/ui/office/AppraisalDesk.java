package org.streetunion.app.ui.office;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ui.port.AppraisalDeeds;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.appraisal.AppraisalSheet;
import org.streetunion.app.work.appraisal.Appraise;
import org.streetunion.app.work.appraisal.EndByAppraisal;
import org.streetunion.app.work.appraisal.ReopenAppraisal;

/** Appraisals of the open office. */
final class AppraisalDesk implements AppraisalDeeds {
    private final Office office;
    private final OutputFolder outputs;

    AppraisalDesk(Office office, OutputFolder outputs) {
        this.office = office;
        this.outputs = outputs;
    }

    @Override
    public List<Problem> check(int year) {
        return Appraise.usual(office).check(year);
    }

    @Override
    public Appraise.Done appraise(int year, Actor actor) {
        return Appraise.usual(office).run(year, actor);
    }

    @Override
    public Optional<Boolean> elected(long appraisal) {
        return new EndByAppraisal(office).elected(appraisal);
    }

    @Override
    public int delegates(long appraisal) {
        return new EndByAppraisal(office).delegates(appraisal, null);
    }

    @Override
    public List<Problem> check(EndByAppraisal.Order order) {
        return new EndByAppraisal(office).check(order);
    }

    @Override
    public Saved end(EndByAppraisal.Order order, Actor actor) {
        return new EndByAppraisal(office).run(order, actor);
    }

    @Override
    public List<Problem> check(ReopenAppraisal.Order order) {
        return new ReopenAppraisal(office).check(order);
    }

    @Override
    public Saved reopen(ReopenAppraisal.Order order, Actor actor) {
        return new ReopenAppraisal(office).run(order, actor);
    }

    @Override
    public List<Problem> sheetable(int year) {
        return AppraisalSheet.known(office, year) ? List.of() : List.of(Problem.block(null, AppraisalSheet.nobody(year)));
    }

    @Override
    public Path sheet(int year) {
        return Sheets.write(outputs.pay(), office, year + "年兼职干部履职考核汇总表", AppraisalSheet.of(office, year));
    }
}
