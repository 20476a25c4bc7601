package org.streetunion.app.work.grants;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Parameters;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.office.parameters.ParameterTable;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.work.Deadlines;
import org.streetunion.app.work.Office;

/** Grants, and dues given back, that were paid and not confirmed for longer than the office allows; one line for each of both. */
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
        LocalDate day = today.minusDays(days + 1L);
        return Stream.of(new Late("拨付", GrantLedger.KEY, GrantLedger.PAID_ON, late(day), "“确认到账”或“退回”"),
                new Late("小额缴费返还", RefundLedger.KEY, RefundLedger.PAID_ON, lateRefunds(day), "“确认到账”"))
                .flatMap(late -> soon(late, days).stream()).toList();
    }

    /** What of one register is late. */
    private record Late(String words, String ledger, Column<LocalDate> paid, Query query, String then) {}

    private Optional<Deadline> soon(Late late, int days) {
        List<LocalDate> paid = office.registers().get(late.ledger()).store().first(late.query(), MOST).stream()
                .map(row -> row.get(late.paid(), LocalDate.MAX)).sorted().toList();
        return paid.isEmpty()
                ? Optional.empty()
                : Optional.of(new Deadline(paid.get(0).plusDays(days), "有 " + paid.size() + " 笔" + late.words() + "超过 " + days
                        + " 天没有确认到账，最早 " + paid.get(0) + " 付款，请问收到没有，再登记" + late.then(), late.ledger(), late.query()));
    }

    /** Paid up to a day and not confirmed. */
    static Query late(LocalDate day) {
        return Query.ALL.and(new Filter.OneOf(GrantLedger.STATE.key(), List.of(GrantKinds.PAID)))
                .and(new Filter.Between(GrantLedger.PAID_ON.key(), null, day));
    }

    private static Query lateRefunds(LocalDate day) {
        return Query.ALL.and(new Filter.OneOf(RefundLedger.STATE.key(), List.of(RefundLedger.PAID)))
                .and(new Filter.Between(RefundLedger.PAID_ON.key(), null, day));
    }
}
