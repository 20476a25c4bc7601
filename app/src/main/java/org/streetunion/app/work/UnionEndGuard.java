package org.streetunion.app.work;

import java.util.List;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.unions.UnionLedger;

/** A union on which members or sub-unions hang is ended by {@link EndUnion}, which asks where they go, and not by writing another state. */
public final class UnionEndGuard implements Guard {
    private final UnionBelongings belongings;

    /** Of this office's unions. */
    public UnionEndGuard(Registers registers) {
        this.belongings = new UnionBelongings(registers);
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        String state = outcome.get(UnionLedger.STATE, "");
        if (outcome.id() == 0 || !UnionEnd.WAYS.contains(state) || UnionEnd.WAYS.contains(stored.get(UnionLedger.STATE, ""))) {
            return List.of();
        }
        UnionBelongings.Count count = belongings.count(outcome.id());
        return count.none()
                ? List.of()
                : List.of(Problem.block(UnionLedger.STATE, "这家工会还有 " + count.members() + " 名会员、" + count.unions()
                        + " 家下属工会，不能直接改成“" + state + "”，请用“办理”里的“撤销、注销、合并或迁出”，先安排会员和下属工会").because("工会法第十二条、第十三条"));
    }
}
