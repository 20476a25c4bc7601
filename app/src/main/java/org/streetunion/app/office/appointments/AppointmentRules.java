package org.streetunion.app.office.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Grounds;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;

/** What must or should hold of an appointment. Old lists are odd: oddities are pointed out, not refused. */
final class AppointmentRules {
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

    /** That a vice-chair was elected, the guard of the register sees to. */
    static List<Problem> chosen(Row row, Grounds grounds) {
        String how = row.get(AppointmentLedger.CHOSEN_HOW, "");
        return AppointmentKinds.ASSISTANT.equals(row.get(AppointmentLedger.POST)) && !how.isEmpty() && !how.equals("聘任")
                ? List.of(Problem.warn(AppointmentLedger.CHOSEN_HOW, "协理员一般由聘任产生，这里写的是“" + how + "”"))
                : List.of();
    }

    /** Who is engaged is engaged until some day; of an old list nobody knows it any more, so it is not filled in. */
    static List<Problem> engaged(Row row, Grounds grounds) {
        LocalDate from = row.get(AppointmentLedger.STARTS_ON);
        boolean open = AppointmentKinds.ASSISTANT.equals(row.get(AppointmentLedger.POST))
                && row.get(AppointmentLedger.ENDS_ON) == null && row.get(AppointmentLedger.CONTRACT_ENDS) == null;
        if (!open || from == null) {
            return List.of();
        }
        return grounds.limit(AppointmentLedger.ENGAGED_YEARS).flatMap(years -> Optional.ofNullable(years.amount())
                .map(amount -> years.problem(AppointmentLedger.ENDS_ON, "协理员聘期一般 " + years.words() + "，没有写聘期止；按起聘日期应到 "
                        + from.plusYears(amount.longValue()).minusDays(1))))
                .map(List::of).orElse(List.of());
    }

    static List<Problem> stopped(Row row, Grounds grounds) {
        LocalDate from = row.get(AppointmentLedger.STOPPED_FROM);
        LocalDate to = row.get(AppointmentLedger.STOPPED_TO);
        if (from == null) {
            return to == null ? List.of() : List.of(Problem.block(AppointmentLedger.STOPPED_FROM, "有停发止，请写明从哪天起停发"));
        }
        return to != null && to.isBefore(from) ? List.of(Problem.block(AppointmentLedger.STOPPED_TO, "停发止早于停发起")) : List.of();
    }
}
