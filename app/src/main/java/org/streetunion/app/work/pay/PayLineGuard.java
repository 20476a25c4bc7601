package org.streetunion.app.work.pay;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Registers;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.office.paylines.PayLineLedger;

/** Nobody is paid who must not be, and lines of a batch that went on stay as they are; imports are held to it too. */
public final class PayLineGuard implements Guard {
    private static final Set<String> LATER = Set.of(PayLineLedger.SIGNED.key(), PayLineLedger.REMARK.key());
    private final Registers registers;

    /** Over these registers. */
    public PayLineGuard(Registers registers) {
        this.registers = registers;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        for (Row asked : List.of(stored, outcome)) {
            Optional<Row> batch = batch(asked);
            Optional<Problem> closed = batch.flatMap(found -> closed(found, stored, outcome));
            if (closed.isPresent()) {
                return List.of(closed.get());
            }
        }
        boolean changed = changed(stored, outcome);
        return batch(outcome).filter(found -> changed).map(found -> new PayChecks(registers).line(found, outcome))
                .orElse(List.of());
    }

    @Override
    public Optional<String> keeps(List<Long> ids) {
        List<Row> lines = registers.get(PayLineLedger.KEY).store().rows(ids.stream().mapToLong(Long::longValue).toArray());
        return lines.stream().flatMap(line -> batch(line).stream()).filter(batch -> !PayBatchGuard.draft(batch)).findFirst()
                .map(batch -> PayBatchGuard.words(batch) + "，明细不能移走或撤销；要改，"
                        + (PayBatchGuard.locked(batch) ? "请另做更正批次" : "请先撤销后面的办理"));
    }

    private static Optional<Problem> closed(Row batch, Row stored, Row outcome) {
        if (PayBatchGuard.locked(batch)) {
            return changed(stored, outcome) || !stored.agrees(outcome, PayLineLedger.SIGNED)
                    || !stored.agrees(outcome, PayLineLedger.REMARK)
                            ? Optional.of(Problem.block(PayLineLedger.BATCH, PayBatchGuard.words(batch) + "，不能再改，只能另做更正批次"))
                            : Optional.empty();
        }
        return !PayBatchGuard.draft(batch) && changed(stored, outcome)
                ? Optional.of(Problem.block(PayLineLedger.BATCH,
                        PayBatchGuard.words(batch) + "，人和金额不能再改；要改，请先撤销后面的办理"))
                : Optional.empty();
    }

    /** Whether anything changes but what is written after paying. */
    private static boolean changed(Row stored, Row outcome) {
        return PayLineLedger.ledger().columns().stream().filter(column -> !LATER.contains(column.key()))
                .anyMatch(column -> !stored.agrees(outcome, column));
    }

    private Optional<Row> batch(Row line) {
        Reference batch = line.get(PayLineLedger.BATCH);
        return batch == null
                ? Optional.empty()
                : registers.get(PayBatchLedger.KEY).store().rows(new long[]{batch.id()}).stream().findFirst();
    }
}
