package org.streetunion.app.work.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;
import org.streetunion.app.work.cadres.EndAppointment;
import org.streetunion.app.work.cadres.Recall;

/**
 * 不称职 ends the post: who was elected is recalled by more than half of all delegates (工会法第十八条), who was engaged is dismissed. The votes
 * are kept with the appraisal and the post; pay has stopped from the day after it was decided.
 */
public final class EndByAppraisal {
    private static final int MOST = 1_000;
    private final Office office;

    /** In this office. */
    public EndByAppraisal(Office office) {
        this.office = office;
    }

    /**
     * What is ordered.
     *
     * @param appraisal the row of 年度考评
     * @param lastDay the last day in office, null while nobody said
     * @param entitled all delegates, null while nobody said; of who was elected only
     * @param present those who came
     * @param votes those for it
     * @param docNo the paper
     */
    public record Order(long appraisal, @Nullable LocalDate lastDay, @Nullable Integer entitled, @Nullable Integer present,
            @Nullable Integer votes, String docNo) {}

    /** Whether the person was elected, so that votes are asked for; empty when the appraisal or the post is gone. */
    public Optional<Boolean> elected(long appraisal) {
        return stored(appraisal).flatMap(this::post).map(EndAppointment::elected);
    }

    /** What stands against it, or should be known before. */
    public List<Problem> check(Order order) {
        Optional<Row> appraisal = stored(order.appraisal());
        Optional<Row> post = appraisal.flatMap(this::post);
        if (appraisal.isEmpty() || post.isEmpty()) {
            return List.of(Problem.block(null, "这条考评没有对应的任职，请先计算年度考评"));
        }
        List<Problem> problems = new ArrayList<>(state(appraisal.get()));
        if (order.docNo().isBlank()) {
            problems.add(Problem.block(AppraisalLedger.END_NO, "请写明罢免或解聘的文号"));
        }
        EndAppointment.against(office, ending(order, post.get()), post.get()).stream()
                .filter(problem -> problem.blocks()
                        || !List.of(AppointmentLedger.END_NO.key(), AppointmentLedger.END_REASON.key())
                                .contains(String.valueOf(problem.field())))
                .forEach(problems::add);
        return problems;
    }

    /** Ends the post and keeps the votes as one act, unless something stands against it. */
    public Saved run(Order order, Actor actor) {
        List<Problem> problems = check(order);
        Optional<Row> appraisal = stored(order.appraisal());
        Optional<Row> post = appraisal.flatMap(this::post);
        if (appraisal.isEmpty() || post.isEmpty() || problems.stream().anyMatch(Problem::blocks)) {
            return new Saved(0, 0, problems);
        }
        EndAppointment.Order ending = ending(order, post.get());
        Row kept = appraisal.get().with(AppraisalLedger.OUTCOME, ending.reason()).with(AppraisalLedger.ENTITLED, order.entitled())
                .with(AppraisalLedger.PRESENT, order.present()).with(AppraisalLedger.VOTES, order.votes())
                .with(AppraisalLedger.END_NO, ending.docNo());
        Act act = new Act(actor, Act.Kind.DEED, null, "", "考评不称职" + ending.reason() + " " + ending.docNo());
        String name = office.registers().labels("people", List.of(person(kept))).getOrDefault(person(kept), "");
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, AppraisalLedger.KEY, ending.reason() + "：" + name, 2), Progress.SILENT, whole -> {
                    whole.write("appointments", List.of(EndAppointment.ended(post.get(), ending)), act);
                    whole.write(AppraisalLedger.KEY, List.of(kept), act);
                });
        return new Saved(order.appraisal(), batch, problems);
    }

    private static EndAppointment.Order ending(Order order, Row post) {
        return new EndAppointment.Order(post.id(), order.lastDay(), EndAppointment.elected(post) ? "罢免" : "解聘",
                order.docNo().strip(), EndAppointment.elected(post)
                        ? new Recall(order.entitled(), order.present(), order.votes())
                        : Recall.NONE);
    }

    private static List<Problem> state(Row appraisal) {
        if (!AppraisalLedger.FAILED.equals(appraisal.get(AppraisalLedger.GRADE))) {
            return List.of(Problem.block(AppraisalLedger.GRADE, "只有不称职才因考评罢免或解聘"));
        }
        return appraisal.get(AppraisalLedger.DECIDED) == null
                ? List.of(Problem.block(AppraisalLedger.DECIDED, "考评还没有审定，请先填审定日期"))
                : List.of();
    }

    /** How many delegates the union of the post has on a day, null for today; 0 when the register names none. */
    public int delegates(long appraisal, @Nullable LocalDate day) {
        return stored(appraisal).flatMap(this::post).map(post -> Recall.delegates(office, post, day)).orElse(0);
    }

    private Optional<Row> stored(long appraisal) {
        return office.registers().get(AppraisalLedger.KEY).store().rows(new long[]{appraisal}).stream().findFirst();
    }

    /** The post as it goes on today: a renewal since the appraisal is a row of its own. An old list names no post at all. */
    private Optional<Row> post(Row appraisal) {
        Reference person = appraisal.get(AppraisalLedger.PERSON);
        if (person == null) {
            return Optional.empty();
        }
        Reference about = appraisal.get(AppraisalLedger.APPOINTMENT);
        List<Row> own = office.registers().get("appointments").store()
                .first(Query.ALL.and(new Filter.OneOf(AppointmentLedger.PERSON.key(), List.of(person))), MOST);
        Optional<Row> named = own.stream().filter(row -> about != null && row.id() == about.id()).findFirst();
        return own.stream()
                .filter(row -> appraisal.get(AppraisalLedger.KIND, "").equals(AppointmentKinds.of(row).orElse("")))
                .filter(row -> named.isEmpty() || (row.agrees(named.get(), AppointmentLedger.LEVEL)
                        && row.agrees(named.get(), AppointmentLedger.UNION)))
                .max(Comparator.comparing(row -> row.get(AppointmentLedger.STARTS_ON, LocalDate.MIN))).or(() -> named);
    }

    private static long person(Row appraisal) {
        Reference person = appraisal.get(AppraisalLedger.PERSON);
        return person == null ? 0 : person.id();
    }
}
