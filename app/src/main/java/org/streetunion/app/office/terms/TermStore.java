package org.streetunion.app.office.terms;

import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import org.streetunion.app.database.LedgerTable;

/** Where a term's columns are kept. */
public final class TermStore {
    private TermStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(UNION_TERM).mapReference(TermLedger.UNION, UNION_TERM.UNION_ID)
                .map(TermLedger.ORDINAL, UNION_TERM.ORDINAL)
                .map(TermLedger.YEARS, UNION_TERM.YEARS).map(TermLedger.STARTS_ON, UNION_TERM.STARTS_ON)
                .map(TermLedger.ENDS_ON, UNION_TERM.ENDS_ON).map(TermLedger.ELECTED_ON, UNION_TERM.ELECTED_ON)
                .map(TermLedger.ELECTED_HOW, UNION_TERM.ELECTED_HOW).map(TermLedger.REMARK, UNION_TERM.REMARK)
                .unique(TermLedger.UNION, TermLedger.ORDINAL);
    }
}
