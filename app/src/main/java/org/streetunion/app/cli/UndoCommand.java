package org.streetunion.app.cli;

import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Batches;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undo BATCH}: takes an act back as a whole. */
@Command(name = "undo", description = "整批撤销一次导入或登记")
final class UndoCommand extends OfficeCommand {
    @Parameters(paramLabel = "批号")
    private long batch;

    @Override
    int run(Office office, Console console) throws Refusal {
        Batch found = office.batches().find(batch).orElseThrow(() -> new Refusal("没有第 " + batch + " 批"));
        if (found.kind().equals(Act.Kind.UNDO.words())) {
            throw new Refusal("第 " + batch + " 批本身是一次撤销，不能再撤销；要恢复原来的样子，请重新导入或登记");
        }
        if (found.state() != Batch.State.DONE) {
            throw new Refusal("第 " + batch + " 批已经撤销过了");
        }
        Batches.Undone undone = office.batches().undo(batch, Program.actor(), done -> {});
        undone.kept().forEach(console::say);
        console.result("已撤销第 " + batch + " 批，共 " + undone.rows() + " 条");
        return undone.kept().isEmpty() ? DONE : SOME_REJECTED;
    }
}
