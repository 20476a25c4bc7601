package org.streetunion.app.work.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Grants that were paid and have not been confirmed for longer than the office allows; one line as long as there are any. */
public final class GrantDeadlines implements Deadlines {
    /** The parameter: days. */
    public static final String LIMIT = "拨付到账期限";
    private static final int USUAL = 30;
    private static final int MOST = 2_000;
    private final Office office;
    private final Parameters parameters;

    /** Of an office. */
    public GrantDeadlines(Office office) {
        this.office = office;
        this.parameters = new ParameterTable(() -> office.registers().get(ParameterLedger.KEY).store(), System::nanoTime);
    }

    @Override
    public List<Deadline> soon(LocalDate today) {
        int days = parameters.amount(LIMIT, today).map(BigDecimal::intValue).orElse(USUAL);
        Query late = late(today.minusDays(days + 1L));
        List<LocalDate> paid = office.registers().get(GrantLedger.KEY).store().first(late, MOST).stream()
                .map(row -> row.get(GrantLedger.PAID_ON, today)).sorted().toList();
        return paid.isEmpty()
                ? List.of()
                : List.of(new Deadline(paid.get(0).plusDays(days), "有 " + paid.size() + " 笔拨付超过 " + days
                        + " 天没有确认到账，最早 " + paid.get(0) + " 付款，请问收到没有，再登记“确认到账”或“退回”", GrantLedger.KEY, late));
    }

    /** Paid up to a day and not confirmed. */
    static Query late(LocalDate day) {
        return Query.ALL.and(new Filter.OneOf(GrantLedger.STATE.key(), List.of(GrantKinds.PAID)))
                .and(new Filter.Between(GrantLedger.PAID_ON.key(), null, day));
    }
}
