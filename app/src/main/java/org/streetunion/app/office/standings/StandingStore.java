package org.streetunion.app.office.standings;

import static org.streetunion.app.database.jooq.Tables.STANDING;

import org.streetunion.app.database.LedgerTable;

/** Where a standing's columns are kept. */
public final class StandingStore {
    private StandingStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(STANDING).mapReference(StandingLedger.SCHEME, STANDING.SCHEME_ID)
                .mapReference(StandingLedger.UNION, STANDING.UNION_ID).map(StandingLedger.DAY, STANDING.TOLD_ON)
                .map(StandingLedger.RANK, STANDING.RANK_NO).map(StandingLedger.TOTAL, STANDING.TOTAL)
                .map(StandingLedger.GRADE, STANDING.GRADE)
                .unique(StandingLedger.SCHEME, StandingLedger.UNION, StandingLedger.DAY);
    }
}
