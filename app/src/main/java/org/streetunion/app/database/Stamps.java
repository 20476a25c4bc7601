package org.streetunion.app.database;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Batch;

/**
 * Numbers each moment at which an act comes to light or is taken back, in the order of the commits: who changes the number holds it until
 * the commit, on a server too. So one small row tells whether anything changed since somebody looked, and which acts did.
 */
final class Stamps {
    private static final org.streetunion.app.database.jooq.tables.ActStamp S = Tables.ACT_STAMP;
    private static final org.streetunion.app.database.jooq.tables.Batch B = Tables.BATCH;

    private Stamps() {}

    /** The number of the latest change. */
    static long latest(DSLContext context) {
        return context.select(S.LATEST).from(S).fetchSingle(S.LATEST);
    }

    /** Sets the state of an act, as a new change. */
    static void put(DSLContext context, long batch, Batch.State state) {
        context.update(S).set(S.LATEST, S.LATEST.plus(1)).execute();
        context.update(B).set(B.STATE, state.name()).set(B.STAMP, latest(context)).where(B.ID.eq(batch)).execute();
    }

    /** The acts that came to light or were taken back since a change; those still running are not among them. */
    static Set<Long> since(DSLContext context, long stamp) {
        return context.select(B.ID).from(B).where(B.STAMP.gt(stamp)).and(B.STATE.ne(Batch.State.RUNNING.name()))
                .fetchSet(B.ID);
    }

    /** The acts whose rows are out of sight: still running, or being taken back. */
    static List<Long> hidden(DSLContext context) {
        return context.select(B.ID).from(B).where(B.STATE.in(Batch.State.RUNNING.name(), Batch.State.UNDOING.name())).fetch(B.ID);
    }
}
