package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.database.jooq.tables.ComingChange;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store.Coming;
import org.streetunion.app.ledger.Trait;

/** Keeps what is to change on a later day beside the rows, which say what is so today. */
final class ComingChanges {
    private static final ComingChange C = Tables.COMING_CHANGE;
    private final Ledger ledger;
    private final LedgerTable table;
    private final Ids ids;

    ComingChanges(Ledger ledger, LedgerTable table, Ids ids) {
        this.ledger = ledger;
        this.table = table;
        this.ids = ids;
    }

    /** Notes what an act is to change in the dated columns of rows, and gives the rows without it. */
    List<Row> putOff(DSLContext context, List<Histories.Change> changes, Act act, Journal.Page page) {
        LocalDate day = Objects.requireNonNull(act.changedOn(), "the day of a change");
        List<Row> today = new ArrayList<>();
        List<@Nullable Object[]> lines = new ArrayList<>();
        for (Histories.Change change : changes) {
            Row row = change.after();
            for (Column<?> column : ledger.columns(Trait.DATED).filter(each -> !change.after().agrees(change.before(), each))
                    .toList()) {
                Object before = change.before().values().get(column.key());
                String after = Values.toText(column, row.values().get(column.key()));
                page.coming(row.id(), column.key(), Values.toText(column, before), after);
                lines.add(new Object[]{ids.next(context), row.id(), ledger.key(), day, act.event(), act.reason(), column.key(),
                        after, page.batch()});
                row = row.with(column.key(), before);
            }
            today.add(row);
        }
        Insert.into(context, C,
                List.of(C.ID, C.ROW_ID, C.REGISTER, C.VALID_FROM, C.EVENT, C.REASON, C.FIELD, C.NEW_TEXT, C.BATCH_ID), lines);
        return today;
    }

    /** What waits for rows in use, by day; what was confirmed waits again when the confirming is taken back. */
    List<Coming> waiting(DSLContext context, Condition which) {
        var noted = Tables.BATCH.as("noted");
        var confirming = Tables.BATCH.as("confirming");
        Map<List<Object>, Coming> changes = new LinkedHashMap<>();
        for (Record line : context.select(C.ROW_ID, C.VALID_FROM, C.EVENT, C.REASON, C.FIELD, C.NEW_TEXT, C.BATCH_ID).from(C)
                .join(noted).on(noted.ID.eq(C.BATCH_ID)).join(table.table()).on(table.id().eq(C.ROW_ID))
                .leftJoin(confirming).on(confirming.ID.eq(C.CONFIRMED_BY))
                .where(C.REGISTER.eq(ledger.key())).and(which).and(table.live().isTrue())
                .and(noted.STATE.eq(Batch.State.DONE.name()))
                .and(confirming.ID.isNull().or(confirming.STATE.eq(Batch.State.UNDONE.name())))
                .orderBy(C.VALID_FROM, C.ID)) {
            changes.merge(List.of(line.get(C.ROW_ID), line.get(C.BATCH_ID)), coming(line), ComingChanges::joined);
        }
        return List.copyOf(changes.values());
    }

    /** Tells which act made it true. */
    static int confirm(DSLContext context, Coming change, long batch) {
        return context.update(C).set(C.CONFIRMED_BY, batch).where(C.ROW_ID.eq(change.row())).and(C.BATCH_ID.eq(change.batch()))
                .execute();
    }

    /** Forgets what an act had noted. */
    static int forget(DSLContext context, long batch) {
        return context.deleteFrom(C).where(C.BATCH_ID.eq(batch)).execute();
    }

    private Coming coming(Record line) {
        Column<?> column = ledger.column(line.get(C.FIELD)).orElseThrow();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(column.key(), Values.fromText(column, line.get(C.NEW_TEXT)));
        return new Coming(line.get(C.ROW_ID), line.get(C.VALID_FROM), line.get(C.EVENT), line.get(C.REASON), line.get(C.BATCH_ID),
                new Row(line.get(C.ROW_ID), 0, values));
    }

    private static Coming joined(Coming one, Coming other) {
        return new Coming(one.row(), one.day(), one.event(), one.reason(), one.batch(), one.values().overlaid(other.values()));
    }
}
