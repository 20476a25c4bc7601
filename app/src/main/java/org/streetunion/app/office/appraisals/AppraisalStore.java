package org.streetunion.app.office.appraisals;

import static org.streetunion.app.database.jooq.Tables.APPRAISAL;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of this register are kept. */
public final class AppraisalStore {
    private AppraisalStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(APPRAISAL)
                .map(AppraisalLedger.YEAR, APPRAISAL.FOR_YEAR)
                .mapReference(AppraisalLedger.PERSON, APPRAISAL.PERSON_ID)
                .map(AppraisalLedger.KIND, APPRAISAL.KIND)
                .mapReference(AppraisalLedger.APPOINTMENT, APPRAISAL.APPOINTMENT_ID)
                .map(AppraisalLedger.MONTHS, APPRAISAL.MONTHS_SERVED)
                .map(AppraisalLedger.SELF, APPRAISAL.SELF_SCORE)
                .map(AppraisalLedger.UNIONS, APPRAISAL.UNIONS_SCORE)
                .map(AppraisalLedger.STREET, APPRAISAL.STREET_SCORE)
                .map(AppraisalLedger.DUTY, APPRAISAL.DUTY_SCORE)
                .map(AppraisalLedger.TARGET, APPRAISAL.TARGET_SCORE)
                .map(AppraisalLedger.TARGET_HOW, APPRAISAL.TARGET_HOW)
                .map(AppraisalLedger.SELF_WEIGHT, APPRAISAL.SELF_WEIGHT)
                .map(AppraisalLedger.UNIONS_WEIGHT, APPRAISAL.UNIONS_WEIGHT)
                .map(AppraisalLedger.STREET_WEIGHT, APPRAISAL.STREET_WEIGHT)
                .map(AppraisalLedger.DUTY_WEIGHT, APPRAISAL.DUTY_WEIGHT)
                .map(AppraisalLedger.TARGET_WEIGHT, APPRAISAL.TARGET_WEIGHT)
                .map(AppraisalLedger.BONUS, APPRAISAL.BONUS)
                .map(AppraisalLedger.BONUS_REASON, APPRAISAL.BONUS_REASON)
                .map(AppraisalLedger.DEDUCTION, APPRAISAL.DEDUCTION)
                .map(AppraisalLedger.DEDUCTION_REASON, APPRAISAL.DEDUCTION_REASON)
                .map(AppraisalLedger.FIVE, APPRAISAL.FIVE)
                .map(AppraisalLedger.TOTAL, APPRAISAL.TOTAL)
                .map(AppraisalLedger.PROPOSED, APPRAISAL.PROPOSED)
                .map(AppraisalLedger.GRADE, APPRAISAL.GRADE)
                .map(AppraisalLedger.REPORTED, APPRAISAL.REPORTED_ON)
                .map(AppraisalLedger.SHOWN_FROM, APPRAISAL.SHOWN_FROM)
                .map(AppraisalLedger.SHOWN_TO, APPRAISAL.SHOWN_TO)
                .map(AppraisalLedger.DECIDED, APPRAISAL.DECIDED_ON)
                .map(AppraisalLedger.DECIDED_NO, APPRAISAL.DECIDED_NO)
                .map(AppraisalLedger.OUTCOME, APPRAISAL.OUTCOME)
                .map(AppraisalLedger.ENTITLED, APPRAISAL.ENTITLED)
                .map(AppraisalLedger.PRESENT, APPRAISAL.PRESENT)
                .map(AppraisalLedger.VOTES, APPRAISAL.VOTES)
                .map(AppraisalLedger.END_NO, APPRAISAL.END_NO)
                .map(AppraisalLedger.REMARK, APPRAISAL.REMARK);
    }
}
