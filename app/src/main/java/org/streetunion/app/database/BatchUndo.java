package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Batches.Undone;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Row;

/**
 * Takes one act back, newest line first, in pieces of its journal. Every piece can be done twice without harm, so an undo that was cut
 * off is simply run again.
 */
final class BatchUndo {
    /** A condition over a list is checked value by value for each row it found: short lists are quicker in sum. */
    private static final int PIECE = 500;
    private static final int NAMED = 50;
    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final Engine engine;
    private final Map<String, LedgerStore> stores;
    private final BatchStore batches;
    private final long batch;
    private final List<String> kept = new ArrayList<>();
    private long rows;
    private long undoing;

    BatchUndo(Engine engine, Map<String, LedgerStore> stores, BatchStore batches, long batch) {
        this.engine = engine;
        this.stores = stores;
        this.batches = batches;
        this.batch = batch;
    }

    Undone run(Actor actor, LongConsumer progress) {
        batches.state(batch, Batch.State.UNDOING);
        undoing = batches.begin(Act.correction(actor, Act.Kind.UNDO), "", "撤销第 " + batch + " 批");
        long cursor = Long.MAX_VALUE;
        long lines = 0;
        while (cursor > 0) {
            long from = cursor;
            Piece piece = engine.sql().write(context -> piece(context, from));
            cursor = piece.last();
            lines += piece.lines();
            progress.accept(lines);
        }
        batches.state(batch, Batch.State.UNDONE);
        batches.finish(undoing, (int) Math.min(rows, Integer.MAX_VALUE));
        return new Undone(rows, List.copyOf(kept));
    }

    private record Piece(long last, int lines) {}

    private Piece piece(DSLContext context, long from) {
        Result<? extends Record> lines = context.select(J.ID, J.ROW_ID, J.REGISTER, J.ACT, J.FIELD, J.OLD_TEXT, J.NEW_TEXT)
                .from(J)
                .where(J.BATCH_ID.eq(batch)).and(J.ID.lt(from)).orderBy(J.ID.desc()).limit(PIECE).fetch();
        Map<String, List<Record>> byRegister = new LinkedHashMap<>();
        lines.forEach(line -> byRegister.computeIfAbsent(line.get(J.REGISTER), each -> new ArrayList<>()).add(line));
        byRegister.forEach((register, its) -> takeBack(context, Objects.requireNonNull(stores.get(register), register), its));
        return new Piece(lines.isEmpty() ? 0 : lines.get(lines.size() - 1).get(J.ID), lines.size());
    }

    private void takeBack(DSLContext context, LedgerStore store, List<Record> lines) {
        List<Long> added = rows(lines, Journal.Verb.ADD, Journal.Verb.ADOPT);
        Set<Long> held = changedSince(context, added);
        stores.values().forEach(other -> held.addAll(other.referring(context, store.ledger().key(), added, batch)));
        keep(context, store, held);
        List<Long> free = added.stream().filter(id -> !held.contains(id)).toList();
        Map<Long, List<Record>> sets = new LinkedHashMap<>();
        lines.stream().filter(line -> line.get(J.ACT).equals(Journal.Verb.SET.name()))
                .forEach(line -> sets.computeIfAbsent(line.get(J.ROW_ID), id -> new ArrayList<>()).add(line));
        sets.forEach((id, its) -> restore(context, store, id, its));
        if (!free.isEmpty()) {
            store.writer().remove(context, free);
        }
        trash(context, store, rows(lines, Journal.Verb.TRASH), false);
        trash(context, store, rows(lines, Journal.Verb.RESTORE), true);
        rows += free.size() + sets.size();
    }

    private void restore(DSLContext context, LedgerStore store, long id, List<Record> lines) {
        List<Row> found = store.rows(context, List.of(id));
        if (found.isEmpty()) {
            return;
        }
        Row now = found.get(0);
        Row then = now;
        List<Column<?>> columns = new ArrayList<>();
        for (Record line : lines) {
            Column<?> column = store.ledger().column(line.get(J.FIELD)).orElseThrow();
            String current = Values.toText(column, now.values().get(column.key()));
            if (Objects.equals(current, line.get(J.NEW_TEXT))) {
                columns.add(column);
                then = then.with(column.key(), Values.fromText(column, line.get(J.OLD_TEXT)));
            } else if (!Objects.equals(current, line.get(J.OLD_TEXT))) {
                keep(context, store, Set.of(id));
            }
        }
        if (!columns.isEmpty()) {
            store.writer().restore(context, then, columns, batch, undoing);
        }
    }

    private void trash(DSLContext context, LedgerStore store, List<Long> ids, boolean trash) {
        if (!ids.isEmpty()) {
            store.writer().setTrash(context, store.rows(context, ids), trash, undoing);
            rows += ids.size();
        }
    }

    private Set<Long> changedSince(DSLContext context, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return new HashSet<>();
        }
        return new HashSet<>(context.selectDistinct(J.ROW_ID).from(J).join(Tables.BATCH).on(Tables.BATCH.ID.eq(J.BATCH_ID))
                .where(Lookup.among(J.ROW_ID, ids)).and(J.BATCH_ID.gt(batch)).and(J.BATCH_ID.ne(undoing))
                .and(Tables.BATCH.STATE.eq(Batch.State.DONE.name())).and(Tables.BATCH.KIND.ne(Act.Kind.UNDO.words()))
                .fetch(J.ROW_ID));
    }

    private void keep(DSLContext context, LedgerStore store, Set<Long> ids) {
        List<Long> named = ids.stream().limit(Math.max(0, NAMED - kept.size())).toList();
        store.rows(context, named).forEach(row -> kept.add(
                store.ledger().title() + "“" + row.values().get(store.ledger().label().key()) + "”后来又改过或被别处引用，保留不动"));
    }

    private static List<Long> rows(List<Record> lines, Journal.Verb... verbs) {
        List<String> names = java.util.Arrays.stream(verbs).map(Enum::name).toList();
        return lines.stream().filter(line -> names.contains(line.get(J.ACT))).map(line -> line.get(J.ROW_ID)).distinct().toList();
    }
}
