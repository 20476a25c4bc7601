package org.streetunion.app.work.elections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.MeetingFacts;
import org.streetunion.app.office.elections.ElectionLedger;
import org.streetunion.app.office.terms.TermLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 办结换届: the outgoing posts end, the incoming ones begin, the new term is registered and the file is closed, all as one act. The event 换届
 * of the union is its new term: whoever counts elections counts terms.
 */
public final class CloseElection {
    private CloseElection() {}

    /** What stands against it, or should be known before. */
    public static List<Problem> check(Office office, long file) {
        Row row = row(office, file);
        return row == null ? List.of(Problem.block(null, "这份换届档案已经不在了")) : new Plan(office, row).problems();
    }

    /**
     * Closes the file, unless a problem blocks it.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static Outcome run(Office office, long file, Actor actor, Progress progress) {
        List<Problem> problems = check(office, file);
        if (problems.stream().anyMatch(Problem::blocks)) {
            return Outcome.refused(problems);
        }
        Row row = Objects.requireNonNull(row(office, file), "a file, checked before");
        Plan plan = new Plan(office, row);
        TermOrder order = Objects.requireNonNull(plan.order, "a meeting, checked before");
        TermChange change = new TermChange(office, plan.facts, order);
        String name = office.registers().labels("unions", List.of(order.union())).getOrDefault(order.union(), "");
        Act act = new Act(actor, Act.Kind.DEED, order.startsOn(), "换届", order.docNo());
        long batch = WholeAct.run(office,
                new WholeAct.Heading(act, "unions", "换届：" + name + " 第 " + order.termNo() + " 届", change.rows()), progress,
                whole -> {
                    change.write(whole, actor);
                    whole.write(ElectionLedger.KEY, List.of(row.with(ElectionLedger.STATE, MeetingFacts.CLOSED)),
                            Act.correction(actor, Act.Kind.DEED));
                });
        return new Outcome(batch, file, problems, change.ended(), change.begun());
    }

    private static @Nullable Row row(Office office, long file) {
        return FileRows.row(office, FileKind.ELECTION, file).orElse(null);
    }

    /** The term a file leads to, as far as it can be told. */
    private static final class Plan {
        private final Office office;
        private final Row file;
        private final TermFacts facts;
        private final @Nullable TermOrder order;

        Plan(Office office, Row file) {
            this.office = office;
            this.file = file;
            Reference union = Objects.requireNonNull(file.get(ElectionLedger.UNION), "a required column");
            LocalDate met = file.get(ElectionLedger.MEETING.on());
            this.facts = TermFacts.read(office, union.id(), file.get(ElectionLedger.TERM_NO, 0), met);
            this.order = met == null ? null : order(union.id(), met);
        }

        private TermOrder order(long union, LocalDate met) {
            Integer years = file.get(ElectionLedger.YEARS);
            Integer usual = facts.usualYears();
            String paper = file.get(ElectionLedger.FILED.no(), file.get(ElectionLedger.REPLY.no(), ""));
            return new TermOrder(union, facts.termNo(), file.get(ElectionLedger.STARTS_ON, met), met,
                    years == null ? usual : years,
                    file.get(MeetingFacts.ELECTED_HOW), paper);
        }

        List<Problem> problems() {
            List<Problem> problems = new ArrayList<>(FileRows.open(FileKind.ELECTION, file));
            String state = facts.union().get(UnionLedger.STATE, "");
            if (!problems.isEmpty()) {
                return problems;
            }
            if (!state.equals("正常")) {
                return List.of(Problem.block(null, "这家工会的状态是“" + state + "”，不能办结换届"));
            }
            if (order == null) {
                return List.of(Problem.block(ElectionLedger.MEETING.on(), "还没有填选举大会的日期"));
            }
            ordinal().ifPresent(problems::add);
            Limits limits = new Limits(FileRows.parameters(office), order.electedOn());
            TermChange change = new TermChange(office, facts, order);
            TermCheck check = new TermCheck(office, facts, limits);
            problems.addAll(check.term(order, change));
            check.certificate(change).ifPresent(problems::add);
            problems.addAll(FileRows.said(office, FileKind.ELECTION, file));
            return problems;
        }

        /** 届次 = the one before + 1. */
        private Optional<Problem> ordinal() {
            int before = facts.before().map(term -> term.get(TermLedger.ORDINAL, 0)).orElse(0);
            return facts.termNo() == before + 1
                    ? Optional.empty()
                    : Optional.of(Problem.warn(ElectionLedger.TERM_NO, before == 0
                            ? "届次台账里没有上一届，请核对换届后届次是不是第 " + facts.termNo() + " 届"
                            : "上一届是第 " + before + " 届，换届后应是第 " + (before + 1) + " 届，这里写的是第 " + facts.termNo() + " 届"));
        }
    }
}
