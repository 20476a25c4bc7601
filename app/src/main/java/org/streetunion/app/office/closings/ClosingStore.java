package org.streetunion.app.office.closings;

import static org.streetunion.app.database.jooq.Tables.TASK_CLOSING;

import org.streetunion.app.database.LedgerTable;

/** Where a closing's columns are kept. */
public final class ClosingStore {
    private ClosingStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(TASK_CLOSING).mapReference(ClosingLedger.TASK, TASK_CLOSING.TASK_ID)
                .map(ClosingLedger.PERIOD, TASK_CLOSING.PERIOD).map(ClosingLedger.CLOSED_ON, TASK_CLOSING.CLOSED_ON)
                .mapReference(ClosingLedger.CLOSED_BY, TASK_CLOSING.CLOSED_BY)
                .map(ClosingLedger.EVIDENCE, TASK_CLOSING.EVIDENCE).map(ClosingLedger.REMARK, TASK_CLOSING.REMARK)
                .unique(ClosingLedger.TASK, ClosingLedger.PERIOD);
    }
}
