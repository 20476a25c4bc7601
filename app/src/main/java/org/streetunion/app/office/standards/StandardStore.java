package org.streetunion.app.office.standards;

import static org.streetunion.app.database.jooq.Tables.PAY_STANDARD;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class StandardStore {
    private StandardStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PAY_STANDARD)
                .map(StandardLedger.KIND, PAY_STANDARD.KIND)
                .map(StandardLedger.ITEM, PAY_STANDARD.ITEM)
                .map(StandardLedger.PER, PAY_STANDARD.PER)
                .map(StandardLedger.SCALE, PAY_STANDARD.SCALE)
                .map(StandardLedger.GRADE, PAY_STANDARD.GRADE)
                .map(StandardLedger.FROM_NUMBER, PAY_STANDARD.FROM_NUMBER)
                .map(StandardLedger.TO_NUMBER, PAY_STANDARD.TO_NUMBER)
                .map(StandardLedger.AMOUNT, PAY_STANDARD.AMOUNT)
                .map(StandardLedger.FROM, PAY_STANDARD.VALID_FROM)
                .map(StandardLedger.TO, PAY_STANDARD.VALID_TO)
                .map(StandardLedger.BASIS, PAY_STANDARD.BASIS)
                .map(StandardLedger.REMARK, PAY_STANDARD.REMARK);
    }
}
