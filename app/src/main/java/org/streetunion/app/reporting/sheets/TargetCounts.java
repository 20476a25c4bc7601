package org.streetunion.app.reporting.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;

/** Counts the facts behind targets for every union of the street at once: one select a fact, added up along the tree of the last day. */
public final class TargetCounts {
    private static final int DEEPEST = 30;
    private final TargetFactsStore store;

    /** Over the office's database. */
    public TargetCounts(Sql sql) {
        this.store = new TargetFactsStore(sql);
    }

    /**
     * What was counted of a source for a union and everything below it.
     *
     * @param part the number
     * @param base what it is held against; 0 where it is no rate, or where there is nothing to hold it against
     */
    public record Amount(long part, long base) {
        /** Nothing there. */
        public static final Amount NONE = new Amount(0, 0);
        private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

        /** As a target of the source counts it: a rate in per cent, else the number; empty for a rate of nothing. */
        public Optional<BigDecimal> value(TargetSource source) {
            return source.kind() != TargetSource.Kind.RATE
                    ? Optional.of(BigDecimal.valueOf(part))
                    : base == 0
                            ? Optional.empty()
                            : Optional.of(BigDecimal.valueOf(part).multiply(HUNDRED).divide(BigDecimal.valueOf(base), 2,
                                    RoundingMode.HALF_UP));
        }
    }

    /** By source and union; a union that is missing counts nothing. Only what the unions asked for need is added up. */
    public Map<TargetSource, Map<Long, Amount>> count(Collection<TargetSource> sources, Collection<Long> unions, LocalDate from,
            LocalDate to) {
        Counting counting = new Counting(new Tree(store.above(to), new HashSet<>(unions)), from, to);
        Map<TargetSource, Map<Long, Amount>> counted = new HashMap<>();
        for (TargetSource source : sources) {
            Map<Long, Long> parts = counting.part(source);
            Map<Long, Long> bases = counting.base(source);
            Map<Long, Amount> amounts = new HashMap<>();
            unions.forEach(union -> amounts.put(union,
                    amount(source, parts.getOrDefault(union, 0L), bases.getOrDefault(union, 0L))));
            counted.put(source, amounts);
        }
        return counted;
    }

    /**
     * Where something is counted.
     *
     * @param union with everything below it; 0 for a community
     * @param community all unions of it, where no union is named
     */
    public record Place(long union, String community) {}

    /**
     * By place, in their order. A union whose community nobody entered lies in that of the union above it.
     *
     * @param communities of the unions, of those that have one
     */
    public List<Amount> count(TargetSource source, List<Place> places, Map<Long, String> communities, LocalDate from,
            LocalDate to) {
        Counting counting = new Counting(new Grounds(store.above(to), places, communities), from, to);
        Map<Long, Long> parts = counting.part(source);
        Map<Long, Long> bases = counting.base(source);
        List<Amount> amounts = new ArrayList<>();
        for (long at = 0; at < places.size(); at++) {
            amounts.add(amount(source, parts.getOrDefault(at, 0L), bases.getOrDefault(at, 0L)));
        }
        return amounts;
    }

    /** The rows behind a union's number, by id; of what grew, those that stand there now. */
    public List<Long> list(TargetSource source, long union, LocalDate from, LocalDate to) {
        Set<Long> below = below(store.above(to), union);
        List<Long> rows = store.rows(source.fact(), from, to, below);
        if (source.kind() == TargetSource.Kind.NEWLY) {
            LocalDate before = from.minusDays(1);
            Set<Long> known = new HashSet<>(store.rows(source.fact(), before, before, below));
            return rows.stream().filter(row -> !known.contains(row)).toList();
        }
        return rows;
    }

    private static Amount amount(TargetSource source, long part, long base) {
        return source.kind() == TargetSource.Kind.GROWTH ? new Amount(part - base, 0) : new Amount(part, base);
    }

    /** One counting: what several sources ask for is read once. */
    private final class Counting {
        private final Above tree;
        private final LocalDate from;
        private final LocalDate to;
        private final Map<String, Map<Long, Long>> facts = new HashMap<>();

        Counting(Above tree, LocalDate from, LocalDate to) {
            this.tree = tree;
            this.from = from;
            this.to = to;
        }

        Map<Long, Long> part(TargetSource source) {
            return switch (source.kind()) {
                case ONCE -> sizes(sets(source.fact(), from, to));
                case NEWLY -> newly(source.fact());
                default -> fact(source.fact());
            };
        }

        Map<Long, Long> base(TargetSource source) {
            return switch (source.kind()) {
                case RATE -> fact(source.base());
                case GROWTH -> members(0, store.members(from.minusDays(1)));
                default -> Map.of();
            };
        }

        private Map<Long, Long> fact(String fact) {
            Map<Long, Long> known = facts.get(fact);
            if (known != null) {
                return known;
            }
            if (fact.equals("members") || fact.equals("verified")) {
                Map<Long, int[]> both = store.members(to);
                facts.put("members", members(0, both));
                facts.put("verified", members(1, both));
            } else {
                Map<Long, Long> sums = new HashMap<>();
                store.counts(fact, from, to)
                        .forEach((union, count) -> tree.up(union).forEach(each -> sums.merge(each, (long) count, Long::sum)));
                facts.put(fact, sums);
            }
            return facts.getOrDefault(fact, Map.of());
        }

        private Map<Long, Long> members(int which, Map<Long, int[]> own) {
            Map<Long, Long> sums = new HashMap<>();
            own.forEach((union, counts) -> tree.up(union).forEach(each -> sums.merge(each, (long) counts[which], Long::sum)));
            return sums;
        }

        /** What only goes from one union to another below the same place is not new there. */
        private Map<Long, Long> newly(String fact) {
            LocalDate day = from.minusDays(1);
            Map<Long, Set<Long>> before = sets(fact, day, day);
            Map<Long, Set<Long>> now = sets(fact, from, to);
            now.forEach((union, rows) -> rows.removeAll(before.getOrDefault(union, Set.of())));
            return sizes(now);
        }

        private Map<Long, Set<Long>> sets(String fact, LocalDate first, LocalDate last) {
            Map<Long, Set<Long>> sets = new HashMap<>();
            store.sets(fact, first, last).forEach((union, rows) -> tree.up(union)
                    .forEach(each -> sets.computeIfAbsent(each, any -> new HashSet<>()).addAll(rows)));
            return sets;
        }

        private static Map<Long, Long> sizes(Map<Long, Set<Long>> sets) {
            Map<Long, Long> sums = new HashMap<>();
            sets.forEach((union, rows) -> sums.put(union, (long) rows.size()));
            return sums;
        }
    }

    private static Set<Long> below(Map<Long, @Nullable Long> above, long union) {
        Map<Long, List<Long>> children = new HashMap<>();
        above.forEach((child, parent) -> {
            if (parent != null) {
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(child);
            }
        });
        Set<Long> all = new HashSet<>(Set.of(union));
        Deque<Long> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            for (long child : children.getOrDefault(open.pop(), List.of())) {
                if (all.add(child)) {
                    open.push(child);
                }
            }
        }
        return all;
    }

    /** For what a union counts. */
    private interface Above {
        List<Long> up(long union);
    }

    /** The numbers of the places that a union counts for. */
    private record Grounds(Map<Long, @Nullable Long> above, List<Place> places, Map<Long, String> communities) implements Above {
        @Override
        public List<Long> up(long union) {
            Set<Long> line = new HashSet<>();
            String community = null;
            Long at = union;
            for (int steps = 0; at != null && steps < DEEPEST; steps++) {
                line.add(at);
                community = community == null ? communities.get(at) : community;
                at = above.get(at);
            }
            // The place without a name has those that lie in no community.
            String lies = community == null ? "" : community;
            List<Long> found = new ArrayList<>();
            for (int place = 0; place < places.size(); place++) {
                Place each = places.get(place);
                if (each.union() == 0 ? each.community().equals(lies) : line.contains(each.union())) {
                    found.add((long) place);
                }
            }
            return found;
        }
    }

    /** Which of the wanted unions stand above one, itself among them. */
    private record Tree(Map<Long, @Nullable Long> above, Set<Long> wanted) implements Above {
        @Override
        public List<Long> up(long union) {
            List<Long> found = new ArrayList<>();
            Long at = union;
            for (int steps = 0; at != null && steps < DEEPEST; steps++) {
                if (wanted.contains(at)) {
                    found.add(at);
                }
                at = above.get(at);
            }
            return found;
        }
    }
}
