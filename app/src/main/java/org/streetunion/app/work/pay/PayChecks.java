package org.streetunion.app.work.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;

/** What is wrong with the lines of a batch, person by person: asked when a line is written, and of all before the batch goes on. */
final class PayChecks {
    private final Registers registers;

    PayChecks(Registers registers) {
        this.registers = registers;
    }

    /** What is wrong with one line of a batch. */
    List<Problem> line(Row batch, Row line) {
        Optional<Reference> person = PayFacts.person(line);
        Optional<PayFacts> facts = person.flatMap(who -> ProposePay.facts(registers, batch, List.of(who)));
        return person.isEmpty() || facts.isEmpty()
                ? List.of()
                : problems(facts.get(), batch, line, facts.get().paidElsewhere(batch.id()));
    }

    /** What is wrong with all lines of a batch, each sentence with a name; lines without an amount too. */
    List<Problem> all(Row batch) {
        List<Row> lines = PayFacts.lines(registers, batch.id());
        Optional<PayFacts> facts = ProposePay.facts(registers, batch, List.of());
        Map<Long, String> names = registers.labels("people",
                lines.stream().flatMap(line -> PayFacts.person(line).stream()).map(Reference::id).distinct().toList());
        List<Problem> problems = new ArrayList<>();
        if (lines.isEmpty()) {
            problems.add(Problem.block(null, "这一批还没有人"));
        }
        Map<Long, String> elsewhere = facts.map(known -> known.paidElsewhere(batch.id())).orElse(Map.of());
        for (Row line : lines) {
            String name = PayFacts.person(line).map(who -> names.getOrDefault(who.id(), "")).orElse("");
            facts.ifPresent(known -> problems(known, batch, line, elsewhere)
                    .forEach(problem -> problems.add(Problem.block(PayLineLedger.PERSON, name + "：" + problem.sentence()))));
            if (line.get(PayLineLedger.DUE) == null) {
                problems.add(Problem.block(PayLineLedger.DUE, name + "：还没有金额"));
            }
            registers.get(PayLineLedger.KEY).judge(line).stream().filter(Problem::blocks)
                    .forEach(problem -> problems.add(Problem.block(null, name + "：" + problem.sentence())));
        }
        return problems;
    }

    private static List<Problem> problems(PayFacts facts, Row batch, Row line, Map<Long, String> elsewhere) {
        List<Problem> problems = new ArrayList<>();
        PayFacts.person(line).ifPresent(person -> {
            facts.against(person.id()).ifPresent(sentence -> problems.add(Problem.block(PayLineLedger.PERSON, sentence)));
            String other = elsewhere.get(person.id());
            if (other != null && batch.get(PayBatchLedger.CORRECTION, 0) == 0) {
                problems.add(Problem.block(PayLineLedger.PERSON, "这一期已在“" + other + "”里，不能重复发"));
            }
            int most = facts.crowd() == Crowd.VOLUNTEERS
                    ? facts.of(person.id()).map(facts::served).orElse(0)
                    : facts.of(person.id()).map(whose -> whose.count(facts.period())).orElse(0);
            if (problems.isEmpty() && line.get(PayLineLedger.DAYS, 0) > most) {
                problems.add(Problem.block(PayLineLedger.DAYS, "在岗天数写了 " + line.get(PayLineLedger.DAYS) + "，按任职记录只有 " + most));
            }
        });
        return problems;
    }
}
