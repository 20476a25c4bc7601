package org.streetunion.app.work.appraisal;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.work.cadres.Verdicts;

/** 罢免 and 解聘 are done, not typed: the word stands in an appraisal once a post was ended that way. */
public final class AppraisalGuard implements Guard {
    private final Registers registers;

    /** Over these registers. */
    public AppraisalGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        String way = outcome.get(AppraisalLedger.OUTCOME, "");
        boolean typed = Verdicts.WAYS_OUT.contains(way) && !stored.agrees(outcome, AppraisalLedger.OUTCOME);
        return !typed || outcome.get(AppraisalLedger.PERSON) == null || Verdicts.ended(registers, outcome, way)
                ? List.of()
                : List.of(Problem.block(AppraisalLedger.OUTCOME,
                        "“" + way + "”不能直接填写：先填等次和审定日期并保存，再在“办理”里按考评罢免或解聘，任职会一起结束"));
    }
}
