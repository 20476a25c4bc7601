package org.streetunion.app.work.books;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.periods.PeriodLedger;

/** Closed months and their sums come and go only by 结账 and 反结账. */
public final class PeriodGuard implements Guard {
    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean changed = !stored.without(PeriodLedger.REMARK).values().equals(outcome.without(PeriodLedger.REMARK).values());
        return stored.id() == 0 || changed ? List.of(Problem.block(null, "结账记录由“结账”产生，不能自己填写或修改")) : List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of("结账记录不能移走；要改已结账的月份，请用“反结账”");
    }
}
