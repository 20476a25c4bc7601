package org.streetunion.app.work.benefits;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.ReverseVoucher;

/** When a voucher of gifts is taken back, they are approved and not booked again. */
public final class BenefitBack implements ReverseVoucher.Payback {
    private static final String ORIGIN = "慰问#";
    private static final int MOST = 100_000;
    private final Office office;

    /** In this office. */
    public BenefitBack(Office office) {
        this.office = office;
    }

    /** 由来 of what gifts bring about, named by the first of them. */
    static String origin(long first) {
        return ORIGIN + first;
    }

    @Override
    public boolean brought(String origin) {
        return origin.startsWith(ORIGIN);
    }

    @Override
    public List<Problem> check(String origin) {
        return List.of();
    }

    @Override
    public void back(String origin, WholeAct act, Act heading) {
        Query together = Query.ALL.and(new Filter.OneOf(BenefitLedger.BOOKED_AS.key(), List.of(origin)));
        List<Row> rows = office.registers().get(BenefitLedger.KEY).store().first(together, MOST);
        act.write(BenefitLedger.KEY, rows.stream().map(row -> row.with(BenefitLedger.STATE, BenefitLedger.APPROVED)
                .with(BenefitLedger.PAID_ON, null).with(BenefitLedger.PAID_HOW, null).with(BenefitLedger.BOOKED_AS, null))
                .toList(),
                heading);
    }
}
