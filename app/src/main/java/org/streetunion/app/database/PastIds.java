package org.streetunion.app.database;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Sort;

/**
 * The ids of a query's rows as they were on a day, for a ledger with a history: of a long register from memory, like those of today. From
 * the database otherwise: what is not dated, the order and the search are asked of
 * today's list; which of its rows stood on the day, and what their dated columns said, of the history. A page looks at as many rows of the
 * list as it takes; all ids come from one walk along each.
 */
final class PastIds {
    /** Up to so many rows are sorted. */
    private static final int FEW = 2_000;
    /** Up to so many are looked up, where more are read in one walk. */
    private static final int MANY = 10_000;
    /** How many times the page is looked at before the whole history is. */
    private static final int[] STRIDES = {2, 20};
    private final DayStretches stretches;
    private final Sql sql;
    private final OrderedIds now;
    private final PastSearch search;
    private final HeldStretches held;

    PastIds(DayStretches stretches, Sql sql, OrderedIds now, PastSearch search) {
        this.stretches = stretches;
        this.sql = sql;
        this.now = now;
        this.search = search;
        this.held = stretches.held(sql);
    }

    /** How many rows. */
    long count(Query query, LocalDate day) {
        Past past = held(query.sort(null), day);
        if (past != null) {
            return past.hits().size() + now.among(main(query), past.changed()).count();
        }
        boolean fromHistory = query.search().isBlank() && query.filters().stream().allMatch(this::dated)
                && sql.read(Stamps::hidden).isEmpty();
        return fromHistory ? sql.read(context -> stretches.count(context, query, day)) : allByDatabase(query, day).length;
    }

    /** The first ids. */
    List<Long> first(Query query, LocalDate day, int limit) {
        Past past = held(query, day);
        return past == null ? firstByDatabase(query, day, limit) : now.first(main(query), past.hits(), past.changed(), limit);
    }

    private List<Long> firstByDatabase(Query query, LocalDate day, int limit) {
        if (sortedByHistory(query) || search.bearing(query, day) != null) {
            return head(allByDatabase(query, day), limit);
        }
        Query main = main(query);
        if (query.search().isBlank() && query.filters().stream().anyMatch(filter -> stretches.finds(filter.column()))) {
            List<Long> few = sql.read(context -> stretches.standing(context, query, day, FEW + 1));
            if (few.size() <= FEW) {
                return now.among(main, few).limit(limit).boxed().toList();
            }
        }
        for (int stride : STRIDES) {
            List<Long> page = now.first(main, limit * stride);
            Set<Long> standing = sql.read(context -> stretches.standing(context, query, day, page));
            List<Long> kept = page.stream().filter(standing::contains).limit(limit).toList();
            if (kept.size() == limit || page.size() < limit * stride) {
                return kept;
            }
        }
        return head(allByDatabase(query, day), limit);
    }

    /** All ids. */
    long[] all(Query query, LocalDate day) {
        Past past = held(query, day);
        return past == null ? allByDatabase(query, day) : now.all(main(query), past.hits(), past.changed());
    }

    /**
     * What memory knows.
     *
     * @param hits the rows of the query in its order
     * @param changed rows that changed since they were read and stood on the day
     */
    private record Past(HeldRows.Hits hits, List<Long> changed) {}

    /** Null where the database has to be asked: for what changed cannot be put in the order of a dated column. */
    private @Nullable Past held(Query query, LocalDate day) {
        HeldRows.Hits hits = now.held().find(main(query), searchable -> {
            Searchable.Found bearing = search.bearing(searchable, held, query, day);
            bearing.places().and(held.standing(searchable, query, day));
            return bearing;
        });
        if (hits == null) {
            return null;
        }
        Set<Long> changed = hits.unplaced().isEmpty()
                ? Set.of()
                : sql.read(context -> stretches.standing(context, query, day, hits.unplaced()));
        Sort sort = query.sort();
        if (sort == null || !stretches.keeps(sort.column())) {
            return new Past(hits, List.copyOf(changed));
        }
        int[] places = held.sorted(hits.now(), hits.places().toArray(), sort.column(), day);
        return changed.isEmpty()
                ? new Past(hits.ordered(sort.descending() ? HeldRows.backwards(places) : places), List.of())
                : null;
    }

    private long[] allByDatabase(Query query, LocalDate day) {
        long[] bearing = search.bearing(query, day);
        Query main = bearing == null ? main(query) : main(query).search("");
        if (bearing == null && !query.search().isBlank() && !sortedByHistory(query)) {
            return standing(now.all(main), query, day);
        }
        long[] standing = sql.read(context -> stretches.standing(context, query, day));
        long[] kept = bearing == null ? standing : LongStream.of(bearing).filter(id -> holds(standing, id)).toArray();
        long[] ids = kept.length <= FEW && main.search().isBlank()
                ? now.among(main, LongStream.of(kept).boxed().toList()).toArray()
                : LongStream.of(now.all(main)).filter(id -> holds(kept, id)).toArray();
        return sortedByHistory(query) ? sorted(ids, query, day) : ids;
    }

    /** Which of these stood; few are looked up one by one. */
    private long[] standing(long[] ids, Query query, LocalDate day) {
        if (ids.length <= MANY) {
            List<Long> some = LongStream.of(ids).boxed().toList();
            Set<Long> standing = sql.read(context -> stretches.standing(context, query, day, some));
            return LongStream.of(ids).filter(standing::contains).toArray();
        }
        long[] standing = sql.read(context -> stretches.standing(context, query, day));
        return LongStream.of(ids).filter(id -> holds(standing, id)).toArray();
    }

    private boolean dated(Filter filter) {
        return stretches.keeps(filter.column());
    }

    private boolean sortedByHistory(Query query) {
        Sort sort = query.sort();
        return sort != null && stretches.keeps(sort.column());
    }

    /** The same without what the history tells. */
    private Query main(Query query) {
        List<Filter> filters = query.filters().stream().filter(filter -> !dated(filter)).toList();
        return new Query(query.search(), filters, sortedByHistory(query) ? null : query.sort(), false, query.day());
    }

    private long[] sorted(long[] ids, Query query, LocalDate day) {
        Sort sort = Objects.requireNonNull(query.sort());
        Map<Long, @Nullable Object> values = sql.read(context -> stretches.values(context, sort.column(), day));
        Map<Long, Integer> places = new HashMap<>();
        List<Long> boxed = new ArrayList<>(ids.length);
        for (long id : ids) {
            places.put(id, boxed.size());
            boxed.add(id);
        }
        Comparator<Long> order = Comparator
                .<Long, @Nullable Object>comparing(values::get, Comparator.nullsLast(HeldColumn::compare))
                .thenComparing(places::get);
        boxed.sort(sort.descending() ? order.reversed() : order);
        return boxed.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Long> head(long[] ids, int limit) {
        return Arrays.stream(ids).limit(limit).boxed().toList();
    }

    private static boolean holds(long[] sorted, long id) {
        return Arrays.binarySearch(sorted, id) >= 0;
    }
}
