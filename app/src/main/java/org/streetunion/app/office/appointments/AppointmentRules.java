package org.streetunion.app.office.appointments;

import java.time.LocalDate;
import java.util.List;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** What must or should hold of an appointment. Old lists are odd: oddities are pointed out, not refused. */
final class AppointmentRules {
    private static final List<String> ELECTED = List.of("选举", "增选", "替补");

    private AppointmentRules() {}

    static List<Problem> dates(Row row, Grounds grounds) {
        LocalDate from = row.get(AppointmentLedger.STARTS_ON);
        LocalDate to = row.get(AppointmentLedger.ENDS_ON);
        if (from == null) {
            return List.of(Problem.warn(AppointmentLedger.STARTS_ON, "没有任职起始日期，以前季度的干部数会按“一直在任”计算"));
        }
        return to != null && to.isBefore(from) ? List.of(Problem.block(AppointmentLedger.ENDS_ON, "任职止早于任职起")) : List.of();
    }

    static List<Problem> statusKnown(Row row, Grounds grounds) {
        return row.get(AppointmentLedger.STATUS) == null
                ? List.of(Problem.warn(AppointmentLedger.STATUS, "没有写明专职、兼职、挂职还是聘任，专兼职统计会漏掉他"))
                : List.of();
    }

    static List<Problem> union(Row row, Grounds grounds) {
        boolean missing = !"街道".equals(row.get(AppointmentLedger.LEVEL)) && row.get(AppointmentLedger.UNION) == null;
        return missing ? List.of(Problem.warn(AppointmentLedger.UNION, "社区或企业层级的职务应写明在哪家工会任职")) : List.of();
    }

    static List<Problem> chosen(Row row, Grounds grounds) {
        String post = row.get(AppointmentLedger.POST, "");
        String how = row.get(AppointmentLedger.CHOSEN_HOW);
        if (how == null) {
            return List.of();
        }
        if (post.endsWith("副主席") && !ELECTED.contains(how)) {
            return List.of(Problem.warn(AppointmentLedger.CHOSEN_HOW, "副主席应由选举、增选或替补产生").because("工会法第十六条"));
        }
        return post.equals("协理员") && ELECTED.contains(how)
                ? List.of(Problem.warn(AppointmentLedger.CHOSEN_HOW, "协理员一般由聘任产生"))
                : List.of();
    }
}
