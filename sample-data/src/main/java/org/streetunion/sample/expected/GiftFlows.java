package org.streetunion.sample.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.model.DeedWork.Gift;

/** Rows 81 and 82 from the gifts; null before the first of them. */
final class GiftFlows {
    private final List<Gift> gifts;

    GiftFlows(List<Gift> gifts) {
        this.gifts = gifts;
    }

    /** How often something was given. */
    @Nullable
    Integer times(LocalDate from, LocalDate to) {
        return known(to) ? between(from, to).size() : null;
    }

    /** How much, in 元. */
    @Nullable
    BigDecimal amount(LocalDate from, LocalDate to) {
        return known(to) ? BigDecimal.valueOf(between(from, to).stream().mapToLong(Gift::cents).sum(), 2) : null;
    }

    private boolean known(LocalDate day) {
        return gifts.stream().anyMatch(gift -> !gift.day().isAfter(day));
    }

    private List<Gift> between(LocalDate from, LocalDate to) {
        return gifts.stream().filter(gift -> !gift.day().isBefore(from) && !gift.day().isAfter(to)).toList();
    }
}
