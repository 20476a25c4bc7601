package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.ReverseVoucher;

/** When the voucher of a batch is taken back, the batch is approved and unpaid again, and nobody has signed; a locked one stays. */
public final class PayBack implements ReverseVoucher.Payback {
    private final Office office;

    /** In this office. */
    public PayBack(Office office) {
        this.office = office;
    }

    @Override
    public boolean brought(String origin) {
        return BookPayments.batch(origin).isPresent();
    }

    @Override
    public List<Problem> check(String origin) {
        return stored(origin).filter(PayBatchGuard::locked)
                .map(batch -> List.of(Problem.block(PayBatchLedger.STATE,
                        "“" + batch.get(PayBatchLedger.NAME, "") + "”已锁定，不能退回；少发、错发的请另做更正批次")))
                .orElse(List.of());
    }

    @Override
    public void back(String origin, WholeAct act, Act heading) {
        stored(origin).filter(batch -> PayBatchLedger.PAID.equals(batch.get(PayBatchLedger.STATE)))
                .ifPresent(batch -> unpay(batch, act, heading));
    }

    void unpay(Row batch, WholeAct act, Act heading) {
        act.write(PayBatchLedger.KEY, List.of(batch.with(PayBatchLedger.STATE, PayBatchLedger.APPROVED)
                .with(PayBatchLedger.PAID_ON, null).with(PayBatchLedger.PAID_HOW, null)), heading);
        List<Long> signed = PayFacts.lines(office.registers(), batch.id()).stream()
                .filter(line -> line.get(PayLineLedger.SIGNED) != null).map(Row::id).toList();
        act.change(PayLineLedger.KEY, signed, heading, line -> line.with(PayLineLedger.SIGNED, null));
    }

    private Optional<Row> stored(String origin) {
        return BookPayments.batch(origin).flatMap(batch -> office.registers().get(PayBatchLedger.KEY).store()
                .rows(new long[]{batch}).stream().findFirst());
    }
}
