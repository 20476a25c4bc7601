package org.streetunion.app.office.grants;

import static org.streetunion.app.database.jooq.Tables.GRANT_ORDER;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class GrantStore {
    private GrantStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        LedgerTable table = LedgerTable.of(GRANT_ORDER).map(GrantLedger.NUMBER, GRANT_ORDER.ORDER_NO)
                .mapReference(GrantLedger.BOOK, GRANT_ORDER.BOOK_ID).mapReference(GrantLedger.BATCH, GRANT_ORDER.GRANT_BATCH_ID)
                .mapReference(GrantLedger.UNION, GRANT_ORDER.UNION_ID).map(GrantLedger.KIND, GRANT_ORDER.KIND)
                .mapReference(GrantLedger.PROJECT, GRANT_ORDER.PROJECT_ID).map(GrantLedger.DOC_NO, GRANT_ORDER.DOC_NO)
                .mapReference(GrantLedger.BUDGET, GRANT_ORDER.BUDGET_ID).map(GrantLedger.SOURCE, GRANT_ORDER.SOURCE)
                .map(GrantLedger.BUDGETED, GRANT_ORDER.BUDGETED).map(GrantLedger.BASIS, GRANT_ORDER.BASIS_NUMBER)
                .map(GrantLedger.RATE, GRANT_ORDER.RATE).map(GrantLedger.WHY, GRANT_ORDER.WHY)
                .map(GrantLedger.AMOUNT, GRANT_ORDER.AMOUNT).map(GrantLedger.PAYEE, GRANT_ORDER.PAYEE)
                .map(GrantLedger.ACCOUNT_NO, GRANT_ORDER.ACCOUNT_NO).map(GrantLedger.BANK, GRANT_ORDER.BANK)
                .map(GrantLedger.BANK_NO, GRANT_ORDER.BANK_NO);
        return steps(table);
    }

    private static LedgerTable steps(LedgerTable table) {
        return table.map(GrantLedger.ASKED_ON, GRANT_ORDER.ASKED_ON).map(GrantLedger.HANDLER, GRANT_ORDER.HANDLER)
                .map(GrantLedger.STATE, GRANT_ORDER.STATE).map(GrantLedger.APPROVED_BY, GRANT_ORDER.APPROVED_BY)
                .map(GrantLedger.APPROVED_ON, GRANT_ORDER.APPROVED_ON).map(GrantLedger.PAID_ON, GRANT_ORDER.PAID_ON)
                .map(GrantLedger.PAID_HOW, GRANT_ORDER.PAID_HOW).map(GrantLedger.ARRIVED_ON, GRANT_ORDER.ARRIVED_ON)
                .map(GrantLedger.RECEIPT_NO, GRANT_ORDER.RECEIPT_NO).map(GrantLedger.RETURNED_ON, GRANT_ORDER.RETURNED_ON)
                .map(GrantLedger.RETURN_REASON, GRANT_ORDER.RETURN_REASON).map(GrantLedger.USED, GRANT_ORDER.USED)
                .map(GrantLedger.USED_ON, GRANT_ORDER.USED_ON).map(GrantLedger.REMARK, GRANT_ORDER.REMARK);
    }
}
