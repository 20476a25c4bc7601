package org.streetunion.app.office.splitshares;

import static org.streetunion.app.database.jooq.Tables.SPLIT_SHARE;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 分成比例 are kept. */
public final class SplitShareStore {
    private SplitShareStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SPLIT_SHARE)
                .map(SplitShareLedger.NAME, SPLIT_SHARE.NAME)
                .map(SplitShareLedger.PAYER, SPLIT_SHARE.PAYER)
                .map(SplitShareLedger.FROM, SPLIT_SHARE.VALID_FROM)
                .map(SplitShareLedger.TO, SPLIT_SHARE.VALID_TO)
                .map(SplitShareLedger.GRASSROOTS, SPLIT_SHARE.GRASSROOTS)
                .map(SplitShareLedger.STREET, SPLIT_SHARE.STREET)
                .map(SplitShareLedger.DISTRICT, SPLIT_SHARE.DISTRICT)
                .map(SplitShareLedger.CITY, SPLIT_SHARE.CITY)
                .map(SplitShareLedger.PROVINCE, SPLIT_SHARE.PROVINCE)
                .map(SplitShareLedger.NATION, SPLIT_SHARE.NATION)
                .map(SplitShareLedger.PRIORITY, SPLIT_SHARE.PRIORITY)
                .map(SplitShareLedger.FORCE, SPLIT_SHARE.FORCE)
                .map(SplitShareLedger.BASIS, SPLIT_SHARE.BASIS)
                .map(SplitShareLedger.REMARK, SPLIT_SHARE.REMARK)
                .unique(SplitShareLedger.PAYER, SplitShareLedger.FROM);
    }
}
