package org.streetunion.app.office.receipts;

import static org.streetunion.app.database.jooq.Tables.RECEIPT;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 收据登记 are kept. */
public final class ReceiptStore {
    private ReceiptStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(RECEIPT)
                .map(ReceiptLedger.NUMBER, RECEIPT.RECEIPT_NO)
                .map(ReceiptLedger.USED_ON, RECEIPT.USED_ON)
                .map(ReceiptLedger.STATE, RECEIPT.STATE)
                .map(ReceiptLedger.PAYER, RECEIPT.PAYER)
                .map(ReceiptLedger.PERIOD, RECEIPT.PERIOD)
                .map(ReceiptLedger.ITEM, RECEIPT.ITEM)
                .map(ReceiptLedger.AMOUNT, RECEIPT.AMOUNT)
                .map(ReceiptLedger.WAY, RECEIPT.WAY)
                .map(ReceiptLedger.CASHIER, RECEIPT.CASHIER)
                .map(ReceiptLedger.ISSUER, RECEIPT.ISSUER)
                .map(ReceiptLedger.SETTLED_ON, RECEIPT.SETTLED_ON)
                .map(ReceiptLedger.REMARK, RECEIPT.REMARK);
    }
}
