package org.streetunion.app.work;

import java.util.List;

/**
 * Rows of a register that may be one and the same.
 *
 * @param reason why it is thought so, for people
 * @param rows their ids, at least two
 */
public record Twins(String reason, List<Long> rows) {
    /** Copies the list. */
    public Twins {
        rows = List.copyOf(rows);
    }
}
