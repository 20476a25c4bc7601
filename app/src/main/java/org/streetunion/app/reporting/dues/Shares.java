package org.streetunion.app.reporting.dues;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of 分成比例.
 *
 * @param payer whose payments it shares
 * @param from its first day
 * @param to its last day, null while it holds
 * @param priority the highest counts where several hold
 * @param levels shares from the grassroots up, in the order of {@link org.streetunion.app.money.Payers#LEVELS}
 */
public record Shares(String payer, LocalDate from, @Nullable LocalDate to, int priority, List<BigDecimal> levels) {
    /** Copies the list. */
    public Shares {
        levels = List.copyOf(levels);
    }

    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
