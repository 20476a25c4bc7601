package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one report row; null stands for "—".
 *
 * @param end 本季末数
 * @param previous 上季末数
 * @param added 本季新增
 * @param removed 本季减少
 * @param yearToDate 本年累计
 * @param yearBefore 上年同期
 * @param growth 同比增减, in percent of last year's figure; for a rate in percentage points
 */
public record Figures(@Nullable BigDecimal end, @Nullable BigDecimal previous, @Nullable BigDecimal added,
        @Nullable BigDecimal removed,
        @Nullable BigDecimal yearToDate, @Nullable BigDecimal yearBefore, @Nullable BigDecimal growth) {
    /** Nothing is known. */
    public static final Figures UNKNOWN = new Figures(null, null, null, null, null, null, null);
    private static final int PLACES = 2;

    /** A stock row. */
    public static Figures stock(@Nullable BigDecimal end, @Nullable BigDecimal previous, @Nullable BigDecimal added,
            @Nullable BigDecimal removed, @Nullable BigDecimal yearBefore) {
        return new Figures(end, previous, added, removed, null, yearBefore, growth(end, yearBefore));
    }

    /** A flow row. */
    public static Figures flow(@Nullable BigDecimal end, @Nullable BigDecimal previous, @Nullable BigDecimal yearToDate,
            @Nullable BigDecimal yearBefore) {
        return new Figures(end, previous, null, null, yearToDate, yearBefore, growth(end, yearBefore));
    }

    /** A rate row; its growth is the difference in percentage points. */
    public static Figures rate(@Nullable BigDecimal end, @Nullable BigDecimal previous, @Nullable BigDecimal yearBefore) {
        return new Figures(end, previous, null, null, null, yearBefore,
                end == null || yearBefore == null ? null : end.subtract(yearBefore));
    }

    /** A rate in percent to two places, rounded half up; unknown without a base. */
    public static @Nullable BigDecimal percent(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100)).divide(whole, PLACES, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal growth(@Nullable BigDecimal end, @Nullable BigDecimal yearBefore) {
        return end == null || yearBefore == null ? null : percent(end.subtract(yearBefore), yearBefore);
    }
}
