package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** 续聘: somebody who was engaged goes on from the day after; the time before stays a row of its own, ended as 期满. */
public final class RenewAppointment {
    private RenewAppointment() {}

    /**
     * What is ordered.
     *
     * @param appointment which
     * @param from first day of the new time, null while nobody said
     * @param to last day of it, null while nobody said
     * @param contractNo 聘书或合同号; may be empty
     */
    public record Order(long appointment, @Nullable LocalDate from, @Nullable LocalDate to, String contractNo) {}

    /** What is proposed: from the day after the last one, for the usual years. */
    public static Optional<Order> usual(Office office, long appointment, int years) {
        return EndAppointment.stored(office, appointment).map(row -> {
            LocalDate ends = row.get(AppointmentLedger.ENDS_ON);
            LocalDate from = ends == null ? LocalDate.now(office.clock()) : ends.plusDays(1);
            return new Order(appointment, from, from.plusYears(years).minusDays(1), "");
        });
    }

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, Order order) {
        Optional<Row> now = EndAppointment.stored(office, order.appointment());
        if (now.isEmpty()) {
            return List.of(Problem.block(null, "这条任职已经不在了"));
        }
        List<Problem> problems = dates(order, now.get());
        if (EndAppointment.elected(now.get())) {
            problems.add(Problem.block(null, "选举产生的职务不能续聘，到期请换届、增选或替补").because("工会法第十条"));
        }
        String reason = now.get().get(AppointmentLedger.END_REASON);
        if (reason != null && !reason.equals("期满")) {
            problems.add(Problem.block(null, "这条任职已经" + reason + "，不能续聘；重新聘用请另登记一条"));
        }
        failed(office, now.get()).ifPresent(problems::add);
        if (order.contractNo().isBlank()) {
            problems.add(Problem.warn(AppointmentLedger.CONTRACT_NO, "没有写聘书或合同号"));
        }
        return problems;
    }

    /** Rule 16: who failed leaves first. */
    private static Optional<Problem> failed(Office office, Row now) {
        Reference person = now.get(AppointmentLedger.PERSON);
        return person == null
                ? Optional.empty()
                : Verdicts.open(office.registers(), person).map(verdict -> Problem.block(null,
                        verdict.words() + "，还没有办理解聘或罢免，不能续聘；请打开这一年的年度考评，在“办理”里办"));
    }

    /** Renews, unless a problem blocks it; one undo takes both rows back. */
    public static Saved run(Office office, Order order, Actor actor) {
        List<Problem> problems = new ArrayList<>(check(office, order));
        Optional<Row> found = EndAppointment.stored(office, order.appointment());
        if (found.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Row before = ended(found.get(), Objects.requireNonNull(order.from(), "checked"));
        Row after = next(found.get(), order);
        problems.addAll(EndAppointment.posts(office).judge(after));
        if (problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        Act act = new Act(actor, Act.Kind.DEED, null, "", "续聘");
        long[] added = new long[1];
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "appointments", "续聘：" + name(office, before), 2),
                Progress.SILENT,
                whole -> {
                    whole.write("appointments", List.of(before), act);
                    added[0] = whole.add("appointments", after, act);
                });
        return new Saved(added[0], batch, problems);
    }

    private static List<Problem> dates(Order order, Row now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate from = order.from();
        LocalDate to = order.to();
        if (from == null || to == null) {
            problems.add(Problem.block(from == null ? AppointmentLedger.STARTS_ON : AppointmentLedger.ENDS_ON, "请写明续聘的起止日期"));
        } else if (to.isBefore(from)) {
            problems.add(Problem.block(AppointmentLedger.ENDS_ON, "续聘止早于续聘起"));
        } else if (!from.isAfter(now.get(AppointmentLedger.STARTS_ON, LocalDate.MIN))) {
            problems.add(Problem.block(AppointmentLedger.STARTS_ON, "续聘起应晚于这次任职起 " + AppointmentLedger.STARTS_ON.text(now)));
        } else {
            LocalDate ends = now.get(AppointmentLedger.ENDS_ON);
            if (ends != null && from.isAfter(ends.plusDays(1))) {
                problems.add(Problem.warn(AppointmentLedger.STARTS_ON, "上一聘期到 " + ends + " 止，中间有空档，空档不算在岗"));
            }
        }
        return problems;
    }

    private static Row ended(Row row, LocalDate from) {
        LocalDate ends = row.get(AppointmentLedger.ENDS_ON);
        LocalDate last = ends == null || !ends.isBefore(from) ? from.minusDays(1) : ends;
        return row.with(AppointmentLedger.ENDS_ON, last).with(AppointmentLedger.END_REASON, "期满");
    }

    private static Row next(Row row, Order order) {
        String number = order.contractNo().strip();
        return row.as(0, 0).with(AppointmentLedger.STARTS_ON, order.from()).with(AppointmentLedger.ENDS_ON, order.to())
                .with(AppointmentLedger.END_REASON, null).with(AppointmentLedger.END_NO, null)
                .with(AppointmentLedger.RECALL_ENTITLED, null).with(AppointmentLedger.RECALL_PRESENT, null)
                .with(AppointmentLedger.RECALL_VOTES, null).with(AppointmentLedger.STOPPED_FROM, null)
                .with(AppointmentLedger.STOPPED_TO, null)
                .with(AppointmentLedger.STOP_REASON, null).with(AppointmentLedger.CONTRACT_ENDS, order.to())
                .with(AppointmentLedger.CONTRACT_NO, number.isEmpty() ? null : number);
    }

    private static String name(Office office, Row row) {
        Row named = EndAppointment.posts(office).labelled(List.of(row)).get(0);
        return AppointmentLedger.PERSON.text(named) + " " + AppointmentLedger.POST.text(named);
    }
}
