package org.streetunion.app.office.appointments;

import static org.streetunion.app.database.jooq.Tables.APPOINTMENT;
import static org.streetunion.app.database.jooq.Tables.PERSON;
import static org.streetunion.app.database.jooq.Tables.UNION_TERM;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
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
                .map(AppointmentLedger.CONTRACT_NO, APPOINTMENT.CONTRACT_NO)
                .map(AppointmentLedger.RECALL_ENTITLED, APPOINTMENT.RECALL_ENTITLED)
                .map(AppointmentLedger.RECALL_PRESENT, APPOINTMENT.RECALL_PRESENT)
                .map(AppointmentLedger.RECALL_VOTES, APPOINTMENT.RECALL_VOTES)
                .map(AppointmentLedger.END_NO, APPOINTMENT.END_NO).map(AppointmentLedger.CONTRACT_ENDS, APPOINTMENT.CONTRACT_ENDS)
                .map(AppointmentLedger.STOPPED_FROM, APPOINTMENT.STOPPED_FROM)
                .map(AppointmentLedger.STOPPED_TO, APPOINTMENT.STOPPED_TO)
                .map(AppointmentLedger.STOP_REASON, APPOINTMENT.STOP_REASON).compute(AppointmentLedger.KIND, kind())
                .compute(AppointmentLedger.STATE, state()).compute(AppointmentLedger.TERM_ENDS, termEnds())
                .compute(AppointmentLedger.PHONE,
                        DSL.field(DSL.select(PERSON.MOBILE).from(PERSON).where(PERSON.ID.eq(APPOINTMENT.PERSON_ID))));
    }

    /** {@link AppointmentKinds#of} in SQL, for rows of this table. */
    private static Field<String> kind() {
        CaseConditionStep<String> cases = DSL.when(APPOINTMENT.POST.in(AppointmentKinds.OWN), APPOINTMENT.POST);
        for (Map.Entry<String, List<String>> kind : AppointmentKinds.PART_TIME.entrySet()) {
            cases = cases.when(APPOINTMENT.STATUS.eq("兼职").and(APPOINTMENT.POST.in(kind.getValue())), DSL.inline(kind.getKey()));
        }
        for (Map.Entry<String, String> kind : AppointmentKinds.BY_STATUS.entrySet()) {
            cases = cases.when(APPOINTMENT.STATUS.eq(kind.getKey()), DSL.inline(kind.getValue()));
        }
        return cases.otherwise(DSL.castNull(String.class));
    }

    /** {@link AppointmentStates#on} today in SQL. */
    private static Field<String> state() {
        Field<LocalDate> today = DSL.currentLocalDate();
        return DSL.when(APPOINTMENT.STARTS_ON.gt(today), DSL.inline(AppointmentStates.COMING))
                .when(APPOINTMENT.ENDS_ON.lt(today),
                        DSL.when(APPOINTMENT.END_REASON.in(AppointmentStates.BY_REASON), APPOINTMENT.END_REASON)
                                .when(APPOINTMENT.END_REASON.isNull().or(APPOINTMENT.END_REASON.in(AppointmentStates.OVER)),
                                        DSL.inline(AppointmentStates.EXPIRED))
                                .otherwise(DSL.inline(AppointmentStates.LEFT)))
                .when(APPOINTMENT.STOPPED_FROM.le(today)
                        .and(APPOINTMENT.STOPPED_TO.isNull().or(APPOINTMENT.STOPPED_TO.ge(today))),
                        DSL.inline(AppointmentStates.STOPPED))
                .otherwise(DSL.inline(AppointmentStates.SERVING));
    }

    /** The end of the term that the post belongs to; of the union's last term where no term was named. */
    private static Field<LocalDate> termEnds() {
        return DSL.field(DSL.select(DSL.max(UNION_TERM.ENDS_ON)).from(UNION_TERM)
                .where(UNION_TERM.UNION_ID.eq(APPOINTMENT.UNION_ID)).and(UNION_TERM.LIVE.isTrue())
                .and(APPOINTMENT.TERM_NO.isNull().or(UNION_TERM.ORDINAL.eq(APPOINTMENT.TERM_NO))));
    }
}
