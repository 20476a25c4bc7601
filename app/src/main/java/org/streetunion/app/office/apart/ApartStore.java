package org.streetunion.app.office.apart;

import static org.streetunion.app.database.jooq.Tables.TOLD_APART;

import org.streetunion.app.database.LedgerTable;

/** Where a pair's columns are kept. */
public final class ApartStore {
    private ApartStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(TOLD_APART).map(ApartLedger.REGISTER, TOLD_APART.REGISTER).map(ApartLedger.PAIR, TOLD_APART.PAIR)
                .map(ApartLedger.ONE, TOLD_APART.ONE).map(ApartLedger.OTHER, TOLD_APART.OTHER)
                .map(ApartLedger.REMARK, TOLD_APART.REMARK).unique(ApartLedger.REGISTER, ApartLedger.PAIR);
    }
}
