package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a union stands in a scheme.
 *
 * @param rank equal totals share one; 0 for a union that is ruled out
 * @param union which
 * @param parts the points of each part of the scheme, in its order
 * @param total the points that count
 * @param scored of how many items points are known
 * @param veto whether it is ruled out
 * @param grade empty when no band holds the total
 * @param coefficient null when the band names none
 * @param before its total the year before, null when it was not assessed then
 * @param rankBefore its rank then, 0 when it had none
 */
public record Standing(int rank, SchemeFactsStore.Assessed union, Map<String, BigDecimal> parts, BigDecimal total, int scored,
        boolean veto, String grade, @Nullable BigDecimal coefficient, @Nullable BigDecimal before, int rankBefore) {
    Standing with(int place) {
        return new Standing(place, union, parts, total, scored, veto, grade, coefficient, before, rankBefore);
    }

    Standing after(@Nullable Standing earlier) {
        return earlier == null
                ? this
                : new Standing(rank, union, parts, total, scored, veto, grade, coefficient, earlier.total(), earlier.rank());
    }

    /** How much more than the year before; null when it was not assessed then. */
    public @Nullable BigDecimal change() {
        return before == null ? null : total.subtract(before);
    }
}
