package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.Step;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Approval;
import org.streetunion.app.work.Office;

/** Puts together what is to be seen of a file: how far it is, what is next, its numbers, what stands against closing it. */
public final class LookAtFile {
    private LookAtFile() {}

    /** The file; empty when it is gone. */
    public static Optional<FileView> find(Office office, FileKind kind, long id) {
        return FileRows.row(office, kind, id).map(row -> view(office, kind, office.registers().get(kind.ledger())
                .labelled(List.of(row)).get(0)));
    }

    private static FileView view(Office office, FileKind kind, Row file) {
        boolean election = kind == FileKind.ELECTION;
        Reference union = file.get(election ? ElectionLedger.UNION : FoundingLedger.UNION);
        long of = union == null ? 0 : union.id();
        int term = election ? file.get(ElectionLedger.TERM_NO, 0) : 1;
        LocalDate today = LocalDate.now(office.clock());
        LocalDate met = file.get(election ? ElectionLedger.MEETING.on() : FoundingLedger.MEETING.on());
        TermFacts facts = TermFacts.read(office, of, term, met);
        List<Measure> measures = new ArrayList<>();
        Approval approval = Approval.of(office, of);
        measures.add(new Measure("批复", "由谁批复", approval.name(), approval.union() == null ? "街道总工会" : "有组建审批权的上级工会",
                approval.right(), Measure.Verdict.OPEN));
        measures.addAll(new TermMeasures(file, facts, new Limits(FileRows.parameters(office), met == null ? today : met),
                met == null ? today : met).all());
        List<Problem> against = election ? CloseElection.check(office, file.id()) : CloseFounding.check(office, file.id());
        String title = election
                ? ElectionLedger.UNION.text(file) + "　第 " + term + " 届换届"
                : FoundingLedger.EMPLOYER.text(file) + "　建会";
        return new FileView(kind, file.id(), title, facts(kind, file, facts, today), file.get(kind.state(), ""),
                lines(office, kind, file), next(kind, file), measures, steps(kind, against), of, term);
    }

    /** What belongs to a step is shown at the step. */
    private static List<Problem> steps(FileKind kind, List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.blocks() || kind.steps().all().stream().noneMatch(step -> at(step, problem)))
                .toList();
    }

    private static List<FileView.Line> lines(Office office, FileKind kind, Row file) {
        List<Problem> said = FileRows.said(office, kind, file);
        Step now = kind.steps().next(file).orElse(null);
        List<FileView.Line> lines = new ArrayList<>();
        for (Step step : kind.steps().all()) {
            lines.add(new FileView.Line(step, file.get(step.on()), file.get(step.no(), ""), file.get(step.note(), ""),
                    step.equals(now), said.stream().filter(problem -> at(step, problem)).map(Problem::sentence).toList()));
        }
        return lines;
    }

    private static boolean at(Step step, Problem problem) {
        return Objects.equals(problem.field(), step.on().key()) || Objects.equals(problem.field(), step.no().key());
    }

    /** What is to be done now. */
    static String next(FileKind kind, Row file) {
        String state = file.get(kind.state(), "");
        if (!state.equals("办理中")) {
            return state;
        }
        boolean union = kind == FileKind.ELECTION || file.get(FoundingLedger.UNION) != null;
        return kind.steps().next(file).map(step -> "下一步：" + step.title())
                .orElse(union ? "各步都已登记，核对当选名单后可以办结" : "各步都已登记，请登记筹备工会和当选名单");
    }

    private static String facts(FileKind kind, Row file, TermFacts facts, LocalDate today) {
        List<String> words = new ArrayList<>();
        LocalDate ends = kind == FileKind.ELECTION ? file.get(ElectionLedger.TERM_ENDS) : null;
        if (ends != null) {
            long days = ChronoUnit.DAYS.between(today, ends);
            boolean open = FileRows.open(kind, file).isEmpty();
            words.add("上届任期止 " + ends + (open ? days < 0 ? "，已超期 " + -days + " 天" : "，还有 " + days + " 天" : ""));
            LocalDate until = file.get(ElectionLedger.SHIFT_TO);
            if (until != null && file.get(ElectionLedger.SHIFT_NO) != null) {
                words.add("已批准延期至 " + until + "（" + file.get(ElectionLedger.SHIFT_NO) + "）");
            }
        }
        if (kind == FileKind.FOUNDING) {
            Integer workers = file.get(FoundingLedger.WORKERS);
            words.add("摸底职工 " + (workers == null ? "—" : workers + " 人"));
            words.add(facts.union().id() == 0
                    ? "还没有登记筹备工会"
                    : "工会：" + facts.union().get(UnionLedger.NAME) + "（" + facts.union().get(UnionLedger.STATE) + "）");
        } else if (facts.members() != null) {
            words.add("会员 " + facts.members() + " 人");
        }
        return String.join("　", words);
    }
}
