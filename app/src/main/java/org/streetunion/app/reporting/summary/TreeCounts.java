package org.streetunion.app.reporting.summary;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.streetunion.app.database.Sql;
import org.streetunion.app.reporting.HeadcountFactsStore;
import org.streetunion.app.reporting.LastReported;

/** What each union of the tree and everything below it counted on a day; an employer counts once. */
public final class TreeCounts {
    private final UnionTreeStore tree;
    private final HeadcountFactsStore headcounts;

    TreeCounts(Sql sql) {
        this.tree = new UnionTreeStore(sql);
        this.headcounts = new HeadcountFactsStore(sql);
    }

    /**
     * What a node and everything below it count.
     *
     * @param unions with the node itself
     * @param employers that they cover, each once
     * @param workers as last reported
     * @param members as last reported
     * @param newForm of the members, those in new forms of employment
     * @param verified members of the register with a valid number
     */
    public record Sum(int unions, Set<Long> employers, long workers, long members, long newForm, long verified) {
        /** Nobody. */
        static final Sum NONE = new Sum(0, Set.of(), 0, 0, 0, 0);

        /** Copies the set. */
        public Sum {
            employers = Set.copyOf(employers);
        }

        Sum plus(Sum other) {
            Set<Long> both = new HashSet<>(employers);
            both.addAll(other.employers);
            return new Sum(unions + other.unions, both, workers + other.workers, members + other.members,
                    newForm + other.newForm, verified + other.verified);
        }
    }

    /**
     * The tree of a day and what was counted.
     *
     * @param roots unions without one above them
     * @param byUnion what each and everything below it count
     * @param street all together
     * @param reported the figures of people that were taken
     */
    record Counted(List<UnionTreeStore.Node> roots, Map<Long, Sum> byUnion, Sum street, LastReported reported) {}

    Counted on(LocalDate day) {
        LastReported reported = headcounts.last(day);
        Own own = new Own(reported, headcounts.verified(day), tree.employers(day));
        Map<Long, Sum> byUnion = new HashMap<>();
        List<UnionTreeStore.Node> roots = tree.roots(day);
        Sum street = Sum.NONE;
        for (UnionTreeStore.Node root : roots) {
            street = street.plus(sum(root, own, byUnion));
        }
        return new Counted(roots, byUnion, street, reported);
    }

    /** What a node counts by itself. */
    private record Own(LastReported reported, Map<Long, Integer> verified, Map<Long, Set<Long>> employers) {
        Sum of(long union) {
            return new Sum(1, employers.getOrDefault(union, Set.of()), reported.figure("20", union),
                    reported.figure("24", union), reported.figure("27", union), verified.getOrDefault(union, 0));
        }
    }

    private static Sum sum(UnionTreeStore.Node node, Own own, Map<Long, Sum> byUnion) {
        Sum sum = own.of(node.id());
        for (UnionTreeStore.Node child : node.below()) {
            sum = sum.plus(sum(child, own, byUnion));
        }
        byUnion.put(node.id(), sum);
        return sum;
    }
}
