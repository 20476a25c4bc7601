package org.streetunion.app.office.settled;

import static org.streetunion.app.database.jooq.Tables.SETTLED_DIFFERENCE;

import org.streetunion.app.database.LedgerTable;

/** Where a conclusion's columns are kept. */
public final class SettledStore {
    private SettledStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SETTLED_DIFFERENCE).map(SettledLedger.SUBJECT, SETTLED_DIFFERENCE.SUBJECT)
                .map(SettledLedger.DIGEST, SETTLED_DIFFERENCE.DIGEST).map(SettledLedger.WHO, SETTLED_DIFFERENCE.WHO)
                .map(SettledLedger.WHAT, SETTLED_DIFFERENCE.WHAT).map(SettledLedger.DECISION, SETTLED_DIFFERENCE.DECISION)
                .map(SettledLedger.DECIDED_ON, SETTLED_DIFFERENCE.DECIDED_ON)
                .map(SettledLedger.REMARK, SETTLED_DIFFERENCE.REMARK).unique(SettledLedger.SUBJECT, SettledLedger.DIGEST);
    }
}
