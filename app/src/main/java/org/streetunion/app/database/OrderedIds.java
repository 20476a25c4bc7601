package org.streetunion.app.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Record1;
import org.jooq.SelectField;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;

/**
 * The ids of a query's rows, in its order: of a long register from memory, where only rows that changed a while ago are asked of the
 * database. Otherwise what is searched for is looked up in memory first, where hits stand in the ledger's own order already; under
 * conditions or in another order few hits are sorted by the database, while for many the order is walked until the page is full.
 */
final class OrderedIds {
    private static final int FEW = HeldRows.FEW;
    private static final int STRIDE = 10;
    private final Ledger ledger;
    private final LedgerTable table;
    private final Sql sql;
    private final SearchIndex index;
    private final QueryCompiler compiler;
    private final HeldRows held;

    OrderedIds(Ledger ledger, LedgerTable table, Sql sql, SearchIndex index) {
        this.ledger = ledger;
        this.table = table;
        this.sql = sql;
        this.index = index;
        this.compiler = new QueryCompiler(ledger, table);
        this.held = new HeldRows(ledger, table, sql, index);
    }

    /** Where it looks first. */
    HeldRows held() {
        return held;
    }

    /** How many rows. */
    long count(Query query) {
        HeldRows.Hits hits = held.find(query.sort(null));
        if (hits != null) {
            return hits.size() + among(query, hits.unplaced()).count();
        }
        Searchable.Found found = found(query);
        if (found == null) {
            return sql.read(context -> context.fetchCount(table.table(), shown(context, query)));
        }
        return query.filters().isEmpty() && !compiler.narrows(query) ? found.size() : all(query, found).length;
    }

    /** The first ids. */
    List<Long> first(Query query, int limit) {
        HeldRows.Hits hits = held.find(query);
        return hits == null ? firstByDatabase(query, limit) : first(query, hits, hits.unplaced(), limit);
    }

    /** The first ids of hits that have a place, and of some more rows as far as they belong to the query. */
    List<Long> first(Query query, HeldRows.Hits hits, List<Long> more, int limit) {
        List<Long> placed = hits.ids().limit(limit).boxed().toList();
        if (more.isEmpty()) {
            return placed;
        }
        List<Long> candidates = new ArrayList<>(more);
        candidates.addAll(placed);
        return sql.read(context -> sorted(context, query, candidates).limit(limit).fetch(table.id()));
    }

    /** All ids of hits that have a place, and of some more rows as far as they belong to the query. */
    long[] all(Query query, HeldRows.Hits hits, List<Long> more) {
        List<? extends Record> changed = more.isEmpty() ? List.of() : sql.read(context -> {
            List<SelectField<?>> fields = new ArrayList<>(List.of(table.id()));
            fields.addAll(compiler.keys(query));
            return context.select(fields).from(Lookup.those(table.table(), table.id(), more)).where(hidden(context, query))
                    .orderBy(compiler.order(query)).fetch();
        });
        return held.merged(query, hits, changed);
    }

    private List<Long> firstByDatabase(Query query, int limit) {
        Searchable.Found found = found(query);
        if (found == null) {
            return sql.read(context -> inOrder(context, query).limit(limit).fetch(table.id()));
        }
        if (asPlaced(query)) {
            List<Long> candidates = found.candidates(limit);
            return found.unplaced().isEmpty()
                    ? candidates
                    : sql.read(context -> sorted(context, query, candidates).limit(limit).fetch(table.id()));
        }
        if (found.size() <= FEW || !ownOrder(query)) {
            return sql
                    .read(context -> sorted(context, query, found.candidates(Integer.MAX_VALUE)).limit(limit).fetch(table.id()));
        }
        return sql.read(context -> walk(context, query, new Hits(found), limit));
    }

    /** Those of these rows that belong to the query, whatever it searches for, in its order. */
    LongStream among(Query query, List<Long> ids) {
        return ids.isEmpty()
                ? LongStream.empty()
                : sql.read(context -> LongStream.of(ids(sorted(context, query, ids)).toArray()));
    }

    /** All ids. */
    long[] all(Query query) {
        HeldRows.Hits hits = held.find(query);
        return hits == null ? all(query, found(query)) : all(query, hits, hits.unplaced());
    }

    private long[] all(Query query, Searchable.@Nullable Found found) {
        if (found == null) {
            return sql.read(context -> ids(inOrder(context, query)).toArray());
        }
        if (asPlaced(query) && found.unplaced().isEmpty()) {
            return found.ordered();
        }
        if (found.size() <= FEW) {
            List<Long> hits = found.candidates(FEW);
            return sql.read(context -> ids(sorted(context, query, hits)).toArray());
        }
        Hits hits = new Hits(found);
        return sql.read(context -> ids(inOrder(context, query)).filter(hits::contains).toArray());
    }

    /** Everything under a query's conditions, in its order. */
    private SelectSeekStepN<Record1<Long>> inOrder(DSLContext context, Query query) {
        return ordered(context, query, table.table(), shown(context, query));
    }

    private List<Long> walk(DSLContext context, Query query, Hits hits, int limit) {
        for (long asked = (long) limit * STRIDE;; asked *= STRIDE) {
            List<Long> walked = inOrder(context, query).limit(asked).fetch(table.id());
            List<Long> page = walked.stream().filter(hits::contains).limit(limit).toList();
            if (page.size() == limit || walked.size() < asked) {
                return page;
            }
        }
    }

    private SelectSeekStepN<Record1<Long>> ordered(DSLContext context, Query query, Table<?> from, Condition condition) {
        return context.select(table.id()).from(from).where(condition).orderBy(compiler.order(query));
    }

    private Searchable.@Nullable Found found(Query query) {
        List<String> words = QueryCompiler.words(query.search());
        return words.isEmpty() ? null : index.find(words, query.trash());
    }

    /** Whether the hits stand in the query's order, and all of them belong to it. */
    private boolean asPlaced(Query query) {
        return ownOrder(query) && query.filters().isEmpty() && !query.trash() && !compiler.narrows(query);
    }

    private boolean ownOrder(Query query) {
        return query.sort() == null || query.sort().equals(ledger.sort());
    }

    private SelectSeekStepN<Record1<Long>> sorted(DSLContext context, Query query, List<Long> hits) {
        return ordered(context, query, Lookup.those(table.table(), table.id(), hits), hidden(context, query));
    }

    /** The flag hidden in an expression: else H2 walks its index instead of looking up what is asked for. */
    private Condition hidden(DSLContext context, Query query) {
        Condition live = DSL.when(table.live().eq(!query.trash()), 1).otherwise(0).eq(1);
        return live.and(compiler.condition(query, Stamps.hidden(context)));
    }

    private Condition shown(DSLContext context, Query query) {
        return table.live().eq(!query.trash()).and(compiler.condition(query, Stamps.hidden(context)));
    }

    private static LongStream ids(SelectSeekStepN<Record1<Long>> select) {
        return select.fetchStream().mapToLong(Record1::value1);
    }

    /** Many hits, to be asked for one by one. */
    private static final class Hits {
        private final long[] sorted;

        Hits(Searchable.Found found) {
            LongStream unplaced = found.unplaced().stream().mapToLong(Long::longValue);
            sorted = LongStream.concat(unplaced, Arrays.stream(found.ordered())).sorted().toArray();
        }

        boolean contains(long id) {
            return Arrays.binarySearch(sorted, id) >= 0;
        }
    }
}
