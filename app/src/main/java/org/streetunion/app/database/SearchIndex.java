package org.streetunion.app.database;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Ledger;

/**
 * Keeps a ledger's search texts in memory and as fresh as the database: each search first asks for the number of the latest change; rows
 * of acts that came to light since, here or on another PC, are read again. Read whole at the first search, or earlier when told to.
 */
final class SearchIndex {
    /** More rows than these are not held beside the others; everything is read anew. */
    private static final int MANY = 2000;
    /** As many rows are read at a time. */
    private static final int PIECE = 4096;
    private final Engine engine;
    private final SearchReader reader;
    private final Table<?> table;
    private final List<NamedRows> lists;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile @Nullable Searchable current;

    SearchIndex(Ledger ledger, LedgerTable table, Engine engine) {
        this.engine = engine;
        this.reader = new SearchReader(ledger, table);
        this.table = table.table();
        this.lists = reader.named().map(NamedRows::new).toList();
    }

    /** The rows that bear all words. Not to be called while a connection is held: others may be waiting for one. */
    Searchable.Found find(List<String> words, boolean trash) {
        return fresh().find(words, trash);
    }

    /** The live rows whose own texts bear all words, whatever the rows are called that they name. */
    Searchable.Found findOwn(List<String> words) {
        return fresh().own().find(words, false);
    }

    /** What can be searched for now. */
    Searchable fresh() {
        Searchable known = current;
        long latest = engine.sql().read(Stamps::latest);
        if (known != null && known.stamp() == latest) {
            return known;
        }
        reading.lock();
        try {
            Searchable next = engine.sql().read(context -> next(context, current));
            current = next;
            return next;
        } finally {
            reading.unlock();
        }
    }

    /** What could be searched for when somebody asked last; null when nobody did. */
    @Nullable
    Searchable known() {
        return current;
    }

    /** The same, unless all texts would have to be read for it. */
    @Nullable
    Searchable ready() {
        Searchable known = current;
        return known == null || engine.sql().read(context -> changes(context, known).ids().size()) + known.changed().size() > MANY
                ? null
                : fresh();
    }

    private Searchable next(DSLContext context, @Nullable Searchable known) {
        long stamp = Stamps.latest(context);
        if (known == null) {
            return whole(context, stamp);
        }
        if (known.stamp() == stamp) {
            return known;
        }
        Changes changes = changes(context, known);
        if (known.changed().size() + changes.ids().size() > MANY) {
            return whole(context, stamp);
        }
        Map<Long, @Nullable SearchRow> changed = new HashMap<>(known.changed());
        changes.ids().forEach(id -> changed.put(id, null));
        reader.of(context, changes.ids()).forEach(row -> changed.put(row.id(), row));
        return with(stamp, known.placed(), changed, changes.elsewhere() ? stamp : known.elsewhere());
    }

    private Searchable whole(DSLContext context, long stamp) {
        PlacedTexts.Gathering all = new PlacedTexts.Gathering();
        long last = 0;
        int read = PIECE;
        while (read == PIECE) {
            SearchReader.Piece piece = reader.after(context, last, PIECE);
            all.add(piece.rows(), lists);
            last = piece.last();
            read = piece.read();
        }
        return with(stamp, all.placed(reader.order(context)), Map.of(), stamp);
    }

    private Searchable with(long stamp, PlacedTexts placed, Map<Long, @Nullable SearchRow> changed, long elsewhere) {
        List<SearchRow> rows = changed.values().stream().filter(Objects::nonNull).map(Objects::requireNonNull).toList();
        TextBlock fresh = TextBlock.of(rows, lists);
        BitSet stale = changed.isEmpty() ? new BitSet() : placed.places(changed.keySet().stream().mapToLong(Long::longValue));
        return new Searchable(stamp, placed, changed, fresh, rows, stale,
                lists.stream().map(list -> list.labels(engine.references())).toList(), elsewhere);
    }

    /**
     * What acts wrote that came to light, or were taken back.
     *
     * @param ids rows of this table; what an act on another role of the same rows wrote counts too
     * @param elsewhere whether they wrote rows of other tables
     */
    private record Changes(List<Long> ids, boolean elsewhere) {}

    private Changes changes(DSLContext context, Searchable known) {
        Set<Long> acts = Stamps.latest(context) == known.stamp() ? Set.of() : Stamps.since(context, known.stamp());
        if (acts.isEmpty()) {
            return new Changes(List.of(), false);
        }
        List<String> registers = engine.over(table).stream().map(store -> store.ledger().key()).toList();
        Table<?> lines = Lookup.those(Tables.JOURNAL, Tables.JOURNAL.BATCH_ID, acts);
        return new Changes(
                context.selectDistinct(Tables.JOURNAL.ROW_ID).from(lines).where(Tables.JOURNAL.REGISTER.in(registers))
                        .limit(MANY + 1).fetch(Tables.JOURNAL.ROW_ID),
                context.fetchExists(context.select(Tables.JOURNAL.ROW_ID).from(lines)
                        .where(Tables.JOURNAL.REGISTER.notIn(registers))));
    }
}
