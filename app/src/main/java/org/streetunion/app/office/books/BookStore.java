package org.streetunion.app.office.books;

import static org.streetunion.app.database.jooq.Tables.BOOK;

import org.streetunion.app.database.LedgerTable;

/** Where a book's columns are kept. */
public final class BookStore {
    private BookStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BOOK).map(BookLedger.NAME, BOOK.NAME).map(BookLedger.KIND, BOOK.KIND)
                .mapReference(BookLedger.UNION, BOOK.UNION_ID).map(BookLedger.CHART, BOOK.CHART)
                .map(BookLedger.STARTS_ON, BOOK.STARTS_ON).map(BookLedger.ENDED_ON, BOOK.ENDED_ON)
                .map(BookLedger.TWO_PEOPLE, BOOK.TWO_PEOPLE).map(BookLedger.CHIEF, BOOK.CHIEF)
                .map(BookLedger.FINANCE, BOOK.FINANCE_HEAD).map(BookLedger.BOOKKEEPER, BOOK.BOOKKEEPER)
                .map(BookLedger.CASHIER, BOOK.CASHIER).map(BookLedger.AUDITOR, BOOK.AUDITOR)
                .map(BookLedger.ACCOUNT_NO, BOOK.ACCOUNT_NO).map(BookLedger.BANK, BOOK.BANK).map(BookLedger.BANK_NO, BOOK.BANK_NO)
                .map(BookLedger.REMARK, BOOK.REMARK).unique(BookLedger.NAME);
    }
}
