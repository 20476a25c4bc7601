package org.streetunion.app.work.grants;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.books.ReverseVoucher;

/** When the entry of a 拨付单 is taken back, it is approved and unpaid again; when the money itself came back, it is returned. */
public final class GrantBack implements ReverseVoucher.Payback {
    private static final String ORIGIN = "拨付单#";
    private final Office office;
    private final @Nullable LocalDate returned;
    private final String reason;

    /** In this office: what was entered wrongly is to be paid again. */
    public GrantBack(Office office) {
        this(office, null, "");
    }

    /** The money came back on that day. */
    GrantBack(Office office, @Nullable LocalDate returned, String reason) {
        this.office = office;
        this.returned = returned;
        this.reason = reason;
    }

    /** 由来 of what a 拨付单 brings about. */
    public static String origin(long grant) {
        return ORIGIN + grant;
    }

    @Override
    public boolean brought(String origin) {
        return origin.startsWith(ORIGIN);
    }

    @Override
    public List<Problem> check(String origin) {
        boolean arrived = returned == null
                && stored(origin).filter(row -> GrantKinds.ARRIVED.equals(row.get(GrantLedger.STATE))).isPresent();
        return arrived
                ? List.of(Problem.warn(GrantLedger.STATE, "其中有的已确认到账，冲销后要重新付款、重新确认；请先核对钱是否退回"))
                : List.of();
    }

    @Override
    public void back(String origin, WholeAct act, Act heading) {
        stored(origin).filter(row -> GrantKinds.out(row.get(GrantLedger.STATE, "")))
                .ifPresent(row -> act.write(GrantLedger.KEY, List.of(unpaid(row)), heading));
    }

    private Row unpaid(Row row) {
        return returned == null
                ? row.with(GrantLedger.ARRIVED_ON, null).with(GrantLedger.RECEIPT_NO, null)
                        .with(GrantLedger.STATE, GrantKinds.APPROVED).with(GrantLedger.PAID_ON, null)
                        .with(GrantLedger.PAID_HOW, null)
                : returned(row, returned, reason);
    }

    /** Until that day it was paid, and may have arrived: tables of an earlier day tell so. */
    static Row returned(Row row, LocalDate day, String reason) {
        return row.with(GrantLedger.STATE, GrantKinds.RETURNED).with(GrantLedger.RETURNED_ON, day)
                .with(GrantLedger.RETURN_REASON, reason.strip());
    }

    private Optional<Row> stored(String origin) {
        long grant = Long.parseLong(origin.substring(ORIGIN.length()));
        return office.registers().get(GrantLedger.KEY).store().rows(new long[]{grant}).stream().findFirst();
    }
}
