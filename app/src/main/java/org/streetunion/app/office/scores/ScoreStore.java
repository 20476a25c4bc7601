package org.streetunion.app.office.scores;

import static org.streetunion.app.database.jooq.Tables.SCORE;

import org.streetunion.app.database.LedgerTable;

/** Where a score's columns are kept. */
public final class ScoreStore {
    private ScoreStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SCORE).mapReference(ScoreLedger.SCHEME, SCORE.SCHEME_ID)
                .mapReference(ScoreLedger.UNION, SCORE.UNION_ID).mapReference(ScoreLedger.CRITERION, SCORE.CRITERION_ID)
                .map(ScoreLedger.AMOUNT, SCORE.AMOUNT).map(ScoreLedger.SELF, SCORE.SELF_POINTS)
                .map(ScoreLedger.STREET, SCORE.STREET_POINTS).map(ScoreLedger.DISTRICT, SCORE.DISTRICT_POINTS)
                .map(ScoreLedger.VETO, SCORE.VETO).map(ScoreLedger.NOTE, SCORE.NOTE).map(ScoreLedger.COUNTED, SCORE.COUNTED)
                .map(ScoreLedger.HOW, SCORE.HOW).map(ScoreLedger.REMARK, SCORE.REMARK)
                .unique(ScoreLedger.SCHEME, ScoreLedger.UNION, ScoreLedger.CRITERION);
    }
}
