package org.streetunion.app.office.targets;

import static org.streetunion.app.database.jooq.Tables.FIXES_TARGET;

import org.streetunion.app.database.LedgerTable;

/** Where a target's columns are kept. */
public final class TargetStore {
    private TargetStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return parts(LedgerTable.of(FIXES_TARGET)).mapReference(TargetLedger.UNION, FIXES_TARGET.UNION_ID)
                .map(TargetLedger.YEAR, FIXES_TARGET.SHEET_YEAR).map(TargetLedger.RANK, FIXES_TARGET.RANK_NO)
                .map(TargetLedger.CATEGORY, FIXES_TARGET.CATEGORY).map(TargetLedger.NAME, FIXES_TARGET.NAME)
                .map(TargetLedger.MEASURE, FIXES_TARGET.MEASURE).map(TargetLedger.COUNTED_FROM, FIXES_TARGET.COUNTED_FROM)
                .map(TargetLedger.BASE, FIXES_TARGET.BASE_VALUE).map(TargetLedger.YEARLY, FIXES_TARGET.YEARLY_VALUE)
                .map(TargetLedger.POINTS, FIXES_TARGET.POINTS).map(TargetLedger.EXTRA, FIXES_TARGET.EXTRA)
                .map(TargetLedger.SCORING, FIXES_TARGET.SCORING).map(TargetLedger.STEP, FIXES_TARGET.STEP_POINTS)
                .map(TargetLedger.EVIDENCE, FIXES_TARGET.EVIDENCE).map(TargetLedger.GIVEN, FIXES_TARGET.GIVEN_POINTS)
                .map(TargetLedger.TROUBLE, FIXES_TARGET.TROUBLE).map(TargetLedger.DUE_ON, FIXES_TARGET.DUE_ON)
                .map(TargetLedger.RESPONSIBLE, FIXES_TARGET.RESPONSIBLE)
                .map(TargetLedger.SCORER, FIXES_TARGET.SCORER).map(TargetLedger.REMARK, FIXES_TARGET.REMARK)
                .unique(TargetLedger.UNION, TargetLedger.YEAR, TargetLedger.NAME);
    }

    private static LedgerTable parts(LedgerTable table) {
        return table.map(TargetLedger.Q1, FIXES_TARGET.PART_ONE).map(TargetLedger.Q2, FIXES_TARGET.PART_TWO)
                .map(TargetLedger.Q3, FIXES_TARGET.PART_THREE).map(TargetLedger.Q4, FIXES_TARGET.PART_FOUR)
                .map(TargetLedger.HAND1, FIXES_TARGET.HAND_ONE).map(TargetLedger.HAND2, FIXES_TARGET.HAND_TWO)
                .map(TargetLedger.HAND3, FIXES_TARGET.HAND_THREE).map(TargetLedger.HAND4, FIXES_TARGET.HAND_FOUR);
    }
}
