package org.streetunion.app.office.appointments;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;

import org.jooq.impl.DSL;
import org.streetunion.app.database.LedgerTable;

/** Where an appointment's columns are kept. */
public final class AppointmentStore {
    private AppointmentStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(APPOINTMENT).mapReference(AppointmentLedger.PERSON, APPOINTMENT.PERSON_ID)
                .map(AppointmentLedger.POST, APPOINTMENT.POST).map(AppointmentLedger.STATUS, APPOINTMENT.STATUS)
                .map(AppointmentLedger.LEVEL, APPOINTMENT.LEVEL).mapReference(AppointmentLedger.UNION, APPOINTMENT.UNION_ID)
                .map(AppointmentLedger.CHOSEN_HOW, APPOINTMENT.CHOSEN_HOW).map(AppointmentLedger.TERM_NO, APPOINTMENT.TERM_NO)
                .map(AppointmentLedger.STARTS_ON, APPOINTMENT.STARTS_ON).map(AppointmentLedger.ENDS_ON, APPOINTMENT.ENDS_ON)
                .map(AppointmentLedger.END_REASON, APPOINTMENT.END_REASON).map(AppointmentLedger.DOC_NO, APPOINTMENT.DOC_NO)
                .map(AppointmentLedger.DUTIES, APPOINTMENT.DUTIES).map(AppointmentLedger.REMARK, APPOINTMENT.REMARK)
                .compute(AppointmentLedger.PHONE,
                        DSL.field(DSL.select(PERSON.MOBILE).from(PERSON).where(PERSON.ID.eq(APPOINTMENT.PERSON_ID))));
    }
}
