package org.streetunion.app.work.budget;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.budgets.PhaseLedger;

/** How far a budget is changes by its deeds alone; which meeting it was and its 文号 may be put right later. */
public final class PhaseGuard implements Guard {
    private static final List<Column<?>> BY_DEED = List.of(PhaseLedger.BOOK, PhaseLedger.YEAR, PhaseLedger.PHASE,
            PhaseLedger.ROUND,
            PhaseLedger.STATE, PhaseLedger.APPROVED_ON, PhaseLedger.REPORTED_ON);

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (stored.id() == 0) {
            return List.of(Problem.block(null, "预算核定由“预算”页上的“核定”“上报”产生，不能自己填写"));
        }
        return BY_DEED.stream().filter(column -> !stored.agrees(outcome, column)).findFirst()
                .map(column -> List.of(Problem.block(column, "“" + column.heading()
                        + "”由“预算”页上的“核定”“上报”“退回编制”改，不能直接改；这里只能补写会议、文号和备注")))
                .orElse(List.of());
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of("预算核定不能移走或撤销；要改，请在“预算”页上用“退回编制”");
    }
}
