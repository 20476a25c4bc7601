package org.streetunion.app.work.issued;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.issued.IssuedLedger;

/** What was put away stays as it is: rows come by 存档 alone and do not go. */
public final class IssuedGuard implements Guard {
    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        boolean changed = !stored.without(IssuedLedger.REMARK).values().equals(outcome.without(IssuedLedger.REMARK).values());
        return stored.id() == 0 || changed ? List.of(Problem.block(null, "报表存档由统计表里的“存档”产生，不能自己填写或修改")) : List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of("存档的报表不能移走；数字变了，请在统计表里存档更正版");
    }
}
