package org.streetunion.app.work.elections;

import java.util.List;
import org.streetunion.app.ledger.Problem;

/**
 * What came of a deed on a file.
 *
 * @param batch the act, 0 when nothing was done
 * @param id the row the deed was about: the file, or what it made
 * @param problems what was found, blocking or not
 * @param ended posts that ended
 * @param begun posts that began
 */
public record Outcome(long batch, long id, List<Problem> problems, int ended, int begun) {
    /** Copies the list. */
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** Nothing was done. */
    static Outcome refused(List<Problem> problems) {
        return new Outcome(0, 0, problems, 0, 0);
    }

    /** Whether something was done. */
    public boolean done() {
        return batch != 0;
    }
}
