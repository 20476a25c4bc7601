package org.streetunion.app.office.schemes;

import static org.streetunion.app.database.jooq.Tables.SCHEME;

import org.streetunion.app.database.LedgerTable;

/** Where a scheme's columns are kept. */
public final class SchemeStore {
    private SchemeStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SCHEME).map(SchemeLedger.NAME, SCHEME.NAME).map(SchemeLedger.YEAR, SCHEME.SCHEME_YEAR)
                .map(SchemeLedger.STATE, SCHEME.STATE).map(SchemeLedger.KINDS, SCHEME.KINDS).map(SchemeLedger.FORMS, SCHEME.FORMS)
                .map(SchemeLedger.SCENES, SCHEME.SCENES).map(SchemeLedger.CHOSEN, SCHEME.CHOSEN)
                .map(SchemeLedger.COUNTING, SCHEME.COUNTS).map(SchemeLedger.WEIGHT_SELF, SCHEME.WEIGHT_SELF)
                .map(SchemeLedger.WEIGHT_STREET, SCHEME.WEIGHT_STREET)
                .map(SchemeLedger.WEIGHT_DISTRICT, SCHEME.WEIGHT_DISTRICT).map(SchemeLedger.LEADING, SCHEME.FIRST_PLACES)
                .map(SchemeLedger.FOR_PAY, SCHEME.FOR_PAY)
                .mapReference(SchemeLedger.PREVIOUS, SCHEME.PREVIOUS_ID).map(SchemeLedger.BASIS, SCHEME.BASIS)
                .map(SchemeLedger.REMARK, SCHEME.REMARK).unique(SchemeLedger.NAME);
    }
}
