package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.work.Office;

/** 免职或解聘: a post ends on a day, for a reason, on a paper. The row stays among the past holders. */
public final class EndAppointment {
    private static final String LAW = "工会法第十八条";

    private EndAppointment() {}

    /**
     * What is ordered.
     *
     * @param appointment which
     * @param lastDay the last day in office, null while nobody said
     * @param reason one of {@link AppointmentLedger#END_REASONS}, empty while nobody said
     * @param docNo the paper; may be empty
     */
    public record Order(long appointment, @Nullable LocalDate lastDay, String reason, String docNo) {}

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, Order order) {
        Optional<Row> found = stored(office, order.appointment());
        return found.isEmpty() ? List.of(Problem.block(null, "这条任职已经不在了")) : problems(order, found.get());
    }

    /** Ends the post, unless a problem blocks it. */
    public static Saved run(Office office, Order order, Actor actor) {
        List<Problem> problems = check(office, order);
        Optional<Row> now = stored(office, order.appointment());
        if (now.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        String paper = order.docNo().strip();
        Row ended = ended(now.get(), order);
        Act act = new Act(actor, Act.Kind.DEED, null, "", order.reason() + (paper.isEmpty() ? "" : " " + paper));
        Saved saved = posts(office).save(ended, act);
        List<Problem> all = new ArrayList<>(problems);
        saved.problems().stream().filter(problem -> !all.contains(problem)).forEach(all::add);
        return new Saved(saved.id(), saved.batch(), all);
    }

    /** The post as it is once it ended so. */
    public static Row ended(Row now, Order order) {
        String paper = order.docNo().strip();
        return now.with(AppointmentLedger.ENDS_ON, order.lastDay()).with(AppointmentLedger.END_REASON, order.reason())
                .with(AppointmentLedger.END_NO, paper.isEmpty() ? null : paper);
    }

    private static List<Problem> problems(Order order, Row now) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = order.lastDay();
        if (day == null) {
            problems.add(Problem.block(AppointmentLedger.ENDS_ON, "请写明最后在任的日期，例如 2026-09-30"));
        } else if (day.isBefore(now.get(AppointmentLedger.STARTS_ON, LocalDate.MIN))) {
            problems.add(Problem.block(AppointmentLedger.ENDS_ON, "最后在任日期早于任职起 " + now.get(AppointmentLedger.STARTS_ON)));
        } else if (now.get(AppointmentLedger.END_REASON) != null) {
            problems.add(Problem.warn(AppointmentLedger.END_REASON,
                    "这条任职已登记" + now.get(AppointmentLedger.END_REASON) + "（" + AppointmentLedger.ENDS_ON.text(now) + "），会改写"));
        }
        if (order.reason().isBlank()) {
            problems.add(Problem.block(AppointmentLedger.END_REASON, "请选免职原因"));
        } else {
            way(order.reason(), now).ifPresent(problems::add);
        }
        if (order.docNo().isBlank()) {
            problems.add(Problem.warn(AppointmentLedger.END_NO, "没有写文号"));
        }
        return problems;
    }

    /** Who was elected is recalled by the electors, who was engaged is dismissed. */
    private static Optional<Problem> way(String reason, Row now) {
        boolean elected = elected(now);
        if (reason.equals("解聘") && elected) {
            return Optional.of(Problem.block(AppointmentLedger.END_REASON, "选举产生的职务不能解聘，要由大会罢免，或本人辞职").because(LAW));
        }
        if (reason.equals("罢免")) {
            return Optional.of(elected
                    ? Problem.warn(AppointmentLedger.END_REASON, "罢免须召开会员大会或代表大会，全体会员（代表）过半数通过").because(LAW)
                    : Problem.block(AppointmentLedger.END_REASON, "聘任的职务没有罢免，请用“解聘”"));
        }
        return reason.equals("调离") && elected
                ? Optional.of(Problem.warn(AppointmentLedger.END_REASON, "任期未满调动主席、副主席，应征得本级工会委员会和上一级工会同意").because(LAW))
                : Optional.empty();
    }

    /** Whether the holder was elected: what was written says so, else what the holder is. */
    public static boolean elected(Row appointment) {
        String how = appointment.get(AppointmentLedger.CHOSEN_HOW);
        return how == null
                ? AppointmentKinds.of(appointment).filter(kind -> kind.startsWith("兼职")).isPresent()
                : AppointmentLedger.ELECTED.contains(how);
    }

    static Optional<Row> stored(Office office, long id) {
        return posts(office).store().rows(new long[]{id}).stream().findFirst();
    }

    static Register posts(Office office) {
        return office.registers().get("appointments");
    }
}
