package org.streetunion.app.office.assignments;

import static org.streetunion.app.database.jooq.Tables.FIXES_VERSION;

import org.streetunion.app.database.LedgerTable;

/** Where a version's columns are kept. */
public final class VersionStore {
    private VersionStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(FIXES_VERSION).mapReference(VersionLedger.UNION, FIXES_VERSION.UNION_ID)
                .map(VersionLedger.YEAR, FIXES_VERSION.SHEET_YEAR).map(VersionLedger.VERSION, FIXES_VERSION.VERSION_NO)
                .map(VersionLedger.KIND, FIXES_VERSION.VERSION_KIND).map(VersionLedger.DATED_ON, FIXES_VERSION.DATED_ON)
                .map(VersionLedger.OFFICE_SIGNER, FIXES_VERSION.OFFICE_SIGNER)
                .map(VersionLedger.UNION_SIGNER, FIXES_VERSION.UNION_SIGNER).map(VersionLedger.REASON, FIXES_VERSION.REASON)
                .map(VersionLedger.CHANGES, FIXES_VERSION.CHANGES).map(VersionLedger.CONTENT, FIXES_VERSION.CONTENT)
                .unique(VersionLedger.UNION, VersionLedger.YEAR, VersionLedger.VERSION);
    }
}
