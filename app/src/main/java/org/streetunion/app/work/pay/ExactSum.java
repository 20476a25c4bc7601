package org.streetunion.app.work.pay;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Adds shares of amounts exactly and rounds once: base × coefficient × days ÷ all days, of one or several parts of a period. This is the
 * only place where pay is rounded: half up, to the 分, once a line.
 */
final class ExactSum {
    private BigDecimal numerator = BigDecimal.ZERO;
    private BigInteger denominator = BigInteger.ONE;

    /** Adds a share. */
    void add(long base, BigDecimal coefficient, int days, int all) {
        BigInteger below = BigInteger.valueOf(all);
        BigDecimal share = BigDecimal.valueOf(base).multiply(coefficient).multiply(BigDecimal.valueOf(days));
        numerator = numerator.multiply(new BigDecimal(below)).add(share.multiply(new BigDecimal(denominator)));
        denominator = denominator.multiply(below);
    }

    /** The sum in 分. */
    long rounded() {
        return numerator.divide(new BigDecimal(denominator), 0, RoundingMode.HALF_UP).longValueExact();
    }
}
