package org.streetunion.app.database;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectSeekStepN;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Trait;

/**
 * The ids of a query's rows, in its order. What is searched for is looked up first, in memory, where hits stand in the ledger's own order
 * already. Under conditions or in another order few hits are sorted by the database, while for many the order is walked until the page is
 * full.
 */
final class OrderedIds {
    /** Up to so many hits are sorted; of 166,500 rows a page of what more have is found by walking a thirtieth of the order. */
    private static final int FEW = 2_000;
    private static final int STRIDE = 10;
    private final Ledger ledger;
    private final LedgerTable table;
    private final Sql sql;
    private final SearchIndex index;
    private final QueryCompiler compiler;

    OrderedIds(Ledger ledger, LedgerTable table, Sql sql, SearchIndex index) {
        this.ledger = ledger;
        this.table = table;
        this.sql = sql;
        this.index = index;
        this.compiler = new QueryCompiler(ledger, table);
    }

    /** How many rows. */
    long count(Query query) {
        Searchable.Found found = found(query);
        if (found == null) {
            return sql.read(context -> context.fetchCount(table.table(), shown(context, query)));
        }
        return query.filters().isEmpty() && !compiler.narrows(query) ? found.size() : all(query, found).length;
    }

    /** The first ids. */
    List<Long> first(Query query, int limit) {
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
        return sql.read(context -> LongStream.of(ids(sorted(context, query, ids)).toArray()));
    }

    /** All ids. */
    long[] all(Query query) {
        return all(query, found(query));
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
        return sql.read(context -> ids(ordered(context, query, shown(context, query))).filter(hits::contains).toArray());
    }

    /**
     * Everything under a query's conditions, in its order. Few rows that an index picks are looked up there and sorted: H2 would walk the
     * whole order for them.
     */
    private SelectSeekStepN<Record1<Long>> inOrder(DSLContext context, Query query) {
        Optional<List<Long>> few = picked(context, query).filter(ids -> ids.size() <= FEW);
        return few.isPresent() ? sorted(context, query, few.get()) : ordered(context, query, shown(context, query));
    }

    /** The first of the rows under conditions that have an index, one more than are few; nothing without such conditions. */
    private Optional<List<Long>> picked(DSLContext context, Query query) {
        Optional<Sort> field = picked(query);
        if (field.isPresent()) {
            return Optional.of(ordered(context, query.sort(field.get()), shown(context, query)).limit(FEW + 1).fetch(table.id()));
        }
        return query.filters().stream().anyMatch(filter -> picks(filter) && table.seeks(filter.column()))
                ? Optional.of(context.select(table.id()).from(table.table()).where(hidden(context, query)).limit(FEW + 1)
                        .fetch(table.id()))
                : Optional.empty();
    }

    private static boolean picks(Filter filter) {
        return filter instanceof Filter.OneOf || filter instanceof Filter.Between;
    }

    /** The order of a field of the office's own in which the query asks for certain values. */
    private Optional<Sort> picked(Query query) {
        return query.filters().stream().filter(OrderedIds::picks)
                .flatMap(filter -> ledger.keptColumn(filter.column()).stream()).filter(column -> column.is(Trait.CUSTOM))
                .<Sort>map(Sort::by).findFirst();
    }

    private List<Long> walk(DSLContext context, Query query, Hits hits, int limit) {
        for (long asked = (long) limit * STRIDE;; asked *= STRIDE) {
            List<Long> walked = ordered(context, query, shown(context, query)).limit(asked).fetch(table.id());
            List<Long> page = walked.stream().filter(hits::contains).limit(limit).toList();
            if (page.size() == limit || walked.size() < asked) {
                return page;
            }
        }
    }

    private SelectSeekStepN<Record1<Long>> ordered(DSLContext context, Query query, Condition condition) {
        return ordered(context, query, table.table(), condition);
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
