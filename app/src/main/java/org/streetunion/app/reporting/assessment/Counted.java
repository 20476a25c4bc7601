package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;

/**
 * What was counted of a union.
 *
 * @param value null when it cannot be told
 * @param how with which numbers, or why it cannot be told; a sentence
 */
public record Counted(@Nullable BigDecimal value, String how) {
    static Counted of(long value, String how) {
        return new Counted(BigDecimal.valueOf(value), how);
    }

    static Counted yes(boolean yes, String how) {
        return of(yes ? 1 : 0, how);
    }

    static Counted unknown(String why) {
        return new Counted(null, why);
    }

    /** A rate in percent with two decimals; one of nothing is unknown. */
    static Counted rate(String part, long parts, String whole, long wholes) {
        if (wholes == 0) {
            return unknown(whole + "是 0，算不出比率");
        }
        BigDecimal rate = BigDecimal.valueOf(parts).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(wholes), 2,
                RoundingMode.HALF_UP);
        return new Counted(Types.plain(rate),
                part + " " + parts + " ÷ " + whole + " " + wholes + " = " + rate.toPlainString() + "%");
    }
}
