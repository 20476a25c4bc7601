package org.streetunion.app.work.dues;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.employers.EmployerLedger;

/** A payment that was posted stays; one of an employer that has a union is not 筹备金. */
public final class DuesGuard implements Guard {
    private final Registers registers;

    /** Over these registers. */
    public DuesGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        if (stored.get(DuesLedger.VOUCHER) != null) {
            boolean changed = DuesLedger.ledger().writable().stream()
                    .anyMatch(column -> !column.equals(DuesLedger.REMARK) && !stored.agrees(outcome, column));
            return changed
                    ? List.of(Problem.block(DuesLedger.VOUCHER, "这一笔已经记账，不能再改；要改，请先冲销它的凭证"))
                    : List.of();
        }
        Reference employer = outcome.get(DuesLedger.EMPLOYER);
        return employer != null && employer.id() != 0 && Payers.PREPARING.equals(outcome.get(DuesLedger.KIND))
                ? covered(employer)
                : List.of();
    }

    private List<Problem> covered(Reference employer) {
        return registers.get("employers").store().rows(new long[]{employer.id()}).stream()
                .filter(row -> !row.get(EmployerLedger.UNIONS, "").isEmpty())
                .map(row -> Problem.warn(DuesLedger.KIND, "这家单位已由“" + row.get(EmployerLedger.UNIONS, "") + "”覆盖，却记作未建会筹备金，请核对"))
                .toList();
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        return registers.get(DuesLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                .filter(row -> row.get(DuesLedger.VOUCHER) != null).findFirst()
                .map(row -> row.get(DuesLedger.PERIOD, "") + "的这一笔收缴已经记账，不能移走或撤销；要改，请先冲销它的凭证");
    }
}
