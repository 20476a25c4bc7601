package org.streetunion.app.ledger;

import java.util.List;

/**
 * What came of a write.
 *
 * @param id the row, 0 when nothing was written
 * @param batch the act's number, 0 when nothing was written
 * @param problems what the rules found, blocking or not
 */
public record Saved(long id, long batch, List<Problem> problems) {
    /** Whether the row was written. */
    public boolean done() {
        return id != 0;
    }
}
