package org.streetunion.app.work;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;

/**
 * One act over several registers, written in pieces: one number, one undo. What was written is taken back when it is stopped or fails, and
 * at the next start when the program died over it.
 */
public final class WholeAct {
    private static final int PIECE = 2_000;
    private final Office office;
    private final long batch;
    private final Progress progress;
    private final long total;
    private int done;

    private WholeAct(Office office, long batch, Progress progress, long total) {
        this.office = office;
        this.batch = batch;
        this.progress = progress;
        this.total = total;
    }

    /**
     * What the act is called.
     *
     * @param act by whom and why
     * @param ledger the register it stands under
     * @param subject what it is about
     * @param rows how many rows it will write
     */
    public record Heading(Act act, String ledger, String subject, long rows) {}

    /**
     * Runs the steps as one act; gives its number.
     *
     * @throws CancellationException when the progress asks to stop; everything is as it was then
     */
    public static long run(Office office, Heading heading, Progress progress, Consumer<WholeAct> steps) {
        long batch = office.batches().begin(heading.act(), heading.ledger(), heading.subject());
        WholeAct whole = new WholeAct(office, batch, progress, heading.rows());
        boolean finished = false;
        try {
            steps.accept(whole);
            office.batches().finish(batch, whole.done);
            finished = true;
        } finally {
            if (!finished) {
                office.batches().undo(batch, heading.act().actor(), lines -> {});
            }
        }
        office.database().flush();
        return batch;
    }

    /** Changes rows of a register, read and written piece by piece. */
    public void change(String ledger, List<Long> ids, Act act, UnaryOperator<Row> change) {
        Store store = office.registers().get(ledger).store();
        for (int from = 0; from < ids.size(); from += PIECE) {
            List<Long> piece = ids.subList(from, Math.min(ids.size(), from + PIECE));
            List<Row> rows = store.rows(piece.stream().mapToLong(Long::longValue).toArray());
            write(ledger, rows.stream().map(change).toList(), act);
        }
    }

    /** Moves rows of a register to the 回收站. */
    public void trash(String ledger, long[] ids, Act act) {
        office.registers().get(ledger).store().setTrash(ids, true, act, batch);
        counted(ids.length);
    }

    /** Lets a row take over what hangs on another by its number; see {@link Store#takeOver}. */
    void takeOver(String ledger, long keep, long drop, Set<String> fromDrop) {
        office.registers().get(ledger).store().takeOver(keep, drop, fromDrop, batch);
    }

    /** Makes a change true that was noted for a day. */
    void confirm(String ledger, Store.Coming change, Act act) {
        Register register = office.registers().get(ledger);
        write(ledger, List.of(register.becoming(change)), act);
        register.store().confirmed(change, batch);
    }

    /** Adds one row to a register; gives its id. */
    public long add(String ledger, Row row, Act act) {
        long id = office.registers().get(ledger).store().write(List.of(row), act, batch).get(0);
        done++;
        return id;
    }

    /** Writes rows of a register; gives their ids in order. */
    public List<Long> write(String ledger, List<Row> rows, Act act) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Long> ids = office.registers().get(ledger).store().write(rows, act, batch);
        counted(rows.size());
        return ids;
    }

    /** Tells that so many rows were looked at, written or not; for acts that leave most rows as they are. */
    void reached(long rows) {
        if (!progress.report(rows, total)) {
            throw new CancellationException();
        }
    }

    private void counted(int rows) {
        done += rows;
        if (!progress.report(done, total)) {
            throw new CancellationException();
        }
    }
}
