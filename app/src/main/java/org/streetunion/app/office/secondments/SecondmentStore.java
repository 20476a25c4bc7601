package org.streetunion.app.office.secondments;

import static org.streetunion.app.database.jooq.Tables.SECONDMENT;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 人员调配 are kept. */
public final class SecondmentStore {
    private SecondmentStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(SECONDMENT).mapReference(SecondmentLedger.PERSON, SECONDMENT.PERSON_ID)
                .map(SecondmentLedger.KIND, SECONDMENT.KIND).mapReference(SecondmentLedger.LENDER, SECONDMENT.LENDER_ID)
                .map(SecondmentLedger.LENDER_NAME, SECONDMENT.LENDER)
                .mapReference(SecondmentLedger.USER, SECONDMENT.USER_ID).mapReference(SecondmentLedger.ZONE, SECONDMENT.ZONE_ID)
                .map(SecondmentLedger.POST, SECONDMENT.POST).map(SecondmentLedger.DAYS, SECONDMENT.DAYS_A_WEEK)
                .map(SecondmentLedger.STARTS_ON, SECONDMENT.STARTS_ON).map(SecondmentLedger.ENDS_ON, SECONDMENT.ENDS_ON)
                .map(SecondmentLedger.LED_BY, SECONDMENT.LED_BY).map(SecondmentLedger.APPRAISED_BY, SECONDMENT.APPRAISED_BY)
                .map(SecondmentLedger.ALSO_ELSEWHERE, SECONDMENT.ALSO_ELSEWHERE)
                .map(SecondmentLedger.REMARK, SECONDMENT.REMARK);
    }
}
