package org.streetunion.app.office.coefficients;

import static org.streetunion.app.database.jooq.Tables.PAY_COEFFICIENT;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class CoefficientStore {
    private CoefficientStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PAY_COEFFICIENT)
                .map(CoefficientLedger.KIND, PAY_COEFFICIENT.KIND)
                .map(CoefficientLedger.FROM_POINTS, PAY_COEFFICIENT.FROM_POINTS)
                .map(CoefficientLedger.TO_POINTS, PAY_COEFFICIENT.TO_POINTS)
                .map(CoefficientLedger.COEFFICIENT, PAY_COEFFICIENT.COEFFICIENT)
                .map(CoefficientLedger.FROM, PAY_COEFFICIENT.VALID_FROM)
                .map(CoefficientLedger.TO, PAY_COEFFICIENT.VALID_TO)
                .map(CoefficientLedger.BASIS, PAY_COEFFICIENT.BASIS);
    }
}
