package org.streetunion.app.work.grants;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;

/** What was approved stays as it was approved, also to whom it goes, and what was paid is not moved away; imports are held to it too. */
public final class GrantGuard implements Guard {
    private static final List<Column<?>> FIXED = List.of(GrantLedger.UNION, GrantLedger.KIND, GrantLedger.AMOUNT,
            GrantLedger.BATCH,
            GrantLedger.PROJECT, GrantLedger.BUDGET, GrantLedger.SOURCE, GrantLedger.HANDLER);
    private static final List<Column<?>> PAYEE = List.of(GrantLedger.PAYEE, GrantLedger.ACCOUNT_NO, GrantLedger.BANK,
            GrantLedger.BANK_NO);
    private final Registers registers;

    /** Over these registers. */
    public GrantGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        String state = stored.get(GrantLedger.STATE, GrantKinds.ASKED);
        if (stored.id() == 0 || state.equals(GrantKinds.ASKED)) {
            return List.of();
        }
        if (FIXED.stream().anyMatch(column -> !stored.agrees(outcome, column))) {
            return List.of(Problem.block(GrantLedger.STATE, words(stored) + state + "，不能再改；要改，请先“退回”，再另填一张"));
        }
        // To whom it goes was approved too; what nobody wrote may still be filled in before it is paid.
        boolean open = state.equals(GrantKinds.APPROVED);
        return PAYEE.stream().filter(column -> !(open && stored.get(column) == null) && !stored.agrees(outcome, column))
                .findFirst()
                .map(column -> List.of(Problem.block(column, words(stored) + state + "，" + column.heading() + "不能再改"
                        + (open ? "（空着的可以补填）" : "") + "；要改，请先“退回”，再另填一张")))
                .orElse(List.of());
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(GrantLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> GrantKinds.out(row.get(GrantLedger.STATE, ""))).findFirst()
                .map(row -> words(row) + row.get(GrantLedger.STATE, "") + "，不能移走；钱退回来的，请用“退回”");
    }

    static String words(Row grant) {
        String number = grant.get(GrantLedger.NUMBER, "");
        return "拨付单" + (number.isEmpty() ? "" : " " + number) + "（" + grant.get(GrantLedger.ASKED_ON) + " "
                + org.streetunion.app.ledger.Types.money(grant.get(GrantLedger.AMOUNT, 0L)) + " 元）";
    }
}
