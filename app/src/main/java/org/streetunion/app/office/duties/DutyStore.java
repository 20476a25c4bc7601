package org.streetunion.app.office.duties;

import static org.streetunion.app.database.jooq.Tables.DUTY_LOG;

import org.streetunion.app.database.LedgerTable;

/** Where the columns of 履职记录 are kept. */
public final class DutyStore {
    private DutyStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(DUTY_LOG).mapReference(DutyLedger.PERSON, DUTY_LOG.PERSON_ID).map(DutyLedger.DAY, DUTY_LOG.ON_DAY)
                .map(DutyLedger.KIND, DUTY_LOG.KIND).mapReference(DutyLedger.UNION, DUTY_LOG.UNION_ID)
                .mapReference(DutyLedger.EMPLOYER, DUTY_LOG.EMPLOYER_ID).mapReference(DutyLedger.ZONE, DUTY_LOG.ZONE_ID)
                .map(DutyLedger.OBJECT, DUTY_LOG.OBJECT).map(DutyLedger.CONTENT, DUTY_LOG.CONTENT)
                .map(DutyLedger.HOURS, DUTY_LOG.HOURS_SPENT).map(DutyLedger.DAYS_USED, DUTY_LOG.DAYS_USED)
                .map(DutyLedger.ITEM, DUTY_LOG.YEARLY_ITEM).map(DutyLedger.RESULT, DUTY_LOG.RESULT);
    }
}
