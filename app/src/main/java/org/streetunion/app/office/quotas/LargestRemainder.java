package org.streetunion.app.office.quotas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

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
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total < 0 || sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(total + " by " + weights);
        }
        List<Integer> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        int left = total;
        for (long weight : weights) {
            BigInteger[] part = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(part[0].intValueExact());
            remainders.add(part[1]);
            left -= part[0].intValueExact();
        }
        Comparator<Integer> largest = Comparator.comparing(remainders::get, Comparator.reverseOrder());
        IntStream.range(0, parts.size()).boxed().sorted(largest).limit(left).forEach(at -> parts.set(at, parts.get(at) + 1));
        return List.copyOf(parts);
    }
}
