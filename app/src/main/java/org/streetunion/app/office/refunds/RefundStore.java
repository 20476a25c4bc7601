package org.streetunion.app.office.refunds;

import static org.streetunion.app.database.jooq.Tables.REFUND;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 小额缴费返还 are kept. */
public final class RefundStore {
    private RefundStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(REFUND)
                .map(RefundLedger.YEAR, REFUND.FOR_YEAR)
                .mapReference(RefundLedger.UNION, REFUND.UNION_ID)
                .mapReference(RefundLedger.EMPLOYER, REFUND.EMPLOYER_ID)
                .map(RefundLedger.OF_YEAR, REFUND.OF_YEAR)
                .map(RefundLedger.AMOUNT, REFUND.AMOUNT)
                .map(RefundLedger.STATE, REFUND.STATE)
                .map(RefundLedger.CONFIRMED_BY, REFUND.CONFIRMED_BY)
                .map(RefundLedger.CONFIRMED_ON, REFUND.CONFIRMED_ON)
                .map(RefundLedger.PAID_ON, REFUND.PAID_ON)
                .mapReference(RefundLedger.VOUCHER, REFUND.VOUCHER_ID)
                .map(RefundLedger.ARRIVED_ON, REFUND.ARRIVED_ON)
                .map(RefundLedger.REMARK, REFUND.REMARK)
                .unique(RefundLedger.YEAR, RefundLedger.UNION, RefundLedger.EMPLOYER);
    }
}
