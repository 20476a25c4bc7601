package org.streetunion.app.database;

import org.jooq.DSLContext;
import org.jooq.Sequence;

/** Hands out ids from a sequence in blocks of a thousand, so that a long import asks the database rarely. */
final class Ids {
    private static final int BLOCK = 1000;
    private final Sequence<? extends Number> sequence;
    private long next;
    private long end;

    Ids(Sequence<? extends Number> sequence) {
        this.sequence = sequence;
    }

    /** The next id, never given before, also not by another program on the same server. */
    synchronized long next(DSLContext context) {
        if (next == end) {
            next = context.nextval(sequence).longValue();
            end = next + BLOCK;
        }
        return next++;
    }
}
