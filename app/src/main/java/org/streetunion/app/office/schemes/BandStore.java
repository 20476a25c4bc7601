package org.streetunion.app.office.schemes;

import static org.streetunion.app.database.jooq.Tables.SCHEME_BAND;

import org.streetunion.app.database.LedgerTable;

/** Where a band's columns are kept. */
public final class BandStore {
    private BandStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SCHEME_BAND).mapReference(BandLedger.SCHEME, SCHEME_BAND.SCHEME_ID)
                .map(BandLedger.GRADE, SCHEME_BAND.GRADE).map(BandLedger.LEAST, SCHEME_BAND.LEAST)
                .map(BandLedger.BELOW, SCHEME_BAND.BELOW).map(BandLedger.COEFFICIENT, SCHEME_BAND.COEFFICIENT)
                .map(BandLedger.APPROVER, SCHEME_BAND.APPROVER).map(BandLedger.REMARK, SCHEME_BAND.REMARK)
                .unique(BandLedger.SCHEME, BandLedger.GRADE);
    }
}
