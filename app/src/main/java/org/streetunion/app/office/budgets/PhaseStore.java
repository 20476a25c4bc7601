package org.streetunion.app.office.budgets;

import static org.streetunion.app.database.jooq.Tables.BUDGET_PHASE;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of a budget's phase are kept. */
public final class PhaseStore {
    private PhaseStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BUDGET_PHASE).mapReference(PhaseLedger.BOOK, BUDGET_PHASE.BOOK_ID)
                .map(PhaseLedger.YEAR, BUDGET_PHASE.IN_YEAR).map(PhaseLedger.PHASE, BUDGET_PHASE.PHASE)
                .map(PhaseLedger.ROUND, BUDGET_PHASE.ROUND_OF).map(PhaseLedger.STATE, BUDGET_PHASE.STATE)
                .map(PhaseLedger.MEETING, BUDGET_PHASE.MEETING).map(PhaseLedger.APPROVED_ON, BUDGET_PHASE.APPROVED_ON)
                .map(PhaseLedger.DOC, BUDGET_PHASE.DOC_NO).map(PhaseLedger.REPORTED_ON, BUDGET_PHASE.REPORTED_ON)
                .map(PhaseLedger.REMARK, BUDGET_PHASE.REMARK)
                .unique(PhaseLedger.BOOK, PhaseLedger.YEAR, PhaseLedger.PHASE, PhaseLedger.ROUND);
    }
}
