package org.streetunion.app.work.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.cadres.Verdicts;

/** 撤销审定: a decided appraisal is open again, for a reason. What already followed from the decision stays, and is said. */
public final class ReopenAppraisal {
    private final Office office;

    /** In this office. */
    public ReopenAppraisal(Office office) {
        this.office = office;
    }

    /** Which row of 年度考评, and why. */
    public record Order(long appraisal, String reason) {}

    /** What stands against it, or should be known before. */
    public List<Problem> check(Order order) {
        Optional<Row> found = stored(order.appraisal());
        if (found.isEmpty()) {
            return List.of(Problem.block(null, "这条考评已经不在了"));
        }
        Row row = found.get();
        if (row.get(AppraisalLedger.DECIDED) == null) {
            return List.of(Problem.block(AppraisalLedger.DECIDED, "这条考评还没有审定，可以直接改，不用撤销审定"));
        }
        List<Problem> problems = new ArrayList<>();
        if (order.reason().isBlank()) {
            problems.add(Problem.block(null, "请写明为什么撤销审定"));
        }
        ended(row).ifPresent(problems::add);
        paid(row).ifPresent(problems::add);
        return problems;
    }

    /** Opens it, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        Optional<Row> found = stored(order.appraisal());
        if (found.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row row = found.get();
        String name = AppraisalLedger.PERSON
                .text(office.registers().get(AppraisalLedger.KEY).labelled(List.of(row)).get(0));
        Act act = new Act(actor, Act.Kind.DEED, null, "", "撤销审定：" + order.reason().strip());
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, AppraisalLedger.KEY, "撤销审定：" + name + " " + row.get(AppraisalLedger.YEAR, 0) + "年", 1),
                Progress.SILENT, whole -> whole.write(AppraisalLedger.KEY,
                        List.of(row.with(AppraisalLedger.DECIDED, null).with(AppraisalLedger.DECIDED_NO, null)), act));
        return new Saved(order.appraisal(), batch, problems);
    }

    /** A post that was ended for it stays ended. */
    private Optional<Problem> ended(Row row) {
        return AppraisalLedger.FAILED.equals(row.get(AppraisalLedger.GRADE))
                ? Verdicts.WAYS_OUT.stream().flatMap(way -> Verdicts.ended(office.registers(), row, way).stream()).findFirst()
                        .map(post -> Problem.warn(AppraisalLedger.OUTCOME, "任职已按这次考评"
                                + AppointmentLedger.END_REASON.text(post) + "（" + AppointmentLedger.ENDS_ON.text(post) + " 止"
                                + (post.get(AppointmentLedger.END_NO) == null ? "" : "，" + AppointmentLedger.END_NO.text(post))
                                + "），撤销审定以后任职仍是结束的；罢免或解聘也错了的，请另外撤销那次办理或更正任职"))
                : Optional.empty();
    }

    /** An award that was paid by its grade stays paid. */
    private Optional<Problem> paid(Row row) {
        Reference person = row.get(AppraisalLedger.PERSON);
        long award = person == null
                ? 0
                : new YearPaid(office.registers(), row.get(AppraisalLedger.YEAR, 0)).of(person.id()).yearly();
        return award == 0
                ? Optional.empty()
                : Optional.of(Problem.warn(AppraisalLedger.GRADE, "这一年的年奖励已发 " + Types.MONEY.format(award)
                        + " 元，撤销审定不收回；等次或分数改了的，重新审定后请另做更正批次"));
    }

    private Optional<Row> stored(long appraisal) {
        return office.registers().get(AppraisalLedger.KEY).store().rows(new long[]{appraisal}).stream().findFirst();
    }
}
