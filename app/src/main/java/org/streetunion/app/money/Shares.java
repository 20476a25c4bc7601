package org.streetunion.app.money;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Divides a whole number in proportion to weights so that the parts are whole numbers and add up to it exactly: no 分 is lost or made. */
public final class Shares {
    private Shares() {}

    /**
     * The parts, in the order of the weights: what is left after rounding down goes to the largest remainders, among equal ones to the
     * earlier.
     *
     * @throws IllegalArgumentException when there is nothing to divide by
     */
    public static List<Long> split(long total, List<Long> weights) {
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (total < 0 || sum.signum() <= 0 || weights.stream().anyMatch(weight -> weight < 0)) {
            throw new IllegalArgumentException(total + " by " + weights);
        }
        List<Long> parts = new ArrayList<>();
        List<BigInteger> remainders = new ArrayList<>();
        long left = total;
        for (long weight : weights) {
            BigInteger[] part = BigInteger.valueOf(total).multiply(BigInteger.valueOf(weight)).divideAndRemainder(sum);
            parts.add(part[0].longValueExact());
            remainders.add(part[1]);
            left -= part[0].longValueExact();
        }
        Comparator<Integer> largest = Comparator.comparing(remainders::get, Comparator.reverseOrder());
        IntStream.range(0, parts.size()).boxed().sorted(largest).limit(left).forEach(at -> parts.set(at, parts.get(at) + 1));
        return List.copyOf(parts);
    }
}
