package org.streetunion.app.reporting.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A target as it was set.
 *
 * @param id its row
 * @param category 类别; empty when not said
 * @param name 指标
 * @param measure 计量单位
 * @param from where what is done is taken from
 * @param base at the beginning of the year; null when not said
 * @param yearly for the whole year; null when not said
 * @param parts of the four quarters, null where not said
 * @param hand what was entered by hand as done at the end of each quarter
 * @param points that it brings
 * @param extra whether they come on top
 * @param scoring how points are given
 * @param step points taken off for each one missing
 * @param given points that somebody gave instead; null for none
 * @param scorer who did; empty when not said
 * @param evidence for what was entered by hand
 * @param amends what is to be mended
 */
public record Target(long id, String category, String name, String measure, String from, @Nullable BigDecimal base,
        @Nullable BigDecimal yearly, List<Optional<BigDecimal>> parts, List<Optional<BigDecimal>> hand, BigDecimal points,
        boolean extra, String scoring, BigDecimal step, @Nullable BigDecimal given, String scorer, String evidence,
        SheetFacts.Amends amends) {
    /** Points for reaching all or none. */
    static final String ALL_OR_NOTHING = "完成得满分";
    /** Points off for each one missing. */
    static final String BY_STEP = "每少一个扣分";

    /** Copies the lists. */
    public Target {
        parts = List.copyOf(parts);
        hand = List.copyOf(hand);
    }

    /** Where it is counted; empty for what is entered by hand. */
    public Optional<TargetSource> source() {
        return TargetSources.find(from);
    }

    /** Whether the parts are levels to be reached. */
    public boolean level() {
        return measure.contains("%") || source().map(TargetSource::level).orElse(false);
    }

    /** What should be reached when so many quarters are over; null when the parts do not say it. */
    @Nullable
    BigDecimal line(int quarters) {
        if (quarters == 0) {
            return null;
        }
        if (level()) {
            return parts.get(quarters - 1).orElse(null);
        }
        return parts.stream().limit(quarters).anyMatch(Optional::isEmpty)
                ? null
                : parts.stream().limit(quarters).map(Optional::get).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What was last entered by hand up to a quarter. */
    @Nullable
    BigDecimal byHand(int quarter) {
        return hand.stream().limit(quarter).map(each -> each.orElse(null)).filter(Objects::nonNull)
                .reduce((earlier, later) -> later).orElse(null);
    }
}
