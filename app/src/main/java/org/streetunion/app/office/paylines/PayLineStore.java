package org.streetunion.app.office.paylines;

import static org.streetunion.app.database.jooq.Tables.PAY_LINE;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class PayLineStore {
    private PayLineStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(PAY_LINE)
                .mapReference(PayLineLedger.BATCH, PAY_LINE.PAY_BATCH_ID)
                .mapReference(PayLineLedger.PERSON, PAY_LINE.PERSON_ID)
                .mapReference(PayLineLedger.APPOINTMENT, PAY_LINE.APPOINTMENT_ID)
                .map(PayLineLedger.KIND, PAY_LINE.KIND)
                .mapReference(PayLineLedger.UNION, PAY_LINE.UNION_ID)
                .map(PayLineLedger.BASE, PAY_LINE.BASE)
                .map(PayLineLedger.COEFFICIENT, PAY_LINE.COEFFICIENT)
                .map(PayLineLedger.DAYS, PAY_LINE.DAYS_SERVED)
                .map(PayLineLedger.ALL_DAYS, PAY_LINE.DAYS_ALL)
                .map(PayLineLedger.DUE, PAY_LINE.DUE)
                .map(PayLineLedger.DEDUCTION, PAY_LINE.DEDUCTION)
                .map(PayLineLedger.DEDUCTION_REASON, PAY_LINE.DEDUCTION_REASON)
                .map(PayLineLedger.AMOUNT, PAY_LINE.AMOUNT)
                .map(PayLineLedger.REASON, PAY_LINE.REASON)
                .map(PayLineLedger.SIGNED, PAY_LINE.SIGNED_ON)
                .map(PayLineLedger.REMARK, PAY_LINE.REMARK);
    }
}
