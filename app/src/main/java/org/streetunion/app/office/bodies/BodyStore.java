package org.streetunion.app.office.bodies;

import static org.streetunion.app.database.jooq.Tables.UNION_BODY;

import org.streetunion.app.database.LedgerTable;

/** Where a body's columns are kept. */
public final class BodyStore {
    private BodyStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(UNION_BODY).mapReference(BodyLedger.UNION, UNION_BODY.UNION_ID)
                .map(BodyLedger.KIND, UNION_BODY.KIND)
                .map(BodyLedger.FOUNDED_ON, UNION_BODY.FOUNDED_ON).map(BodyLedger.ENDED_ON, UNION_BODY.ENDED_ON)
                .map(BodyLedger.REMARK, UNION_BODY.REMARK).unique(BodyLedger.UNION, BodyLedger.KIND);
    }
}
