package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;

/** A batch that went on keeps its group and period; a locked one stays as it is. */
public final class PayBatchGuard implements Guard {
    private static final List<Column<?>> FIXED = List.of(PayBatchLedger.NAME, PayBatchLedger.CROWD, PayBatchLedger.ITEM,
            PayBatchLedger.FROM, PayBatchLedger.TO, PayBatchLedger.CORRECTION_REASON);
    private final Registers registers;

    /** Over these registers. */
    public PayBatchGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (stored.id() == 0 || draft(stored)) {
            return List.of();
        }
        boolean changed = FIXED.stream().anyMatch(column -> !stored.agrees(outcome, column))
                || (locked(stored) && !stored.agrees(outcome, PayBatchLedger.REMARK));
        return changed
                ? List.of(Problem.block(PayBatchLedger.STATE,
                        words(stored) + (locked(stored) ? "，不能再改，只能另做更正批次" : "，不能再改；要改，请先撤销后面的办理")))
                : List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(PayBatchLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(PayBatchGuard::locked).findFirst()
                .map(batch -> words(batch) + "，不能移走或撤销；要改，请另做更正批次");
    }

    static boolean draft(Row batch) {
        return PayBatchLedger.DRAFT.equals(batch.get(PayBatchLedger.STATE, PayBatchLedger.DRAFT));
    }

    static boolean locked(Row batch) {
        return PayBatchLedger.LOCKED.equals(batch.get(PayBatchLedger.STATE));
    }

    static String words(Row batch) {
        return "“" + batch.get(PayBatchLedger.NAME, "") + "”" + batch.get(PayBatchLedger.STATE, "");
    }
}
