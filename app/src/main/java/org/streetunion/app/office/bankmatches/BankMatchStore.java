package org.streetunion.app.office.bankmatches;

import static org.streetunion.app.database.jooq.Tables.BANK_MATCH;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 银行勾对 are kept. */
public final class BankMatchStore {
    private BankMatchStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BANK_MATCH)
                .mapReference(BankMatchLedger.LINE, BANK_MATCH.LINE_ID)
                .mapReference(BankMatchLedger.ENTRY, BANK_MATCH.ENTRY_ID)
                .map(BankMatchLedger.MATCHED_ON, BANK_MATCH.MATCHED_ON)
                .map(BankMatchLedger.HOW, BANK_MATCH.HOW)
                .unique(BankMatchLedger.LINE, BankMatchLedger.ENTRY);
    }
}
