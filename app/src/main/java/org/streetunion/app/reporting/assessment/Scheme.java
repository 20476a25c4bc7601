package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.scoring.ScoringRule;

/**
 * A scheme as a whole.
 *
 * @param head what stands on its first line
 * @param weighing whose points count
 * @param items in order
 * @param bands from the highest down
 */
public record Scheme(Head head, Weighing weighing, List<Item> items, List<Band> bands) {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** Copies the lists. */
    public Scheme {
        items = List.copyOf(items);
        bands = List.copyOf(bands);
    }

    /**
     * The first line.
     *
     * @param year null for a pattern
     * @param leading how many come first, null when nothing is said
     * @param forPay whether allowances go by it
     * @param previous the scheme of the year before, null when there is none
     */
    public record Head(long id, String name, @Nullable Integer year, String state, @Nullable Integer leading,
            boolean forPay, @Nullable Long previous) {
        /** Whether points no longer change. */
        public boolean published() {
            return state.equals("公布");
        }
    }

    /** Whose points count, and with which weights in percent where all three do. */
    public record Weighing(String counts, BigDecimal self, BigDecimal street, BigDecimal district) {
        /** The points that count; null while there are none. */
        public @Nullable BigDecimal of(Points points) {
            return switch (counts) {
                case "以自评分为准" -> points.self();
                case "以区评分为准" -> points.district();
                case "以最后一级为准" -> points.district() != null
                        ? points.district()
                        : points.street() != null ? points.street() : points.self();
                case "三方加权" -> points.none()
                        ? null
                        : Types.plain(part(points.self(), self).add(part(points.street(), street))
                                .add(part(points.district(), district)).setScale(ScoringRule.PLACES, RoundingMode.HALF_UP));
                default -> points.street();
            };
        }

        private static BigDecimal part(@Nullable BigDecimal points, BigDecimal weight) {
            return points == null ? BigDecimal.ZERO : points.multiply(weight).divide(HUNDRED, 6, RoundingMode.HALF_UP);
        }
    }

    /** What the three gave for one item. */
    public record Points(@Nullable BigDecimal self, @Nullable BigDecimal street, @Nullable BigDecimal district) {
        boolean none() {
            return self == null && street == null && district == null;
        }
    }

    /**
     * A criterion as this scheme uses it.
     *
     * @param criterion its id
     * @param number its place in the scheme
     * @param part 五个一 …, or its category
     * @param rule null when what is written there cannot be read
     * @param scoring as it is written
     */
    public record Item(long criterion, int number, String name, String part, Nature nature, String source, BigDecimal maximum,
            @Nullable ScoringRule rule, String scoring, String evidence, String pointsFrom) {
        /** What counts it; none when it is entered by hand. */
        public Optional<Counter> counter() {
            return Counter.of(source);
        }

        /** The points for a value; null when the rule cannot be read. */
        public @Nullable BigDecimal points(BigDecimal value) {
            return rule == null ? null : rule.points(value, maximum, nature);
        }
    }

    /** From which total on a union has which grade. */
    public record Band(String grade, @Nullable BigDecimal least, @Nullable BigDecimal below, @Nullable BigDecimal coefficient,
            String approver) {
        boolean holds(BigDecimal total) {
            return (least == null || total.compareTo(least) >= 0) && (below == null || total.compareTo(below) < 0);
        }
    }

    /** The band of a total. */
    public Optional<Band> band(BigDecimal total) {
        return bands.stream().filter(band -> band.holds(total)).findFirst();
    }

    /** The item of a criterion. */
    public Optional<Item> item(long criterion) {
        return items.stream().filter(item -> item.criterion() == criterion).findFirst();
    }

    /** What the whole is worth: the basic items together. */
    public BigDecimal whole() {
        return items.stream().filter(item -> item.nature() == Nature.BASIC).map(Item::maximum).reduce(BigDecimal.ZERO,
                BigDecimal::add);
    }
}
