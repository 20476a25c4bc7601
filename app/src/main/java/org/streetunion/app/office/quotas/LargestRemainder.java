package org.streetunion.app.office.quotas;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.money.Split;

/** Divides a count in proportion to weights, as money is divided. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The parts, in the order of the weights.
     *
     * @throws IllegalArgumentException when there is nothing to divide by
     */
    public static List<Integer> split(int total, List<Long> weights) {
        if (total < 0) {
            throw new IllegalArgumentException(total + " by " + weights);
        }
        return Split.of(total, weights.stream().map(BigDecimal::valueOf).toList()).stream().map(Math::toIntExact).toList();
    }
}
