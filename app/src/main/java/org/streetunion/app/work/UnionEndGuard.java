package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.unions.UnionLedger;

/**
 * A union is ended by {@link EndUnion}, which asks for day and paper and settles members, sub-unions, terms, posts and coverage, and not by
 * writing another state, be it that nothing hangs on it. What a list of old unions says was ended is pointed out.
 */
public final class UnionEndGuard implements Guard {
    @Override
    public List<Problem> check(Row stored, Row outcome) {
        String state = outcome.get(UnionLedger.STATE, "");
        boolean ends = UnionEnd.WAYS.contains(state) && !UnionEnd.WAYS.contains(stored.get(UnionLedger.STATE, ""));
        return outcome.id() != 0 && ends
                ? List.of(Problem.block(UnionLedger.STATE, "工会“" + state + "”请用工会页“办理”里的“撤销、注销、合并或迁出”办："
                        + "要有文号和日期，会员、下属工会、届次、任职和覆盖关系一起处理").because("工会法第十二条、第十三条"))
                : List.of();
    }
}
