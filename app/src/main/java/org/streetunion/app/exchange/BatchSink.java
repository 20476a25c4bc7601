package org.streetunion.app.exchange;

import java.util.List;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;

/** Writes into the stores as one batch, which begins with the first row. What is not finished is taken back. */
final class BatchSink implements Sink, AutoCloseable {
    private final Batches batches;
    private final Actor actor;
    private final String subject;
    private long batch;
    private int rows;
    private boolean finished;

    BatchSink(Batches batches, Actor actor, String subject) {
        this.batches = batches;
        this.actor = actor;
        this.subject = subject;
    }

    @Override
    public List<Long> write(Register register, List<Row> written, Act act) {
        if (batch == 0) {
            batch = batches.begin(Act.correction(actor, Act.Kind.IMPORT), register.ledger().key(), subject);
        }
        rows += written.size();
        return register.store().write(written, act, batch);
    }

    /** Makes everything visible and gives the batch's number, 0 when nothing was written. */
    long finish() {
        if (batch != 0) {
            batches.finish(batch, rows);
        }
        finished = true;
        return batch;
    }

    @Override
    public void close() {
        if (!finished && batch != 0) {
            batches.undo(batch, actor, done -> {});
        }
    }
}
