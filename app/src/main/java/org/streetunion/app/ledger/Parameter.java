package org.streetunion.app.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A limit, ratio or band of a rule, as it holds on some day.
 *
 * @param name what rules and people call it
 * @param amount the number; null when nobody could say
 * @param unit 月, 人, %; empty for a bare number
 * @param law whether a law that was read says so; only then may a rule refuse because of it
 * @param basis 文号 or law behind it
 */
public record Parameter(String name, @Nullable BigDecimal amount, String unit, boolean law, String basis) {
    /** A problem that rests on this parameter: it refuses when a law says so, and warns otherwise. */
    public Problem problem(@Nullable Column<?> column, String sentence) {
        Problem problem = law ? Problem.block(column, sentence) : Problem.warn(column, sentence);
        return basis.isEmpty() ? problem : problem.because(basis);
    }

    /** Whether a number is just this. */
    public boolean is(long number) {
        return amount != null && amount.compareTo(BigDecimal.valueOf(number)) == 0;
    }

    /** The number and its unit, for a sentence: 3 年, 6 个月. */
    public String words() {
        return amount == null ? "—" : Types.plain(amount).toPlainString() + " " + (unit.equals("月") ? "个月" : unit);
    }
}
