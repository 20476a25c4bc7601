package org.streetunion.app.office.receiptbooks;

import static org.streetunion.app.database.jooq.Tables.RECEIPT_BOOK;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 票据领用 are kept. */
public final class ReceiptBookStore {
    private ReceiptBookStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(RECEIPT_BOOK)
                .map(ReceiptBookLedger.BATCH, RECEIPT_BOOK.BATCH)
                .map(ReceiptBookLedger.FIRST, RECEIPT_BOOK.FIRST_NO)
                .map(ReceiptBookLedger.LAST, RECEIPT_BOOK.LAST_NO)
                .map(ReceiptBookLedger.TAKEN_ON, RECEIPT_BOOK.TAKEN_ON)
                .map(ReceiptBookLedger.TAKEN_BY, RECEIPT_BOOK.TAKEN_BY)
                .map(ReceiptBookLedger.RETURNED_ON, RECEIPT_BOOK.RETURNED_ON)
                .map(ReceiptBookLedger.REMARK, RECEIPT_BOOK.REMARK)
                .unique(ReceiptBookLedger.BATCH, ReceiptBookLedger.FIRST);
    }
}
