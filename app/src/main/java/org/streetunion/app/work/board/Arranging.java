package org.streetunion.app.work.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentKinds;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.liaisons.LiaisonLedger;
import org.streetunion.app.office.posts.PostLedger;
import org.streetunion.app.office.posts.PostLinkLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/** Writes what was arranged on the board: one step or all that were tried, as one act with one undo. */
public final class Arranging {
    private static final Map<Tie.Kind, Column<LocalDate>> ENDS = Map.of(Tie.Kind.LIAISON, LiaisonLedger.ENDS_ON, Tie.Kind.POST,
            PostLedger.ENDS_ON, Tie.Kind.LENT, SecondmentLedger.ENDS_ON, Tie.Kind.LINK, PostLinkLedger.ENDS_ON);
    private static final Map<Tie.Kind, Column<LocalDate>> STARTS = Map.of(Tie.Kind.LIAISON, LiaisonLedger.STARTS_ON,
            Tie.Kind.POST, PostLedger.STARTS_ON, Tie.Kind.LENT, SecondmentLedger.STARTS_ON, Tie.Kind.LINK,
            PostLinkLedger.STARTS_ON);
    private final Office office;
    private final Drafts drafts;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Drafts.Draft> written = new ArrayList<>();
    private final Map<String, Set<Long>> away = new LinkedHashMap<>();
    private final Set<Long> people = new LinkedHashSet<>();
    private final Set<Long> lent = new LinkedHashSet<>();

    private Arranging(Office office) {
        this.office = office;
        this.drafts = new Drafts(office);
    }

    /**
     * What came of it.
     *
     * @param batch the act's number; 0 when nothing was written
     * @param problems what stands against it, or should be known
     * @param lendings the new rows of 人员调配
     * @param people who has something new to look after
     */
    public record Done(long batch, List<Problem> problems, List<Long> lendings, List<Long> people) {
        /** Copies the lists. */
        public Done {
            problems = List.copyOf(problems);
            lendings = List.copyOf(lendings);
            people = List.copyOf(people);
        }

        /** Whether it was written. */
        public boolean done() {
            return batch != 0;
        }
    }

    /** Whether the board may end an arrangement of this kind; offices end by 免职, zones are changed in their register. */
    public static boolean ends(Tie tie) {
        return tie.row() != 0 && ENDS.containsKey(tie.kind());
    }

    /** What stands against the steps, or should be known. */
    public static List<Problem> check(Office office, List<? extends Step> steps) {
        Arranging arranging = new Arranging(office);
        arranging.prepare(steps);
        return List.copyOf(arranging.problems);
    }

    /** Writes all steps, unless something stands against one of them: then none. */
    public static Done run(Office office, List<? extends Step> steps, Actor actor, Progress progress) {
        Arranging arranging = new Arranging(office);
        arranging.prepare(steps);
        if (steps.isEmpty() || arranging.problems.stream().anyMatch(Problem::blocks)) {
            return new Done(0, arranging.problems, List.of(), List.of());
        }
        return arranging.write(steps, actor, progress);
    }

    private void prepare(List<? extends Step> steps) {
        WeekDays week = new WeekDays(office.registers());
        for (Step step : steps) {
            if (step instanceof Step.Arrange arranged) {
                prepare(arranged);
                week.add(arranged);
            } else if (step instanceof Step.End ended) {
                end(ended.tie(), ended.last());
                week.end(ended.tie(), ended.last());
            }
        }
        problems.addAll(week.problems());
        written.forEach(this::judge);
    }

    private void prepare(Step.Arrange step) {
        if (!step.ways().any()) {
            problems.add(Problem.block(null, "请选至少一种安排：联系、任岗或调配"));
        }
        LocalDate to = step.term().to();
        if (to != null && to.isBefore(step.term().from())) {
            problems.add(Problem.block(null, "止期 " + to + " 早于起期 " + step.term().from()));
            return;
        }
        people.add(step.person());
        if (step.instead() != null) {
            end(step.instead(), step.term().from().minusDays(1));
        }
        List<Drafts.Draft> rows = drafts.of(step);
        if (step.ways().hole() != null && rows.stream().noneMatch(row -> row.ledger().equals(PostLedger.KEY))) {
            problems.add(Problem.block(null, "岗位“" + step.ways().hole().post() + "”已经不在了，请刷新看板"));
        }
        rows.stream().filter(row -> row.ledger().equals(Drafts.APPOINTMENTS))
                .filter(row -> AppointmentKinds.of(row.row()).isEmpty())
                .forEach(row -> problems.add(Problem.block(AppointmentLedger.STATUS, "登记“"
                        + row.row().get(AppointmentLedger.POST, "") + "”的任职要选专兼挂聘，请选好再安排，或不勾“同时登记任职”")));
        written.addAll(rows);
    }

    /** What began only afterwards was never to be: it goes to the 回收站. */
    private void end(Tie tie, LocalDate last) {
        Column<LocalDate> end = ENDS.get(tie.kind());
        if (end == null || tie.row() == 0) {
            problems.add(Problem.block(null, "“" + tie.kind().words() + "”不能在看板上结束，请到它的台账里办理"));
            return;
        }
        Optional<Row> stored = drafts.stored(tie.kind().ledger(), tie.row());
        if (stored.isEmpty()) {
            problems.add(Problem.block(null, "原来的“" + tie.kind().words() + "”已经不在了，请刷新看板"));
        } else if (stored.get().get(Objects.requireNonNull(STARTS.get(tie.kind())), LocalDate.MIN).isAfter(last)) {
            away.computeIfAbsent(tie.kind().ledger(), any -> new LinkedHashSet<>()).add(tie.row());
        } else {
            written.add(new Drafts.Draft(tie.kind().ledger(), stored.get().with(end, last)));
        }
    }

    private void judge(Drafts.Draft draft) {
        Register register = office.registers().get(draft.ledger());
        List<Problem> said = register.check(draft.row());
        if (!said.isEmpty()) {
            String what = register.ledger().title() + " "
                    + register.ledger().calling(register.labelled(List.of(draft.row())).get(0));
            said.forEach(problem -> problems.add(new Problem(problem.field(), what + "：" + problem.sentence(), problem.level(),
                    problem.basis())));
        }
    }

    private Done write(List<? extends Step> steps, Actor actor, Progress progress) {
        Act act = new Act(actor, Act.Kind.DEED, null, "", "统筹看板");
        String subject = steps.size() == 1 ? "统筹安排：" + name(steps.get(0)) : "统筹安排 " + steps.size() + " 项";
        long many = written.size() + away.values().stream().mapToLong(Set::size).sum();
        long batch = WholeAct.run(office, new WholeAct.Heading(act, LiaisonLedger.KEY, subject, many), progress, whole -> {
            away.forEach((ledger, ids) -> whole.trash(ledger, ids.stream().mapToLong(Long::longValue).toArray(), act));
            Map<String, List<Row>> rows = new LinkedHashMap<>();
            written.forEach(draft -> rows.computeIfAbsent(draft.ledger(), any -> new ArrayList<>())
                    .add(office.registers().get(draft.ledger()).outcome(draft.row())));
            rows.forEach((ledger, outcomes) -> {
                List<Long> ids = whole.write(ledger, outcomes, act);
                for (int i = 0; i < ids.size(); i++) {
                    if (ledger.equals(SecondmentLedger.KEY) && outcomes.get(i).id() == 0) {
                        lent.add(ids.get(i));
                    }
                }
            });
        });
        return new Done(batch, problems, List.copyOf(lent), List.copyOf(people));
    }

    private String name(Step step) {
        String who = office.registers().labels("people", List.of(step.person())).getOrDefault(step.person(), "");
        String where = office.registers().labels("unions", List.of(step.union())).getOrDefault(step.union(), "");
        return who + (where.isEmpty() ? "" : " → " + where);
    }
}
