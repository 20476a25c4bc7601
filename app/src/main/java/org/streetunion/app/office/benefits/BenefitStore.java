package org.streetunion.app.office.benefits;

import static org.streetunion.app.database.jooq.Tables.BENEFIT;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class BenefitStore {
    private BenefitStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(BENEFIT).map(BenefitLedger.NAME, BENEFIT.NAME).map(BenefitLedger.ILL_NAME, BENEFIT.ILL_NAME)
                .mapReference(BenefitLedger.UNION, BENEFIT.UNION_ID).map(BenefitLedger.OCCASION, BENEFIT.OCCASION)
                .map(BenefitLedger.DAY, BENEFIT.GIVEN_ON).map(BenefitLedger.PEOPLE, BENEFIT.PEOPLE)
                .map(BenefitLedger.AMOUNT, BENEFIT.AMOUNT).map(BenefitLedger.GOODS, BENEFIT.GOODS)
                .map(BenefitLedger.WAY, BENEFIT.WAY).map(BenefitLedger.HANDLER, BENEFIT.HANDLER)
                .map(BenefitLedger.STATE, BENEFIT.STATE).map(BenefitLedger.APPROVED_BY, BENEFIT.APPROVED_BY)
                .map(BenefitLedger.APPROVED_ON, BENEFIT.APPROVED_ON).map(BenefitLedger.SIGNED_ON, BENEFIT.SIGNED_ON)
                .map(BenefitLedger.PAID_ON, BENEFIT.PAID_ON).map(BenefitLedger.PAID_HOW, BENEFIT.PAID_HOW)
                .map(BenefitLedger.BOOKED_AS, BENEFIT.BOOKED_AS).map(BenefitLedger.ILLNESS, BENEFIT.ILLNESS)
                .map(BenefitLedger.REMARK, BENEFIT.REMARK);
    }
}
