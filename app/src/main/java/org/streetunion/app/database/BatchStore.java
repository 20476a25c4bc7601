package org.streetunion.app.database;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jooq.Condition;
import org.jooq.Record;
import org.jooq.Table;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Refused;

/** Keeps the acts. */
public final class BatchStore implements Batches {
    private static final org.streetunion.app.database.jooq.tables.Batch B = Tables.BATCH;
    private static final int LONGEST_SUBJECT = 390;
    private final Engine engine;
    private final Map<String, LedgerStore> stores = new ConcurrentHashMap<>();

    private volatile Map<String, Set<String>> heeded = Map.of();
    private volatile BiFunction<String, List<Long>, Optional<String>> kept = (register, rows) -> Optional.empty();

    /** Acts in this database. */
    public BatchStore(Engine engine) {
        this.engine = engine;
    }

    /** Makes acts on this store's ledger undoable. */
    public void serve(LedgerStore store) {
        stores.put(store.ledger().key(), store);
    }

    /**
     * From now on this is asked before a finished act is taken back that wrote rows of these registers: why they must stay, or nothing.
     * Where columns are named, only of acts that changed one of them or moved the row into or out of the 回收站.
     */
    public void heeding(Map<String, Set<String>> registers, BiFunction<String, List<Long>, Optional<String>> keeps) {
        heeded = Map.copyOf(registers);
        kept = keeps;
    }

    /** Takes back what was still running when the program died. Call once after opening. */
    public void recover() {
        List<Long> left = engine.sql().read(Stamps::hidden);
        left.forEach(batch -> undo(batch, Actor.PROGRAM, done -> {}));
        engine.indexes().repair(stores.values().stream().<Table<?>>map(store -> store.table().table()).distinct().toList());
    }

    @Override
    public long begin(Act act, String ledger, String subject) {
        return engine.sql().write(context -> {
            long id = engine.rowIds().next(context);
            String shown = subject.length() > LONGEST_SUBJECT ? subject.substring(0, LONGEST_SUBJECT) + "…" : subject;
            context.insertInto(B, B.ID, B.KIND, B.REGISTER, B.SUBJECT, B.ACTOR, B.BEGUN_AT, B.STATE)
                    .values(id, act.kind().words(), ledger,
                            shown, act.actor().name(), engine.clock().instant(), Batch.State.RUNNING.name())
                    .execute();
            if (!act.reason().isEmpty()) {
                context.insertInto(Tables.ACT_NOTE, Tables.ACT_NOTE.BATCH_ID, Tables.ACT_NOTE.REASON).values(id, act.reason())
                        .execute();
            }
            return id;
        });
    }

    @Override
    public void finish(long batch, int rows) {
        engine.indexes().wake(batch);
        engine.sql().write(context -> {
            Stamps.put(context, batch, Batch.State.DONE);
            return context.update(B).set(B.ROW_COUNT, rows).where(B.ID.eq(batch)).execute();
        });
        engine.acted();
    }

    @Override
    public List<Batch> recent(int limit) {
        return engine.sql().read(context -> context.selectFrom(B).orderBy(B.ID.desc()).limit(limit).fetch(BatchStore::read));
    }

    @Override
    public Optional<Batch> find(long batch) {
        return engine.sql().read(context -> context.selectFrom(B).where(B.ID.eq(batch)).fetchOptional(BatchStore::read));
    }

    @Override
    public Undone undo(long batch, Actor actor, LongConsumer progress) {
        if (find(batch).map(Batch::state).filter(Batch.State.DONE::equals).isPresent()) {
            heed(batch);
        }
        Undone undone = new BatchUndo(engine, stores, this, batch).run(actor, progress);
        engine.indexes().wake(batch);
        return undone;
    }

    private void heed(long batch) {
        org.streetunion.app.database.jooq.tables.Journal lines = Tables.JOURNAL;
        Map<String, List<Long>> few = engine.sql()
                .read(context -> context.selectDistinct(lines.REGISTER, lines.ROW_ID).from(lines)
                        .where(lines.BATCH_ID.eq(batch)).and(asked(lines))
                        .fetchGroups(lines.REGISTER, lines.ROW_ID));
        few.forEach((register, rows) -> Refused.when(kept.apply(register, rows)));
    }

    private Condition asked(org.streetunion.app.database.jooq.tables.Journal lines) {
        List<String> whole = heeded.keySet().stream().filter(register -> heeded.getOrDefault(register, Set.of()).isEmpty())
                .toList();
        Condition asked = lines.REGISTER.in(whole);
        for (Map.Entry<String, Set<String>> each : heeded.entrySet()) {
            asked = each.getValue().isEmpty()
                    ? asked
                    : asked.or(lines.REGISTER.eq(each.getKey()).and(lines.FIELD.in(each.getValue())
                            .or(lines.ACT.in(Journal.Verb.TRASH.name(), Journal.Verb.RESTORE.name()))));
        }
        return asked;
    }

    /** Sets how far an act is. */
    void state(long batch, Batch.State state) {
        engine.sql().write(context -> {
            Stamps.put(context, batch, state);
            return batch;
        });
        engine.acted();
    }

    private static Batch read(Record found) {
        return new Batch(found.get(B.ID), found.get(B.KIND), found.get(B.SUBJECT), found.get(B.ACTOR), found.get(B.BEGUN_AT),
                Batch.State.valueOf(found.get(B.STATE)), found.get(B.ROW_COUNT));
    }
}
