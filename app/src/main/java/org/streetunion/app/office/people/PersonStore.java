package org.streetunion.app.office.people;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;
import org.streetunion.app.office.checks.PersonRoleStore;

/** Where a cadre's columns are kept. */
public final class PersonStore {
    private PersonStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return PersonRoleStore.role(PERSON.CADRE_LIVE, PERSON.CADRE_BATCH)
                .map(PersonLedger.MOBILE, PERSON.MOBILE).map(PersonLedger.JOB, PERSON.JOB)
                .map(PersonLedger.FRONT_LINE, PERSON.FRONT_LINE)
                .map(PersonLedger.LEVEL, PERSON.MANAGEMENT).map(PersonLedger.TITLE, PERSON.JOB_TITLE)
                .map(PersonLedger.UNION_SINCE, PERSON.UNION_SINCE).map(PersonLedger.REMARK, PERSON.CADRE_REMARK)
                .map(PersonLedger.TRAINING_NO, PERSON.TRAINING_NO).map(PersonLedger.TRAINING_ON, PERSON.TRAINING_ON)
                .map(PersonLedger.ACCOUNT, PERSON.BANK_ACCOUNT)
                .map(PersonLedger.RELATIVES, PERSON.RELATIVES)
                .compute(PersonLedger.POSTS,
                        DSL.field(DSL.select(DSL.listAgg(APPOINTMENT.POST, "、").withinGroupOrderBy(APPOINTMENT.STARTS_ON))
                                .from(APPOINTMENT)
                                .where(APPOINTMENT.PERSON_ID.eq(PERSON.ID).and(APPOINTMENT.LIVE.isTrue())
                                        .and(APPOINTMENT.ENDS_ON.isNull().or(APPOINTMENT.ENDS_ON.ge(DSL.currentLocalDate()))))));
    }
}
