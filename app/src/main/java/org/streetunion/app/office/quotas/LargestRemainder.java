package org.streetunion.app.office.quotas;

import java.util.List;
import org.streetunion.app.money.Shares;

/** Divides a count in proportion to weights, as money is divided. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The parts, in the order of the weights.
     *
     * @throws IllegalArgumentException when there is nothing to divide by
     */
    public static List<Integer> split(int total, List<Long> weights) {
        return Shares.split(total, weights).stream().map(Math::toIntExact).toList();
    }
}
