package org.streetunion.app.office.criteria;

import static org.streetunion.app.database.jooq.Tables.CRITERION;

import org.streetunion.app.database.LedgerTable;

/** Where a criterion's columns are kept. */
public final class CriterionStore {
    private CriterionStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(CRITERION).map(CriterionLedger.CODE, CRITERION.CODE).map(CriterionLedger.NAME, CRITERION.NAME)
                .map(CriterionLedger.CATEGORY, CRITERION.CATEGORY).map(CriterionLedger.NATURE, CRITERION.NATURE)
                .map(CriterionLedger.UNIT, CRITERION.UNIT).map(CriterionLedger.SOURCE, CRITERION.SOURCE)
                .map(CriterionLedger.MAXIMUM, CRITERION.MAXIMUM).map(CriterionLedger.SCORING, CRITERION.SCORING)
                .map(CriterionLedger.EVIDENCE, CRITERION.EVIDENCE).map(CriterionLedger.POINTS, CRITERION.POINTS_FROM)
                .map(CriterionLedger.BASIS, CRITERION.BASIS).map(CriterionLedger.REMARK, CRITERION.REMARK)
                .unique(CriterionLedger.NAME);
    }
}
