package org.streetunion.app.office.openings;

import static org.streetunion.app.database.jooq.Tables.BOOK_OPENING;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of an opening balance are kept. */
public final class OpeningStore {
    private OpeningStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BOOK_OPENING).mapReference(OpeningLedger.BOOK, BOOK_OPENING.BOOK_ID)
                .mapReference(OpeningLedger.ACCOUNT, BOOK_OPENING.ACCOUNT_ID).map(OpeningLedger.AMOUNT, BOOK_OPENING.AMOUNT)
                .map(OpeningLedger.REMARK, BOOK_OPENING.REMARK).unique(OpeningLedger.BOOK, OpeningLedger.ACCOUNT);
    }
}
