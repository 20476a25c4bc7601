package org.streetunion.app.office.holidays;

import static org.streetunion.app.database.jooq.Tables.HOLIDAY;

import org.streetunion.app.database.LedgerTable;

/** Where a holiday's columns are kept. */
public final class HolidayStore {
    private HolidayStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(HOLIDAY).map(HolidayLedger.DAY, HOLIDAY.ON_DAY).map(HolidayLedger.KIND, HOLIDAY.KIND)
                .map(HolidayLedger.NAME, HOLIDAY.NAME).map(HolidayLedger.BASIS, HOLIDAY.BASIS).unique(HolidayLedger.DAY);
    }
}
