package org.streetunion.app.work.dues;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.ReverseVoucher;

/** A payment whose voucher was reversed may be changed and posted again. */
public final class DuesPayback implements ReverseVoucher.Payback {
    @Override
    public boolean brought(String origin) {
        return DuesEntries.payment(origin).isPresent();
    }

    @Override
    public List<Problem> check(String origin) {
        return List.of();
    }

    @Override
    public void back(String origin, WholeAct act, Act heading) {
        DuesEntries.payment(origin).ifPresent(
                id -> act.change(DuesLedger.KEY, List.of(id), heading, row -> row.with(DuesLedger.VOUCHER, null)));
    }
}
