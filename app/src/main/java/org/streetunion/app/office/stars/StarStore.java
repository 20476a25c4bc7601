package org.streetunion.app.office.stars;

import static org.streetunion.app.database.jooq.Tables.STAR_CHANGE;

import org.streetunion.app.database.LedgerTable;

/** Where a change of stars is kept. */
public final class StarStore {
    private StarStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(STAR_CHANGE).mapReference(StarLedger.UNION, STAR_CHANGE.UNION_ID)
                .map(StarLedger.DECIDED_ON, STAR_CHANGE.DECIDED_ON).map(StarLedger.KIND, STAR_CHANGE.KIND)
                .map(StarLedger.STAR, STAR_CHANGE.STAR).map(StarLedger.APPROVER, STAR_CHANGE.APPROVER)
                .map(StarLedger.DOC_NO, STAR_CHANGE.DOC_NO).map(StarLedger.REASON, STAR_CHANGE.REASON)
                .map(StarLedger.REMARK, STAR_CHANGE.REMARK).unique(StarLedger.UNION, StarLedger.DECIDED_ON);
    }
}
