package org.streetunion.app.work.dues;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.grants.Payee;
import org.streetunion.app.work.grants.Payees;

/** Where the money of refunds goes: to the union, or to the employer where none is named. */
final class RefundPayees {
    private final Payees unions;
    private final Map<Long, Row> employers = new HashMap<>();

    private RefundPayees(Payees unions) {
        this.unions = unions;
    }

    /** Of these labelled refunds. */
    static RefundPayees of(Office office, List<Row> refunds) {
        List<Long> unions = refunds.stream().map(row -> row.get(RefundLedger.UNION, Reference.to(0)).id()).filter(id -> id != 0)
                .toList();
        RefundPayees payees = new RefundPayees(new Payees(office.registers(), unions, LocalDate.now(office.clock())));
        long[] employers = refunds.stream().mapToLong(row -> row.get(RefundLedger.EMPLOYER, Reference.to(0)).id())
                .filter(id -> id != 0).toArray();
        office.registers().get("employers").store().rows(employers).forEach(row -> payees.employers.put(row.id(), row));
        return payees;
    }

    /** Who of these has no account. */
    Optional<Problem> wanting(List<Row> refunds) {
        List<String> bare = refunds.stream().filter(row -> of(row).account().isEmpty()).map(MoveRefunds::who).toList();
        return bare.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.warn(RefundLedger.AMOUNT, "有 " + bare.size() + " 户没有收款账号（" + bare.get(0)
                        + (bare.size() > 1 ? " 等" : "") + "），请在“下属工会”或“单位”里补上对公账户"));
    }

    Payee of(Row refund) {
        long union = refund.get(RefundLedger.UNION, Reference.to(0)).id();
        if (union != 0) {
            Payee known = unions.of(union);
            return known.name().isEmpty()
                    ? new Payee(MoveRefunds.who(refund), known.account(), known.bank(), known.bankNo())
                    : known;
        }
        Row employer = employers.getOrDefault(refund.get(RefundLedger.EMPLOYER, Reference.to(0)).id(), Row.NEW);
        return new Payee(MoveRefunds.who(refund), employer.get(EmployerLedger.ACCOUNT, ""),
                employer.get(EmployerLedger.BANK, ""), employer.get(EmployerLedger.BANK_NO, ""));
    }
}
