package org.streetunion.app.work;

import java.util.Set;

/**
 * How two rows of a register are to become one.
 *
 * @param ledger the register's key
 * @param keep the row that stays
 * @param drop the row that goes into the 回收站
 * @param fromDrop keys of the columns whose value is taken from the row that goes
 */
public record Merge(String ledger, long keep, long drop, Set<String> fromDrop) {
    /** Copies the set. */
    public Merge {
        fromDrop = Set.copyOf(fromDrop);
    }
}
