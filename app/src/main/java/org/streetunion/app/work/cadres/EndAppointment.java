package org.streetunion.app.work.cadres;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.work.Office;

/** 免职或解聘: a post ends on a day, for a reason, on a paper. The row stays among the past holders. */
public final class EndAppointment {
    private EndAppointment() {}

    /**
     * What is ordered.
     *
     * @param appointment which
     * @param lastDay the last day in office, null while nobody said
     * @param reason one of {@link AppointmentLedger#END_REASONS}, empty while nobody said
     * @param docNo the paper; may be empty
     * @param recall the votes, when it is a 罢免
     */
    public record Order(long appointment, @Nullable LocalDate lastDay, String reason, String docNo, Recall recall) {
        /** Without votes. */
        public Order(long appointment, @Nullable LocalDate lastDay, String reason, String docNo) {
            this(appointment, lastDay, reason, docNo, Recall.NONE);
        }
    }

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, Order order) {
        Optional<Row> found = stored(office, order.appointment());
        if (found.isEmpty()) {
            return List.of(Problem.block(null, "这条任职已经不在了"));
        }
        List<Problem> problems = against(office, order, found.get());
        appraised(office, order.reason(), found.get()).ifPresent(problems::add);
        return problems;
    }

    /** Who failed is recalled from the appraisal, so that verdict, votes and post stay together. */
    private static Optional<Problem> appraised(Office office, String reason, Row now) {
        Reference person = now.get(AppointmentLedger.PERSON);
        boolean way = Verdicts.WAYS_OUT.contains(reason);
        return person == null || !way
                ? Optional.empty()
                : Verdicts.open(office.registers(), person).map(verdict -> {
                    String sentence = verdict.words() + "，请打开这一年的年度考评，在“办理”里按考评" + reason + "，考评和任职会一起登记";
                    return reason.equals("罢免")
                            ? Problem.block(AppointmentLedger.END_REASON, sentence)
                            : Problem.warn(AppointmentLedger.END_REASON, sentence);
                });
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
        return order.recall().on(now).with(AppointmentLedger.ENDS_ON, order.lastDay())
                .with(AppointmentLedger.END_REASON, order.reason())
                .with(AppointmentLedger.END_NO, paper.isEmpty() ? null : paper);
    }

    /** What stands against an order by what the post itself says. */
    public static List<Problem> against(Office office, Order order, Row now) {
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
        if (order.reason().equals("罢免") && elected(now)) {
            problems.addAll(order.recall().against(office, now, day));
        }
        if (order.docNo().isBlank()) {
            problems.add(Problem.warn(AppointmentLedger.END_NO, "没有写文号"));
        }
        return problems;
    }

    /** Who was elected is recalled by the electors, who was engaged is dismissed. */
    static Optional<Problem> way(String reason, Row now) {
        boolean elected = elected(now);
        if (reason.equals("解聘") && elected) {
            return Optional.of(Problem.block(AppointmentLedger.END_REASON, "选举产生的职务不能解聘，要由大会罢免，或本人辞职").because(Recall.LAW));
        }
        if (reason.equals("罢免") && !elected) {
            return Optional.of(Problem.block(AppointmentLedger.END_REASON, "聘任的职务没有罢免，请用“解聘”"));
        }
        return reason.equals("调离") && elected
                ? Optional.of(Problem.warn(AppointmentLedger.END_REASON, "任期未满调动主席、副主席，应征得本级工会委员会和上一级工会同意").because(Recall.LAW))
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
