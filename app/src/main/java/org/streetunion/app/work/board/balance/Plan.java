package org.streetunion.app.work.board.balance;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who carries what, and what that comes to.
 *
 * @param who the carrier of each item
 * @param largest the largest load
 * @param moves items that go from one to another
 * @param splits in how many zones everybody is, added up
 */
public record Plan(List<Integer> who, double largest, int moves, int splits) {
    private static final double EVEN = 1e-6;

    /** Copies the list. */
    public Plan {
        who = List.copyOf(who);
    }

    /** What a distribution comes to. */
    static Plan of(Task task, int[] who) {
        double[] loads = loads(task, who);
        int moves = 0;
        Set<Long> places = new HashSet<>();
        for (int p = 0; p < loads.length; p++) {
            for (int zone : task.carriers().get(p).zones()) {
                places.add(place(p, zone));
            }
        }
        for (int i = 0; i < who.length; i++) {
            Task.Item item = task.items().get(i);
            moves += item.now() != Task.NOBODY && item.now() != who[i] ? 1 : 0;
            places.add(place(who[i], item.zone()));
        }
        return new Plan(Arrays.stream(who).boxed().toList(), Arrays.stream(loads).max().orElse(0), moves, places.size());
    }

    static double[] loads(Task task, int[] who) {
        double[] loads = task.carriers().stream().mapToDouble(Task.Carrier::fixed).toArray();
        for (int i = 0; i < who.length; i++) {
            loads[who[i]] += task.items().get(i).weight();
        }
        return loads;
    }

    private static long place(int carrier, int zone) {
        return ((long) carrier << 32) | (zone & 0xffffffffL);
    }

    int[] array() {
        return who.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Whether nobody has more items than there is room for. */
    boolean fits(Task task) {
        for (int p = 0; p < task.carriers().size(); p++) {
            if (Collections.frequency(who, p) > task.carriers().get(p).room()) {
                return false;
            }
        }
        return true;
    }

    /** Whether it has the smaller largest load, any up to a limit being as good as another; then fewer moves; then fewer zones. */
    boolean betterWithin(double limit, Plan other) {
        double mine = Math.max(largest, limit);
        double theirs = Math.max(other.largest, limit);
        if (Math.abs(mine - theirs) > EVEN) {
            return mine < theirs;
        }
        return moves < other.moves || (moves == other.moves && splits < other.splits);
    }
}
