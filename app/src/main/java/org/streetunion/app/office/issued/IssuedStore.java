package org.streetunion.app.office.issued;

import static org.streetunion.app.database.jooq.Tables.ISSUED_STATEMENT;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 报表存档 are kept. */
public final class IssuedStore {
    private IssuedStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(ISSUED_STATEMENT).map(IssuedLedger.STATEMENT, ISSUED_STATEMENT.STATEMENT)
                .mapReference(IssuedLedger.BOOK, ISSUED_STATEMENT.BOOK_ID).map(IssuedLedger.UP_TO, ISSUED_STATEMENT.UP_TO)
                .map(IssuedLedger.VERSION, ISSUED_STATEMENT.VERSION_OF).map(IssuedLedger.ISSUED_ON, ISSUED_STATEMENT.ISSUED_ON)
                .map(IssuedLedger.ISSUED_BY, ISSUED_STATEMENT.ISSUED_BY).map(IssuedLedger.SENT_TO, ISSUED_STATEMENT.SENT_TO)
                .map(IssuedLedger.LOOKS, ISSUED_STATEMENT.LOOKS).map(IssuedLedger.REASON, ISSUED_STATEMENT.REASON)
                .map(IssuedLedger.CHANGED, ISSUED_STATEMENT.CHANGED).map(IssuedLedger.DIGEST, ISSUED_STATEMENT.DIGEST)
                .map(IssuedLedger.REMARK, ISSUED_STATEMENT.REMARK)
                .unique(IssuedLedger.STATEMENT, IssuedLedger.BOOK, IssuedLedger.UP_TO, IssuedLedger.VERSION);
    }
}
