package org.streetunion.app.ledger;

import java.time.Instant;

/**
 * One act as a whole: an import, a form that was saved, a mass change. It can be undone as a whole.
 *
 * @param id the batch number people are told
 * @param kind in the office's words
 * @param subject what it was about: the file, the row
 * @param actor who
 * @param at when it began
 * @param state running, done, undone
 * @param rows how many rows it wrote
 */
public record Batch(long id, String kind, String subject, String actor, Instant at, State state, int rows) {
    /** Whether it can be taken back: it is done, it wrote something, and it is not itself the taking back of another. */
    public boolean undoable() {
        return state == State.DONE && rows > 0 && !kind.equals(Act.Kind.UNDO.words());
    }

    /** How far it is. */
    public enum State {
        RUNNING, DONE, UNDOING, UNDONE
    }
}
