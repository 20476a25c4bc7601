package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.LongConsumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.Result;
import org.jooq.impl.DSL;
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
    private static final int PIECE = 2000;
    private static final int NAMED = 50;
    /** Looked for without an index, each costs a walk through the table. */
    private static final int FEW = 50;
    private static final org.streetunion.app.database.jooq.tables.Journal J = Tables.JOURNAL;
    private final Engine engine;
    private final Map<String, LedgerStore> stores;
    private final BatchStore batches;
    private final long batch;
    private final Set<String> kept = new LinkedHashSet<>();
    private final Map<String, Set<Long>> staying = new HashMap<>();
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
        long[] oldestFirst = engine.sql().read(this::lines);
        engine.sql().read(this::wholesale).forEach(store -> engine.indexes().removing(store.table(), batch));
        for (int end = oldestFirst.length; end > 0; end -= PIECE) {
            List<Long> newest = Arrays.stream(oldestFirst, Math.max(0, end - PIECE), end).boxed().toList();
            engine.sql().write(context -> piece(context, newest));
            progress.accept(oldestFirst.length - Math.max(0, end - PIECE));
        }
        engine.sql().write(context -> ComingChanges.forget(context, batch) + new PartedRows(stores, batch, undoing).run(context));
        batches.state(batch, Batch.State.UNDONE);
        batches.finish(undoing, (int) Math.min(rows, Integer.MAX_VALUE));
        return new Undone(rows, List.copyOf(kept));
    }

    /** All at once: asked for piece by piece, H2 would read and sort the act's whole journal for each. */
    private long[] lines(DSLContext context) {
        return context.select(J.ID).from(J).where(J.BATCH_ID.eq(batch)).fetchStream().mapToLong(Record1::value1).sorted()
                .toArray();
    }

    /** The ledgers to which the act added so many rows, and had to free so few numbers, that their indexes only hinder now. */
    private List<LedgerStore> wholesale(DSLContext context) {
        Map<LedgerStore, Integer> added = new HashMap<>();
        Map<LedgerStore, Integer> numbers = new HashMap<>();
        context.select(J.REGISTER, J.ACT, J.FIELD, DSL.count()).from(J).where(J.BATCH_ID.eq(batch))
                .groupBy(J.REGISTER, J.ACT, J.FIELD).forEach(found -> {
                    LedgerStore store = store(found.value1());
                    if (found.value2().equals(Journal.Verb.ADD.name())) {
                        added.merge(store, found.value4(), Integer::sum);
                    } else if (store.table().uniqueColumns().contains(String.valueOf(found.value3()))) {
                        numbers.merge(store, found.value4(), Integer::sum);
                    }
                });
        return added.keySet().stream().filter(store -> added.getOrDefault(store, 0) >= RestingIndexes.MANY)
                .filter(store -> numbers.getOrDefault(store, 0) < FEW).toList();
    }

    private int piece(DSLContext context, List<Long> ids) {
        Result<? extends Record> lines = context.select(J.ID, J.ROW_ID, J.REGISTER, J.ACT, J.FIELD, J.OLD_TEXT, J.NEW_TEXT)
                .from(Lookup.those(J, J.ID, ids)).orderBy(J.ID.desc()).fetch();
        Map<LedgerStore, List<Record>> byRegister = new LinkedHashMap<>();
        lines.forEach(line -> byRegister.computeIfAbsent(
                store(line.get(J.REGISTER)), each -> new ArrayList<>()).add(line));
        takeBack(context, byRegister, new Later(context, batch, undoing, List.copyOf(lines)));
        return lines.size();
    }

    /** Values first, so that nobody is held by a reference that the act itself had set; numbers that were not free may be so then. */
    private void takeBack(DSLContext context, Map<LedgerStore, List<Record>> lines, Later later) {
        Map<LedgerStore, Map<Long, List<Record>>> blocked = new LinkedHashMap<>();
        lines.forEach((store, its) -> blocked.put(store, restore(context, store, sets(its), later, false)));
        remove(context, lines);
        blocked.forEach((store, its) -> restore(context, store, its, later, true));
        lines.forEach((store, its) -> {
            trash(context, store, rows(its, Journal.Verb.TRASH), false, later);
            trash(context, store, rows(its, Journal.Verb.RESTORE), true, later);
        });
    }

    private static Map<Long, List<Record>> sets(List<Record> lines) {
        Map<Long, List<Record>> sets = new LinkedHashMap<>();
        lines.stream().filter(line -> line.get(J.ACT).equals(Journal.Verb.SET.name()))
                .forEach(line -> sets.computeIfAbsent(line.get(J.ROW_ID), id -> new ArrayList<>()).add(line));
        return sets;
    }

    /** Removes the added rows that nobody changed since and that no row which stays names. */
    private void remove(DSLContext context, Map<LedgerStore, List<Record>> lines) {
        Map<LedgerStore, List<Long>> added = new LinkedHashMap<>();
        lines.forEach((store, its) -> added.put(store, rows(its, Journal.Verb.ADD, Journal.Verb.ADOPT)));
        added.forEach((store, ids) -> staying(store).addAll(Later.touched(context, batch, undoing, ids)));
        boolean more = true;
        while (more) {
            more = false;
            for (Map.Entry<LedgerStore, List<Long>> each : added.entrySet()) {
                more |= staying(each.getKey()).addAll(named(context, each.getKey(), free(each.getKey(), each.getValue())));
            }
        }
        added.forEach((store, ids) -> {
            List<Long> free = free(store, ids);
            if (!free.isEmpty()) {
                store.writer().remove(context, free);
            }
            rows += free.size();
            keep(context, store, ids.stream().filter(staying(store)::contains).toList());
        });
    }

    private Set<Long> staying(LedgerStore store) {
        return staying.computeIfAbsent(store.ledger().key(), key -> new HashSet<>());
    }

    private List<Long> free(LedgerStore store, List<Long> added) {
        return added.stream().filter(id -> !staying(store).contains(id)).toList();
    }

    private Set<Long> named(DSLContext context, LedgerStore store, List<Long> ids) {
        Set<Long> named = new HashSet<>();
        stores.values().forEach(other -> named.addAll(other.referring(context, store.ledger().key(), ids, batch,
                staying.getOrDefault(other.ledger().key(), Set.of()))));
        return named;
    }

    /** Puts values back; gives the lines that must wait because their number is in use, unless it is the last try. */
    private Map<Long, List<Record>> restore(DSLContext context, LedgerStore store, Map<Long, List<Record>> sets, Later later,
            boolean last) {
        Map<Long, List<Record>> blocked = new LinkedHashMap<>();
        Map<String, Boolean> known = new HashMap<>();
        BiPredicate<String, Long> there = (ledger, id) -> known.computeIfAbsent(ledger + id,
                each -> !store(ledger).rows(context, List.of(id)).isEmpty());
        List<TakenBack> ready = new ArrayList<>();
        for (Row now : store.rows(context, List.copyOf(sets.keySet()))) {
            List<Record> lines = sets.getOrDefault(now.id(), List.of());
            if (lines.stream().anyMatch(line -> hangsOnOthers(store, line.get(J.FIELD)))) {
                write(context, store, ready);
            }
            TakenBack taken = new TakenBack(context, there, store, now, later);
            lines.forEach(taken::line);
            if (!last && !taken.blocked().isEmpty()) {
                blocked.put(now.id(), taken.blocked());
            }
            if (taken.stays() || (last && !taken.blocked().isEmpty())) {
                keep(context, store, List.of(now.id()));
            }
            ready.add(taken);
            rows += last ? 0 : 1;
        }
        write(context, store, ready);
        return blocked;
    }

    private static boolean hangsOnOthers(LedgerStore store, String field) {
        Column<?> tree = store.ledger().tree();
        return store.table().uniqueColumns().contains(field) || (tree != null && tree.key().equals(field));
    }

    /** Writes what is ready: before a number is looked for that one of them may give free, or a place above that one of them leaves. */
    private void write(DSLContext context, LedgerStore store, List<TakenBack> ready) {
        List<TakenBack> changed = ready.stream().filter(taken -> !taken.columns().isEmpty()).toList();
        if (!changed.isEmpty()) {
            store.writer().restore(context, changed, batch, undoing);
        }
        ready.clear();
    }

    private LedgerStore store(String register) {
        return Objects.requireNonNull(stores.get(register), register);
    }

    private void trash(DSLContext context, LedgerStore store, List<Long> ids, boolean trash, Later later) {
        List<Row> moved = store.rows(context, ids.stream().filter(id -> !later.moved(id)).toList());
        Set<Long> occupied = trash || store.table().shared() ? Set.of() : store.writer().occupied(context, moved);
        List<Row> free = moved.stream().filter(row -> !occupied.contains(row.id())).toList();
        if (!free.isEmpty()) {
            store.writer().setTrash(context, free, trash, undoing);
            rows += free.size();
        }
        keep(context, store, ids.stream().filter(id -> later.moved(id) || occupied.contains(id)).toList());
    }

    private void keep(DSLContext context, LedgerStore store, Collection<Long> ids) {
        List<Long> named = ids.stream().limit(Math.max(0, NAMED - kept.size())).toList();
        store.called(store.rows(context, named)).values().forEach(
                name -> kept.add(store.ledger().title() + "“" + name + "”后来又改过或被别处引用，保留不动"));
    }

    private static List<Long> rows(List<Record> lines, Journal.Verb... verbs) {
        List<String> names = Arrays.stream(verbs).map(Enum::name).toList();
        return lines.stream().filter(line -> names.contains(line.get(J.ACT))).map(line -> line.get(J.ROW_ID)).distinct().toList();
    }
}
