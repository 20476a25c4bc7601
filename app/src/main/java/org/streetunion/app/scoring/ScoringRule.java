package org.streetunion.app.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Types;

/** How a value becomes points, as data: written by people in {@link ScoringNotation}, never as code. */
public sealed interface ScoringRule {
    /** Decimals of points. */
    int PLACES = 2;

    /** The points for a value before the limits of its criterion are applied. */
    BigDecimal raw(BigDecimal value, BigDecimal maximum);

    /** The most that the rule itself names; null when only the criterion's maximum limits it. */
    default @Nullable BigDecimal most() {
        return null;
    }

    /** The points for a value: between 0 and the maximum, or between the maximum as a loss and 0 where points are only lost. */
    default BigDecimal points(BigDecimal value, BigDecimal maximum, Nature nature) {
        BigDecimal raw = nature == Nature.DEDUCTION && this instanceof Deduction loss
                ? loss.lost(value).negate()
                : raw(value, maximum);
        BigDecimal within = raw.max(nature.least(maximum)).min(nature.most(maximum));
        return Types.plain(within.setScale(PLACES, RoundingMode.HALF_UP));
    }

    /**
     * 分段: the highest step that the value reaches.
     *
     * @param steps from the highest down
     * @param otherwise below the lowest
     */
    record Steps(List<Step> steps, BigDecimal otherwise) implements ScoringRule {
        /** Copies the list. */
        public Steps {
            steps = List.copyOf(steps);
        }

        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            return steps.stream().filter(step -> value.compareTo(step.least()) >= 0).findFirst().map(Step::points)
                    .orElse(otherwise);
        }

        @Override
        public BigDecimal most() {
            return steps.stream().map(Step::points).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        }
    }

    /** From a value on so many points. */
    record Step(BigDecimal least, BigDecimal points) {}

    /**
     * 每…得…: for every whole unit so many points.
     *
     * @param cap 最多得; null when only the maximum limits it
     */
    record PerUnit(BigDecimal unit, BigDecimal each, @Nullable BigDecimal cap) implements ScoringRule {
        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            BigDecimal points = value.divideToIntegralValue(unit).multiply(each);
            return cap == null ? points : points.min(cap);
        }

        @Override
        public @Nullable BigDecimal most() {
            return cap;
        }
    }

    /** 按比例: the maximum times the share of the value that earns it all. */
    record Ratio(BigDecimal full) implements ScoringRule {
        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            return maximum.multiply(value).divide(full, PLACES + 2, RoundingMode.HALF_UP);
        }
    }

    /** 扣分: for every whole unit so many points less than the maximum. */
    record Deduction(BigDecimal unit, BigDecimal each) implements ScoringRule {
        BigDecimal lost(BigDecimal value) {
            return value.divideToIntegralValue(unit).multiply(each);
        }

        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            return maximum.subtract(lost(value));
        }
    }

    /**
     * 是否: any value but 0 is yes.
     *
     * @param yes null for the maximum
     */
    record YesNo(@Nullable BigDecimal yes, BigDecimal no) implements ScoringRule {
        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            if (value.signum() == 0) {
                return no;
            }
            return yes == null ? maximum : yes;
        }

        @Override
        public @Nullable BigDecimal most() {
            return yes;
        }
    }

    /** 一票否决: no points; any value but 0 rules the union out. */
    record Veto() implements ScoringRule {
        @Override
        public BigDecimal raw(BigDecimal value, BigDecimal maximum) {
            return BigDecimal.ZERO;
        }
    }
}
