package org.streetunion.sample.expected;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How a figure is written: whole numbers, percentages with two decimals, and a dash for the unknown. */
final class Figures {
    static final String UNKNOWN = "—";

    private Figures() {}

    static String whole(@Nullable Integer value) {
        return value == null ? UNKNOWN : value.toString();
    }

    static String rate(@Nullable BigDecimal value) {
        return value == null ? UNKNOWN : value.toPlainString();
    }

    /** Percent, two decimals, HALF_UP; null when a part is unknown or the base is 0. */
    static @Nullable BigDecimal percent(@Nullable Integer part, @Nullable Integer base) {
        if (part == null || base == null || base == 0) {
            return null;
        }
        return BigDecimal.valueOf(part).multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(base), 2,
                RoundingMode.HALF_UP);
    }

    /** Growth against last year in percent. */
    static String growth(@Nullable Integer now, @Nullable Integer lastYear) {
        return now == null || lastYear == null ? UNKNOWN : rate(percent(now - lastYear, lastYear));
    }

    /** Growth of an amount against last year in percent. */
    static @Nullable BigDecimal growth(@Nullable BigDecimal now, @Nullable BigDecimal lastYear) {
        return now == null || lastYear == null || lastYear.signum() == 0
                ? null
                : now.subtract(lastYear).multiply(BigDecimal.valueOf(100)).divide(lastYear, 2, RoundingMode.HALF_UP);
    }

    /** Difference of two printed rates in percentage points; unknown against a rate of zero. */
    static String points(@Nullable BigDecimal now, @Nullable BigDecimal lastYear) {
        return now == null || lastYear == null || lastYear.signum() == 0 ? UNKNOWN : rate(now.subtract(lastYear));
    }
}
