package org.streetunion.app.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An amount by shares: each part is cut down to whole 分, and what is left over goes 分 by 分 to the parts that lost most (largest remainder;
 * of equal ones the first). So the parts add up to the amount, whatever the shares.
 */
public final class Split {
    private Split() {}

    /**
     * The parts, in the order of the shares.
     *
     * @param amount 分; below zero it is split as if it were above, and the parts are below zero
     * @param shares none below zero and not all zero; they need not add up to one, only their proportion counts
     */
    public static List<Long> of(long amount, List<BigDecimal> shares) {
        BigDecimal whole = shares.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (whole.signum() <= 0 || shares.stream().anyMatch(share -> share.signum() < 0)) {
            throw new IllegalArgumentException("shares " + shares);
        }
        BigDecimal all = new BigDecimal(BigInteger.valueOf(amount).abs());
        List<BigInteger> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        for (BigDecimal share : shares) {
            BigDecimal[] cut = all.multiply(share).divideAndRemainder(whole);
            parts.add(cut[0].toBigIntegerExact());
            lost.add(cut[1]);
        }
        long left = all.toBigIntegerExact().subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add)).longValueExact();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing((Integer i) -> lost.get(i)).reversed());
        for (int i = 0; i < left; i++) {
            parts.set(order.get(i), parts.get(order.get(i)).add(BigInteger.ONE));
        }
        return parts.stream().map(part -> amount < 0 ? part.negate() : part).map(BigInteger::longValueExact).toList();
    }
}
