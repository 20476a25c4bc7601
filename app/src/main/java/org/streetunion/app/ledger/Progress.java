package org.streetunion.app.ledger;

/** How slow work tells how far it is, and asks whether it should stop. Cancelling is a flag, never an interrupt. */
public interface Progress {
    /** Nobody listens and nobody cancels. */
    Progress SILENT = (done, total) -> true;

    /**
     * Tells how far the work is.
     *
     * @param done units done
     * @param total units in all, or a negative number when unknown
     * @return false when the work should stop at the next safe point
     */
    boolean report(long done, long total);
}
