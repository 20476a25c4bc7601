package org.streetunion.app.office.monthsums;

import static org.streetunion.app.database.jooq.Tables.BOOK_SUM;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of a month's sum are kept. */
public final class MonthSumStore {
    private MonthSumStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BOOK_SUM).mapReference(MonthSumLedger.PERIOD, BOOK_SUM.PERIOD_ID)
                .mapReference(MonthSumLedger.BOOK, BOOK_SUM.BOOK_ID).map(MonthSumLedger.MONTH, BOOK_SUM.MONTH_START)
                .mapReference(MonthSumLedger.ACCOUNT, BOOK_SUM.ACCOUNT_ID).map(MonthSumLedger.SOURCE, BOOK_SUM.SOURCE)
                .mapReference(MonthSumLedger.PROJECT, BOOK_SUM.PROJECT_ID).map(MonthSumLedger.DEBIT, BOOK_SUM.DEBIT)
                .map(MonthSumLedger.CREDIT, BOOK_SUM.CREDIT);
    }
}
