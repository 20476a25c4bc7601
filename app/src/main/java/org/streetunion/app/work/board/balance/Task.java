package org.streetunion.app.work.board.balance;

import java.util.List;
import java.util.Set;

/**
 * What is to be shared.
 *
 * @param carriers among whom
 * @param items what is shared
 * @param slack by which share the largest load may lie over the smallest possible, for the sake of fewer moves
 */
public record Task(List<Carrier> carriers, List<Item> items, double slack) {
    /** An item that nobody has yet: to give it to somebody is no move. */
    public static final int NOBODY = -1;
    /** An item that somebody else has who is not asked: wherever it goes is a move. */
    public static final int ELSEWHERE = -2;

    /** Copies the lists. */
    public Task {
        carriers = List.copyOf(carriers);
        items = List.copyOf(items);
        if (carriers.isEmpty() && !items.isEmpty()) {
            throw new IllegalArgumentException("nobody to share among");
        }
        long room = carriers.stream().mapToLong(Carrier::room).sum();
        if (room < items.size()) {
            throw new IllegalArgumentException("room for " + room + " of " + items.size());
        }
    }

    /**
     * Somebody who may carry.
     *
     * @param fixed what stays with him whatever happens
     * @param room how many items he may have
     * @param zones where he is in any case
     */
    public record Carrier(double fixed, int room, Set<Integer> zones) {
        /** Copies the set. */
        public Carrier {
            zones = Set.copyOf(zones);
        }
    }

    /**
     * Something that is carried by one.
     *
     * @param weight of it
     * @param zone where it lies
     * @param now who has it; {@link #NOBODY} or {@link #ELSEWHERE}
     */
    public record Item(double weight, int zone, int now) {}
}
