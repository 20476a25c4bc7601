package org.streetunion.app.office.usualentries;

import static org.streetunion.app.database.jooq.Tables.USUAL_ENTRY;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of a usual entry are kept. */
public final class UsualEntryStore {
    private UsualEntryStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(USUAL_ENTRY).map(UsualEntryLedger.NAME, USUAL_ENTRY.NAME)
                .map(UsualEntryLedger.CHART, USUAL_ENTRY.CHART)
                .map(UsualEntryLedger.WAY, USUAL_ENTRY.WAY).map(UsualEntryLedger.SUMMARY, USUAL_ENTRY.SUMMARY)
                .mapReference(UsualEntryLedger.ACCOUNT, USUAL_ENTRY.ACCOUNT_ID).map(UsualEntryLedger.SOURCE, USUAL_ENTRY.SOURCE)
                .map(UsualEntryLedger.SETTLED, USUAL_ENTRY.SETTLED).map(UsualEntryLedger.PARTY, USUAL_ENTRY.PARTY)
                .map(UsualEntryLedger.REMARK, USUAL_ENTRY.REMARK).unique(UsualEntryLedger.CHART, UsualEntryLedger.NAME);
    }
}
