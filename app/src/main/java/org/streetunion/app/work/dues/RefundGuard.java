package org.streetunion.app.work.dues;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.refunds.RefundLedger;

/** What is on the confirmed list of a year stays as it was confirmed. */
public final class RefundGuard implements Guard {
    private final Registers registers;

    /** Over these registers. */
    public RefundGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (open(stored)) {
            return List.of();
        }
        boolean changed = RefundLedger.ledger().writable().stream()
                .anyMatch(column -> !column.equals(RefundLedger.REMARK) && !stored.agrees(outcome, column));
        return changed
                ? List.of(Problem.block(RefundLedger.STATE, "这一户" + stored.get(RefundLedger.STATE, "") + "，不能再改；要改，请先退回到待确认"))
                : List.of();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(RefundLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> row.get(RefundLedger.VOUCHER) != null).findFirst()
                .map(row -> row.get(RefundLedger.YEAR, 0) + "年的这一户返还已经拨付，不能移走或撤销；要改，请先冲销它的凭证");
    }

    private static boolean open(Row row) {
        return RefundLedger.LISTED.equals(row.get(RefundLedger.STATE, RefundLedger.LISTED));
    }
}
