package org.streetunion.app.reporting.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the 通报 before this one said.
 *
 * @param day when it was written, null when there was none
 * @param byUnion what it said of each union
 */
public record Told(@Nullable LocalDate day, Map<Long, Place> byUnion) {
    /** There was none. */
    public static final Told NOTHING = new Told(null, Map.of());

    /** Copies the map. */
    public Told {
        byUnion = Map.copyOf(byUnion);
    }

    /**
     * What it said of a union.
     *
     * @param rank 0 when it was ruled out
     */
    public record Place(int rank, BigDecimal total) {}

    /** How many points more than then; null when the union was not told of. */
    @Nullable
    BigDecimal change(Standing now) {
        Place then = byUnion.get(now.union().id());
        return then == null ? null : now.total().subtract(then.total());
    }

    /** The rank then, 0 when it had none. */
    int rank(Standing now) {
        Place then = byUnion.get(now.union().id());
        return then == null ? 0 : then.rank();
    }
}
