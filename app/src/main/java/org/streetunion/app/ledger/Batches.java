package org.streetunion.app.ledger;

import java.util.List;
import java.util.Optional;

/** The acts of the office: begun, finished, undone. */
public interface Batches {
    /** Begins an act; what it adds stays invisible until it is finished. */
    long begin(Act act, String ledger, String subject);

    /** Finishes it: everything it wrote becomes visible. */
    void finish(long batch, int rows);

    /** The latest acts, newest first. */
    List<Batch> recent(int limit);

    /** One act. */
    Optional<Batch> find(long batch);

    /**
     * Takes everything back that the act wrote, in pieces that can be resumed.
     *
     * @param progress told how many lines are done
     * @return rows that were changed again since and were therefore left as they are
     */
    Undone undo(long batch, Actor actor, java.util.function.LongConsumer progress);

    /**
     * What an undo did.
     *
     * @param rows how many rows were taken back
     * @param kept rows that somebody changed again and that stay, as sentences
     */
    record Undone(long rows, List<String> kept) {}
}
