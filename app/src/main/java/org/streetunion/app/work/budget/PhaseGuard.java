package org.streetunion.app.work.budget;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** How far a budget is changes by its deeds alone. */
public final class PhaseGuard implements Guard {
    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        return outcome.id() == 0 ? List.of(Problem.block(null, "预算核定由“预算”页上的“核定”“上报”产生，不能自己填写")) : List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of("预算核定不能移走或撤销；要改，请在“预算”页上用“退回编制”");
    }
}
