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
        if (joins(office, file)) {
            return joining(office, file);
        }
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

    /** Whether the employer joins a union of several that stands already, as the second of those who founded it together does. */
    private static boolean joins(Office office, Row file) {
        return !"单建".equals(file.get(FoundingLedger.MODE, "单建"))
                && "正常".equals(FileRows.union(office, file.get(FoundingLedger.UNION)).get(UnionLedger.STATE));
    }

    private static List<Problem> joining(Office office, Row file) {
        List<Problem> problems = new ArrayList<>();
        LocalDate day = joinedOn(office, file);
        if (day == null) {
            problems.add(Problem.block(FoundingLedger.REPLY.on(), "这家联合工会已经成立，请填写同意加入的批复日期（或成立大会日期），从那天起覆盖这家单位"));
        } else if (day.isAfter(LocalDate.now(office.clock()))) {
            problems.add(Problem.block(FoundingLedger.REPLY.on(), "加入日期 " + day + " 还没有到，请到时再办结"));
        }
        problems.addAll(FileRows.said(office, FileKind.FOUNDING, file));
        return problems;
    }

    /** From the day of its meeting, else of the reply, but not before the union stood: a reply to several comes before that. */
    private static @Nullable LocalDate joinedOn(Office office, Row file) {
        LocalDate day = kept(file.get(FoundingLedger.MEETING.on()), file.get(FoundingLedger.REPLY.on()));
        LocalDate founded = FileRows.union(office, file.get(FoundingLedger.UNION)).get(UnionLedger.FOUNDED_ON);
        return day == null || founded == null || !day.isBefore(founded) ? day : founded;
    }

    private static Outcome join(Office office, Row file, List<Problem> problems, Actor actor) {
        LocalDate day = Objects.requireNonNull(joinedOn(office, file), "a day, checked before");
        long union = Objects.requireNonNull(file.get(FoundingLedger.UNION), "a union, checked before").id();
        Act act = Act.change(actor, Act.Kind.DEED, day, "加入联合工会", file.get(FoundingLedger.REPLY.no(), ""));
        String name = office.registers().labels("unions", List.of(union)).getOrDefault(union, "");
        long batch = WholeAct.run(office, new WholeAct.Heading(act, "unions", "加入联合工会：" + name, 3), Progress.SILENT,
                whole -> covered(office, whole, file, act, day));
        return new Outcome(batch, file.id(), problems, 0, 0);
    }

    /** The employer is covered and the file is closed. */
    private static void covered(Office office, WholeAct whole, Row file, Act act, LocalDate day) {
        long union = Objects.requireNonNull(file.get(FoundingLedger.UNION), "a union, checked before").id();
        whole.write("coverage", coverage(office, file, union, day), act);
        whole.write("employers", List.of(PrepareUnion.employer(office.registers(), file).with(EmployerLedger.UNION_STATE,
                "单建".equals(file.get(FoundingLedger.MODE, "单建")) ? "已单建" : "已纳入联合")), act);
        whole.write(FoundingLedger.KEY, List.of(file.with(FoundingLedger.STATE, MeetingFacts.CLOSED)), act);
    }

    private static List<Problem> term(Office office, Row file, long union, LocalDate met) {
        TermFacts facts = TermFacts.read(office, union, FIRST, met);
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
        if (joins(office, file)) {
            return join(office, file, problems, actor);
        }
        long union = Objects.requireNonNull(file.get(FoundingLedger.UNION), "a union, checked before").id();
        LocalDate met = Objects.requireNonNull(file.get(FoundingLedger.MEETING.on()), "a meeting, checked before");
        TermFacts facts = TermFacts.read(office, union, FIRST, met);
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
            covered(office, whole, file, act, met);
        });
        return new Outcome(batch, id, problems, change.ended(), change.begun());
    }

    private static Row standing(Row union, Row file, LocalDate met) {
        Row row = union.with(UnionLedger.STATE, "正常").with(UnionLedger.STATE_ON, met).with(UnionLedger.FOUNDED_ON, met).with(
                UnionLedger.APPROVAL_NO,
                file.get(FoundingLedger.REPLY.no()));
        return registered(row.get(UnionLedger.FOUNDED_HOW) == null ? row.with(UnionLedger.FOUNDED_HOW, "线下建会") : row, file);
    }

    /** With the certificate of a legal person, as far as the file has it and the union does not. */
    static Row registered(Row row, Row file) {
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
