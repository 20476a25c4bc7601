package org.streetunion.app.office.quotas;

import java.math.BigDecimal;
import java.util.List;
import org.streetunion.app.money.Split;

/** Divides a whole number in proportion to weights so that the parts are whole numbers and add up to it exactly. */
public final class LargestRemainder {
    private LargestRemainder() {}

    /**
     * The parts, in the order of the weights: what is left after rounding down goes to the largest remainders, among equal ones to the
     * earlier.
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
