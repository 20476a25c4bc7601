package org.streetunion.app.office.appointments;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ledger.Row;

/** 任职状态: follows from the days and the reason of the end; only a stop of pay is kept with days of its own. */
public final class AppointmentStates {
    /** Has not begun. */
    public static final String COMING = "未到任";
    /** In office. */
    public static final String SERVING = "在岗";
    /** In office, without pay. */
    public static final String STOPPED = "停发";
    /** The time is over, or nobody said why it ended. */
    public static final String EXPIRED = "期满";
    /** Ended for a reason that has no state of its own: 退休, 去世, 撤销 … */
    public static final String LEFT = "离任";
    /** Reasons that are states by themselves. */
    static final List<String> BY_REASON = List.of("罢免", "解聘", "辞职", "调离");
    /** Reasons that mean the time was over. */
    static final List<String> OVER = List.of("期满", "换届");
    /** 任职状态. */
    public static final CodeList STATES = CodeList.of("任职状态", SERVING, STOPPED, EXPIRED, BY_REASON.get(0), BY_REASON.get(1),
            BY_REASON.get(2), BY_REASON.get(3), LEFT, COMING);

    private AppointmentStates() {}

    /** The state on a day. */
    public static String on(Row appointment, LocalDate day) {
        LocalDate from = appointment.get(AppointmentLedger.STARTS_ON, LocalDate.MIN);
        LocalDate to = appointment.get(AppointmentLedger.ENDS_ON, LocalDate.MAX);
        if (from.isAfter(day)) {
            return COMING;
        }
        if (to.isBefore(day)) {
            String reason = appointment.get(AppointmentLedger.END_REASON, EXPIRED);
            return BY_REASON.contains(reason) ? reason : OVER.contains(reason) ? EXPIRED : LEFT;
        }
        LocalDate stopped = appointment.get(AppointmentLedger.STOPPED_FROM, LocalDate.MAX);
        LocalDate again = appointment.get(AppointmentLedger.STOPPED_TO, LocalDate.MAX);
        return stopped.isAfter(day) || again.isBefore(day) ? SERVING : STOPPED;
    }
}
