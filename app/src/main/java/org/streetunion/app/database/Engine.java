package org.streetunion.app.database;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import org.jooq.Table;
import org.streetunion.app.database.jooq.Sequences;
import org.streetunion.app.ledger.References;

/** What every ledger's store shares. */
public final class Engine {
    private final Sql sql;
    private final References references;
    private final Clock clock;
    private final Ids rowIds = new Ids(Sequences.ROW_SEQ);
    private final RestingIndexes indexes;
    private final Ids lineIds = new Ids(Sequences.LINE_SEQ);
    private final Counts counts;
    private final AtomicLong acts = new AtomicLong();
    private volatile Runnable afterActs = () -> {};

    private final List<LedgerStore> stores = new CopyOnWriteArrayList<>();

    /** Over a database; references find rows of other ledgers. */
    public Engine(Sql sql, References references, Clock clock) {
        this.sql = sql;
        this.references = references;
        this.clock = clock;
        this.counts = new Counts(sql);
        this.indexes = new RestingIndexes(sql);
    }

    Sql sql() {
        return sql;
    }

    References references() {
        return references;
    }

    /** The indexes that rest while an act fills a table. */
    RestingIndexes indexes() {
        return indexes;
    }

    Clock clock() {
        return clock;
    }

    /** Ids of rows: unique in the whole office, so that a row is known by its id alone. */
    Ids rowIds() {
        return rowIds;
    }

    /** Ids of journal lines and history stretches. */
    Ids lineIds() {
        return lineIds;
    }

    /** Tells of a store; it takes the place of the one that served its ledger before. */
    void serve(LedgerStore store) {
        String key = store.ledger().key();
        if (stores.stream().anyMatch(other -> other.ledger().key().equals(key))) {
            stores.replaceAll(other -> other.ledger().key().equals(key) ? store : other);
        } else {
            stores.add(store);
        }
    }

    /** The stores that keep their rows in a table: one, or one for each role. */
    List<LedgerStore> over(Table<?> table) {
        return stores.stream().filter(store -> store.table().table().equals(table)).toList();
    }

    /** Counts that are kept for lists. */
    Counts counts() {
        return counts;
    }

    /** Counts the acts of this program that came to light or were taken back: what is held in memory is stale when it moves. */
    public long acts() {
        return acts.get();
    }

    /** An act came to light or was taken back. */
    void acted() {
        acts.incrementAndGet();
        afterActs.run();
    }

    /** Has this done after each act, on the thread of the act and outside its transactions. */
    public void afterActs(Runnable watch) {
        afterActs = watch;
    }
}
