package org.streetunion.app.office.attendances;

import static org.streetunion.app.database.jooq.Tables.ATTENDANCE;

import org.streetunion.app.database.LedgerTable;

/** Where an attendance's columns are kept. */
public final class AttendanceStore {
    private AttendanceStore() {}

    /** The column → field map. */
    public static LedgerTable table() {
        return LedgerTable.of(ATTENDANCE).mapReference(AttendanceLedger.CONGRESS, ATTENDANCE.CONGRESS_ID)
                .mapReference(AttendanceLedger.PERSON, ATTENDANCE.PERSON_ID).map(AttendanceLedger.CAME, ATTENDANCE.CAME)
                .map(AttendanceLedger.REASON, ATTENDANCE.REASON).map(AttendanceLedger.REMARK, ATTENDANCE.REMARK)
                .unique(AttendanceLedger.CONGRESS, AttendanceLedger.PERSON);
    }
}
