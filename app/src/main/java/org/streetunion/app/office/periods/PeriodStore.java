package org.streetunion.app.office.periods;

import static org.streetunion.app.database.jooq.Tables.BOOK_PERIOD;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of a closed month are kept. */
public final class PeriodStore {
    private PeriodStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BOOK_PERIOD).mapReference(PeriodLedger.BOOK, BOOK_PERIOD.BOOK_ID)
                .map(PeriodLedger.MONTH, BOOK_PERIOD.MONTH_START).map(PeriodLedger.CLOSED_ON, BOOK_PERIOD.CLOSED_ON)
                .map(PeriodLedger.CLOSED_BY, BOOK_PERIOD.CLOSED_BY).map(PeriodLedger.DUTY, BOOK_PERIOD.DUTY)
                .map(PeriodLedger.VOUCHERS, BOOK_PERIOD.VOUCHERS).map(PeriodLedger.REMARK, BOOK_PERIOD.REMARK)
                .unique(PeriodLedger.BOOK, PeriodLedger.MONTH);
    }
}
