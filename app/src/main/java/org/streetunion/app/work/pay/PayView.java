package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paylines.PayLineLedger;

/**
 * A batch as it is looked at.
 *
 * @param batch its row
 * @param lines its people, labelled
 * @param left who held a post of the group and is not in it, and why
 * @param problems what stands against going on, person by person; empty once it is paid
 * @param next what comes next, empty when it is locked
 */
public record PayView(Row batch, List<Row> lines, List<ProposePay.Left> left, List<Problem> problems, Optional<PayStep> next) {
    /** Copies the lists. */
    public PayView {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
        problems = List.copyOf(problems);
    }

    /** What is paid, in 分. */
    public long total() {
        return sum(PayLineLedger.AMOUNT);
    }

    /** What is due, in 分. */
    public long due() {
        return sum(PayLineLedger.DUE);
    }

    /** What is deducted, in 分. */
    public long deducted() {
        return sum(PayLineLedger.DEDUCTION);
    }

    /** How many got something and have not signed. */
    public int unsigned() {
        return (int) lines.stream()
                .filter(line -> line.get(PayLineLedger.AMOUNT, 0L) > 0 && line.get(PayLineLedger.SIGNED) == null).count();
    }

    private long sum(Column<Long> column) {
        return lines.stream().mapToLong(line -> line.get(column, 0L)).sum();
    }
}
