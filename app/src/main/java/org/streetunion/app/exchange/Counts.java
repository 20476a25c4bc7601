package org.streetunion.app.exchange;

import org.streetunion.app.exchange.checking.Fate;

/**
 * How many rows met which fate.
 *
 * @param added new rows
 * @param updated rows that changed
 * @param unchanged rows that say what is stored
 * @param rejected rows that could not be taken
 */
public record Counts(long added, long updated, long unchanged, long rejected) {
    /** Nothing read. */
    public static final Counts NONE = new Counts(0, 0, 0, 0);

    /** All rows. */
    public long read() {
        return added + updated + unchanged + rejected;
    }

    /** Rows that were or would be written. */
    public long written() {
        return added + updated;
    }

    /** One row more. */
    public Counts plus(Fate fate) {
        return switch (fate) {
            case ADDED -> new Counts(added + 1, updated, unchanged, rejected);
            case UPDATED -> new Counts(added, updated + 1, unchanged, rejected);
            case UNCHANGED -> new Counts(added, updated, unchanged + 1, rejected);
            case REJECTED -> new Counts(added, updated, unchanged, rejected + 1);
        };
    }

    /** Both together. */
    public Counts plus(Counts more) {
        return new Counts(added + more.added, updated + more.updated, unchanged + more.unchanged, rejected + more.rejected);
    }

    /** The line that people and scripts read. */
    public String sentence() {
        return "读取 " + read() + " 行：新增 " + added + "，更新 " + updated + "，不变 " + unchanged + "，拒绝 " + rejected;
    }
}
