package org.streetunion.app.office.schemes;

import static org.streetunion.app.database.jooq.Tables.SCHEME_ITEM;

import org.streetunion.app.database.LedgerTable;

/** Where a scheme item's columns are kept. */
public final class SchemeItemStore {
    private SchemeItemStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SCHEME_ITEM).mapReference(SchemeItemLedger.SCHEME, SCHEME_ITEM.SCHEME_ID)
                .mapReference(SchemeItemLedger.CRITERION, SCHEME_ITEM.CRITERION_ID).map(SchemeItemLedger.RANK, SCHEME_ITEM.RANK)
                .map(SchemeItemLedger.PART, SCHEME_ITEM.PART).map(SchemeItemLedger.MAXIMUM, SCHEME_ITEM.MAXIMUM)
                .map(SchemeItemLedger.REMARK, SCHEME_ITEM.REMARK).unique(SchemeItemLedger.SCHEME, SchemeItemLedger.CRITERION);
    }
}
