package org.streetunion.app.database;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Column;

/** What was done after an act and still holds: what it did to the same rows stays as it is when the act is taken back. */
final class Later {
    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final Set<List<Object>> set = new HashSet<>();
    private final Set<Long> moved = new HashSet<>();

    /** Looks at the rows of these journal lines. */
    Later(DSLContext context, long batch, long undoing, List<Record> lines) {
        Set<Long> ids = new HashSet<>();
        lines.stream().filter(line -> !Journal.Verb.ADD.name().equals(line.get(J.ACT)))
                .forEach(line -> ids.add(line.get(J.ROW_ID)));
        if (ids.isEmpty()) {
            return;
        }
        for (Record line : context.select(J.ROW_ID, J.ACT, J.FIELD, J.REGISTER).from(Lookup.those(J, J.ROW_ID, ids))
                .join(Tables.BATCH).on(Tables.BATCH.ID.eq(J.BATCH_ID)).where(holds(batch, undoing)).fetch()) {
            switch (Journal.Verb.valueOf(line.get(J.ACT))) {
                case SET -> set.add(List.of(line.get(J.ROW_ID), line.get(J.FIELD)));
                case TRASH, RESTORE -> moved.add(line.get(J.ROW_ID));
                default -> {
                }
            }
        }
    }

    /** Whether a column of a row was set again. */
    boolean set(long row, Column<?> column) {
        return set.contains(List.<Object>of(row, column.key()));
    }

    /** Whether a row was moved into or out of the 回收站 again. */
    boolean moved(long row) {
        return moved.contains(row);
    }

    /** Which of these rows were touched at all. */
    static Set<Long> touched(DSLContext context, long batch, long undoing, Collection<Long> ids) {
        return ids.isEmpty()
                ? new HashSet<>()
                : new HashSet<>(context.selectDistinct(J.ROW_ID).from(Lookup.those(J, J.ROW_ID, ids)).join(Tables.BATCH)
                        .on(Tables.BATCH.ID.eq(J.BATCH_ID)).where(holds(batch, undoing)).fetch(J.ROW_ID));
    }

    private static Condition holds(long batch, long undoing) {
        return J.BATCH_ID.gt(batch).and(J.BATCH_ID.ne(undoing)).and(Tables.BATCH.STATE.eq(Batch.State.DONE.name()))
                .and(Tables.BATCH.KIND.ne(Act.Kind.UNDO.words()));
    }
}
