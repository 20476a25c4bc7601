package org.streetunion.app.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.streetunion.app.ledger.Beginning;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Lineage;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;

/** Decides row by row what a mass change does to it, and counts. A rule that was broken before does not stand against the change. */
final class ChangeJudge {
    private final Register register;
    private final Ledger ledger;
    private final Store store;
    private final RowChange order;
    private final Lineage lineage;
    private final Guard guard;
    private final boolean numbers;
    private final List<Recap.Refused> reasons = new ArrayList<>();
    private long rows;
    private long changes;
    private long refused;

    ChangeJudge(Register register, RowChange order) {
        this.register = register;
        this.ledger = register.ledger();
        this.store = register.store();
        this.order = order;
        this.lineage = new Lineage(ledger, store);
        this.guard = register.guard().forMany();
        this.numbers = ledger.identities().stream().flatMap(List::stream)
                .anyMatch(column -> order.values().containsKey(column.key()));
    }

    /** Of these rows, those that change, as they are to be. */
    List<Row> changed(List<Row> piece) {
        List<Row> outcomes = new ArrayList<>();
        for (Row row : piece) {
            Row outcome = outcome(row);
            rows++;
            if (differs(row, outcome)) {
                Optional<String> reason = against(row, outcome);
                reason.ifPresentOrElse(sentence -> refuse(row, sentence), () -> outcomes.add(outcome));
            }
        }
        List<Row> free = free(outcomes);
        changes += free.size();
        return free;
    }

    Recap recap() {
        return new Recap(rows, changes, rows - changes - refused, refused, reasons);
    }

    private Row outcome(Row row) {
        Row overlaid = row.overlaid(new Row(row.id(), row.version(), order.values()));
        return ledger.completion().apply(overlaid).as(row.id(), row.version());
    }

    private boolean differs(Row row, Row outcome) {
        return order.values().keySet().stream().anyMatch(key -> !outcome.agrees(row, column(key)));
    }

    private Optional<String> against(Row row, Row outcome) {
        List<Problem> problems = new ArrayList<>(blocking(outcome));
        if (!problems.isEmpty()) {
            Set<String> before = blocking(row).stream().map(Problem::sentence).collect(Collectors.toSet());
            problems.removeIf(problem -> before.contains(problem.sentence()));
        }
        guard.check(row, outcome).stream().filter(Problem::blocks).forEach(problems::add);
        lineage.problem(outcome, order.day()).filter(Problem::blocks).ifPresent(problems::add);
        new Beginning(ledger, store).problem(outcome, order.day()).ifPresent(problems::add);
        return problems.stream().map(Problem::sentence).findFirst();
    }

    private List<Problem> blocking(Row row) {
        return register.judge(row).stream().filter(Problem::blocks).toList();
    }

    /** Without those that would bear a number which another bears. */
    private List<Row> free(List<Row> outcomes) {
        if (!numbers) {
            return outcomes;
        }
        Set<Long> occupied = new HashSet<>(store.occupied(outcomes));
        outcomes.stream().filter(row -> occupied.contains(row.id()))
                .forEach(row -> refuse(row, "改了以后会与另一" + ledger.unit() + "的编号相同"));
        return outcomes.stream().filter(row -> !occupied.contains(row.id())).toList();
    }

    private void refuse(Row row, String sentence) {
        refused++;
        if (reasons.size() < Recap.NAMED) {
            Object label = row.values().get(ledger.label().key());
            reasons.add(new Recap.Refused(row.id(), label == null ? "" : label.toString(), sentence));
        }
    }

    private Column<?> column(String key) {
        return ledger.column(key).orElseThrow(() -> new IllegalArgumentException("no column " + key));
    }
}
