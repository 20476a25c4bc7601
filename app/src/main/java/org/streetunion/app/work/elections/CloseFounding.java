package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 办结建会: the prepared union is at work from the day of its meeting, covers its employer, has its first term and those who were elected in
 * their posts, all as one act.
 */
public final class CloseFounding {
    private static final String LAW = "工会法第十二条";
    private static final int FIRST = 1;

    private CloseFounding() {}

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, long id) {
        Row file = FileRows.row(office, FileKind.FOUNDING, id).orElse(null);
        if (file == null) {
            return List.of(Problem.block(null, "这份建会档案已经不在了"));
        }
        List<Problem> problems = new ArrayList<>(FileRows.open(FileKind.FOUNDING, file));
        return problems.isEmpty() ? papers(office, file) : problems;
    }

    private static List<Problem> papers(Office office, Row file) {
        List<Problem> problems = new ArrayList<>();
        if (file.get(FoundingLedger.REPLY.on()) == null || file.get(FoundingLedger.REPLY.no()) == null) {
            problems.add(Problem.block(FoundingLedger.REPLY.on(), "基层工会的建立要报上一级工会批准，请填写建会批复的日期和文号").because(LAW));
        }
        LocalDate met = file.get(FoundingLedger.MEETING.on());
        if (met == null) {
            problems.add(Problem.block(FoundingLedger.MEETING.on(), "还没有填成立大会的日期"));
        }
        Reference union = file.get(FoundingLedger.UNION);
        if (union == null) {
            problems.add(Problem.block(FoundingLedger.UNION, "还没有登记筹备的工会，请先办“登记筹备工会”，再登记当选名单"));
        } else if (met != null) {
            problems.addAll(term(office, file, union.id(), met));
        }
        problems.addAll(FileRows.said(office, FileKind.FOUNDING, file));
        return problems;
    }

    private static List<Problem> term(Office office, Row file, long union, LocalDate met) {
        TermFacts facts = TermFacts.read(office, union, FIRST);
        String state = facts.union().get(UnionLedger.STATE, "");
        if (!state.equals("筹备")) {
            return List.of(Problem.block(FoundingLedger.UNION, "筹备的工会状态是“" + state + "”，不是筹备，请核对"));
        }
        TermOrder order = order(file, union, met);
        TermChange change = new TermChange(office, facts, order);
        return new TermCheck(office, facts, new Limits(FileRows.parameters(office), met)).term(order, change);
    }

    private static TermOrder order(Row file, long union, LocalDate met) {
        return new TermOrder(union, FIRST, met, met, file.get(FoundingLedger.YEARS), file.get(MeetingFacts.ELECTED_HOW),
                file.get(FoundingLedger.REPLY.no(), ""));
    }

    /**
     * Closes the file, unless a problem blocks it.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Outcome run(Office office, long id, Actor actor, Progress progress) {
        List<Problem> problems = check(office, id);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return Outcome.refused(problems);
        }
        Row file = FileRows.row(office, FileKind.FOUNDING, id).orElseThrow();
        long union = Objects.requireNonNull(file.get(FoundingLedger.UNION), "a union, checked before").id();
        LocalDate met = Objects.requireNonNull(file.get(FoundingLedger.MEETING.on()), "a meeting, checked before");
        TermFacts facts = TermFacts.read(office, union, FIRST);
        TermOrder order = order(file, union, met);
        TermChange change = new TermChange(office, facts, order);
        // Not 新建: the union's first stretch tells of its founding, and every list counts it from there.
        Act act = Act.change(actor, Act.Kind.DEED, met, "筹备转正常", order.docNo());
        String subject = "建会：" + facts.union().get(UnionLedger.NAME);
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "unions", subject, change.rows() + 4), progress, whole -> {
            whole.write("unions", List.of(standing(facts.union().get(UnionLedger.APPROVED_BY) == null
                    ? facts.union().with(UnionLedger.APPROVED_BY, Approval.of(office, union).name())
                    : facts.union(), file, met)), act);
            change.write(whole, actor);
            whole.write("coverage", coverage(office, file, union, met), act);
            whole.write("employers", List.of(PrepareUnion.employer(office.registers(), file).with(EmployerLedger.UNION_STATE,
                    "单建".equals(file.get(FoundingLedger.MODE, "单建")) ? "已单建" : "已纳入联合")), act);
            whole.write(FoundingLedger.KEY, List.of(file.with(FoundingLedger.STATE, MeetingFacts.CLOSED)), act);
        });
        return new Outcome(batch, id, problems, change.ended(), change.begun());
    }

    private static Row standing(Row union, Row file, LocalDate met) {
        Row row = union.with(UnionLedger.STATE, "正常").with(UnionLedger.STATE_ON, met).with(UnionLedger.FOUNDED_ON, met).with(
                UnionLedger.APPROVAL_NO,
                file.get(FoundingLedger.REPLY.no()));
        row = row.get(UnionLedger.FOUNDED_HOW) == null ? row.with(UnionLedger.FOUNDED_HOW, "线下建会") : row;
        LocalDate legal = file.get(FoundingLedger.LEGAL.on());
        return legal == null
                ? row
                : row.with(UnionLedger.LEGAL_FROM, kept(row.get(UnionLedger.LEGAL_FROM), legal)).with(UnionLedger.LEGAL_NO,
                        kept(row.get(UnionLedger.LEGAL_NO), file.get(FoundingLedger.LEGAL.no())));
    }

    private static <T> @Nullable T kept(@Nullable T there, @Nullable T otherwise) {
        return there == null ? otherwise : there;
    }

    /** The employer is covered from that day on, unless it was registered as covered already. */
    private static List<Row> coverage(Office office, Row file, long union, LocalDate met) {
        Reference employer = Objects.requireNonNull(file.get(FoundingLedger.EMPLOYER), "a required column");
        boolean covered = TermFacts.of(office, "coverage", CoverageLedger.UNION, union).stream()
                .anyMatch(row -> employer.equals(row.get(CoverageLedger.EMPLOYER)) && row.get(CoverageLedger.TO) == null);
        return covered
                ? List.of()
                : List.of(Row.NEW.with(CoverageLedger.UNION, Reference.to(union)).with(CoverageLedger.EMPLOYER, employer)
                        .with(CoverageLedger.MODE, file.get(FoundingLedger.MODE, "单建")).with(CoverageLedger.FROM, met));
    }
}
