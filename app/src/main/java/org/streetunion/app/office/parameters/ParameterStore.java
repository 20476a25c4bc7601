package org.streetunion.app.office.parameters;

import static org.streetunion.app.database.jooq.Tables.LIMIT_VALUE;

import org.streetunion.app.database.LedgerTable;

/** Where a parameter's columns are kept. */
public final class ParameterStore {
    private ParameterStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(LIMIT_VALUE).map(ParameterLedger.NAME, LIMIT_VALUE.NAME)
                .map(ParameterLedger.AMOUNT, LIMIT_VALUE.AMOUNT).map(ParameterLedger.UNIT, LIMIT_VALUE.UNIT)
                .map(ParameterLedger.FORCE, LIMIT_VALUE.FORCE).map(ParameterLedger.BASIS, LIMIT_VALUE.BASIS)
                .map(ParameterLedger.FROM, LIMIT_VALUE.VALID_FROM).map(ParameterLedger.TO, LIMIT_VALUE.VALID_TO)
                .map(ParameterLedger.REMARK, LIMIT_VALUE.REMARK).unique(ParameterLedger.NAME, ParameterLedger.FROM);
    }
}
