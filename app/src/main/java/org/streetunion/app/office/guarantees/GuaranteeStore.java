package org.streetunion.app.office.guarantees;

import static org.streetunion.app.database.jooq.Tables.FIXES_GUARANTEE;

import org.streetunion.app.database.LedgerTable;

/** Where a guarantee's columns are kept. */
public final class GuaranteeStore {
    private GuaranteeStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(FIXES_GUARANTEE).mapReference(GuaranteeLedger.UNION, FIXES_GUARANTEE.UNION_ID)
                .map(GuaranteeLedger.YEAR, FIXES_GUARANTEE.SHEET_YEAR).map(GuaranteeLedger.ASPECT, FIXES_GUARANTEE.ASPECT)
                .map(GuaranteeLedger.ITEM, FIXES_GUARANTEE.ITEM).map(GuaranteeLedger.PAYER, FIXES_GUARANTEE.PAYER)
                .map(GuaranteeLedger.APPROVED, FIXES_GUARANTEE.APPROVED_AMOUNT)
                .map(GuaranteeLedger.RECEIVED, FIXES_GUARANTEE.RECEIVED_AMOUNT)
                .map(GuaranteeLedger.RECEIVED_ON, FIXES_GUARANTEE.RECEIVED_ON)
                .map(GuaranteeLedger.SPENT, FIXES_GUARANTEE.SPENT_AMOUNT)
                .map(GuaranteeLedger.OWN_LINE, FIXES_GUARANTEE.OWN_LINE).map(GuaranteeLedger.AREA, FIXES_GUARANTEE.AREA)
                .map(GuaranteeLedger.QUANTITY, FIXES_GUARANTEE.QUANTITY)
                .map(GuaranteeLedger.DOCUMENT_NO, FIXES_GUARANTEE.DOCUMENT_NO)
                .map(GuaranteeLedger.FULFILMENT, FIXES_GUARANTEE.FULFILMENT)
                .map(GuaranteeLedger.TROUBLE, FIXES_GUARANTEE.TROUBLE).map(GuaranteeLedger.DUE_ON, FIXES_GUARANTEE.DUE_ON)
                .map(GuaranteeLedger.RESPONSIBLE, FIXES_GUARANTEE.RESPONSIBLE)
                .map(GuaranteeLedger.REMARK, FIXES_GUARANTEE.REMARK);
    }
}
