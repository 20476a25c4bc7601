package org.streetunion.app.database;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.FieldType;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;

/**
 * Answers a query from memory: the rows as they were read when all were read, in the query's order, and those that changed since, which the
 * database has to look at. Only for registers too long to be sorted for each page, once their texts are in memory.
 */
final class HeldRows {
    /** So many rows are sorted by the database as quickly. */
    static final int FEW = 2_000;
    private static final Set<FieldType.Kind> SHORT = EnumSet.of(FieldType.Kind.CHOICE, FieldType.Kind.YES_NO, FieldType.Kind.DAY,
            FieldType.Kind.WHOLE, FieldType.Kind.QUARTER, FieldType.Kind.REFERENCE);
    private final Ledger ledger;
    private final LedgerTable table;
    private final Sql sql;
    private final SearchIndex index;
    private final QueryCompiler compiler;
    private final HeldColumns columns;

    HeldRows(Ledger ledger, LedgerTable table, Sql sql, SearchIndex index) {
        this.ledger = ledger;
        this.table = table;
        this.sql = sql;
        this.index = index;
        this.compiler = new QueryCompiler(ledger, table);
        this.columns = new HeldColumns(table, sql);
    }

    /** Reads the texts, and what most conditions ask for: columns of few values each. What is short is read once and then left. */
    void prepare() {
        Searchable known = index.known();
        Searchable now = known == null || known.placed().live() > FEW ? index.fresh() : known;
        if (now.placed().live() > FEW) {
            columns.of(now, ledger.columns().stream().filter(column -> SHORT.contains(column.type().kind()))
                    .<Field<?>>map(column -> table.field(column.key())).filter(HeldColumns::holds).toList());
        }
    }

    /** The rows of a query; null where the database has to be asked for all of it. */
    @Nullable
    Hits find(Query query) {
        List<String> words = QueryCompiler.words(query.search());
        return find(query, now -> words.isEmpty() ? now.all() : now.find(words, false));
    }

    /**
     * The same, when the rows that bear the words, and whatever else is not a condition on the rows of today, are found otherwise.
     *
     * @param bearing those rows
     */
    @Nullable
    Hits find(Query query, Function<Searchable, Searchable.Found> bearing) {
        Searchable now = !possible(query) ? null : query.search().isBlank() ? index.ready() : index.fresh();
        if (now == null || now.placed().live() <= FEW || !sql.read(Stamps::hidden).isEmpty()) {
            return null;
        }
        Searchable.Found found = bearing.apply(now);
        BitSet places = found.places();
        narrow(now, query.filters(), places);
        return new Hits(now, places, ordered(now, query, places), found.unplaced());
    }

    /** What is known to be short is left to the database without being asked how fresh it is. */
    private boolean possible(Query query) {
        Searchable known = index.known();
        return (known == null || known.placed().live() > FEW) && !query.trash() && !compiler.narrows(query)
                && query.filters().stream()
                        .allMatch(filter -> filter instanceof Filter.Ids || HeldColumns.holds(compiler.field(filter)))
                && compiler.keys(query).stream().allMatch(HeldColumns::holds);
    }

    private void narrow(Searchable now, List<Filter> filters, BitSet places) {
        List<Filter> conditions = filters.stream().filter(filter -> !(filter instanceof Filter.Ids)).toList();
        List<HeldColumn> held = columns.of(now, conditions.stream().<Field<?>>map(compiler::field).toList());
        for (int i = 0; i < held.size(); i++) {
            places.and(held.get(i).bearing(ValueTest.of(conditions.get(i), compiler.field(conditions.get(i)))));
        }
        for (Filter filter : filters) {
            if (filter instanceof Filter.Ids some) {
                places.and(now.placed().places(some.ids().stream().mapToLong(Long::longValue)));
            }
        }
    }

    /** What was found: rows that bear all conditions, by their places, and rows still to be looked at. */
    static final class Hits {
        private final Searchable now;
        private final BitSet places;
        private final int @Nullable [] order;
        private final List<Long> unplaced;

        /**
         * Found rows.
         *
         * @param order the places in the order of the query; null where they are in it
         */
        Hits(Searchable now, BitSet places, int @Nullable [] order, List<Long> unplaced) {
            this.now = now;
            this.places = places;
            this.order = order;
            this.unplaced = unplaced;
        }

        /** Where the rows are. */
        Searchable now() {
            return now;
        }

        /** How many have a place. */
        int size() {
            return places.cardinality();
        }

        /** The places, in order. */
        IntStream places() {
            return order == null ? places.stream() : Arrays.stream(order);
        }

        /** Rows that changed since and are still to be looked at. */
        List<Long> unplaced() {
            return unplaced;
        }

        /** The ids of those that have a place, in order. */
        LongStream ids() {
            return places().mapToLong(now.placed()::id);
        }

        /** The same in another order. */
        Hits ordered(int[] others) {
            return new Hits(now, places, others, unplaced);
        }
    }

    /**
     * All ids, with the changed ones where they belong.
     *
     * @param changed the changed rows of the query in its order, each with its id and what the order goes by
     */
    long[] merged(Query query, Hits hits, List<? extends Record> changed) {
        long[] placed = hits.ids().toArray();
        if (changed.isEmpty()) {
            return placed;
        }
        List<HeldColumn> keys = columns.of(hits.now, compiler.keys(query));
        boolean descending = compiler.sort(query).descending();
        int[] places = hits.places().toArray();
        long[] merged = new long[placed.length + changed.size()];
        int next = 0;
        int at = 0;
        for (int i = 0; i < placed.length; i++) {
            while (at < changed.size() && descending != (compare(keys, places[i], placed[i], changed.get(at)) > 0)) {
                merged[next++] = changed.get(at++).get(0, Long.class);
            }
            merged[next++] = placed[i];
        }
        while (at < changed.size()) {
            merged[next++] = changed.get(at++).get(0, Long.class);
        }
        return merged;
    }

    /** Whether a row comes after another in ascending order. */
    private static int compare(List<HeldColumn> keys, int place, long id, Record other) {
        for (int i = 0; i < keys.size(); i++) {
            int order = keys.get(i).compare(place, other.get(i + 1));
            if (order != 0) {
                return order;
            }
        }
        return Long.compare(id, other.get(0, Long.class));
    }

    /** By the query's order; null for that of the ledger, which is the order of the places. */
    private int @Nullable [] ordered(Searchable now, Query query, BitSet places) {
        if (compiler.sort(query).equals(ledger.sort())) {
            return null;
        }
        int[] sorted = now.placed().byId(places);
        List<HeldColumn> keys = columns.of(now, compiler.keys(query));
        for (int i = keys.size() - 1; i >= 0; i--) {
            sorted = keys.get(i).sorted(sorted, place -> place);
        }
        return compiler.sort(query).descending() ? backwards(sorted) : sorted;
    }

    static int[] backwards(int[] places) {
        int[] turned = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            turned[places.length - 1 - i] = places[i];
        }
        return turned;
    }
}
