package org.streetunion.app.reporting.books;

import org.jspecify.annotations.Nullable;

/** Amounts in 分 of which some may be unknown: nothing and nothing is nothing, not 0. */
public final class Amounts {
    private Amounts() {}

    /** Both together; what is unknown adds nothing. */
    public static @Nullable Long sum(@Nullable Long one, @Nullable Long other) {
        if (one == null) {
            return other;
        }
        return other == null ? one : Long.valueOf(Math.addExact(one, other));
    }

    /** One less the other. */
    public static @Nullable Long less(@Nullable Long one, @Nullable Long other) {
        return sum(one, other == null ? null : Long.valueOf(-other));
    }

    /** An amount, 0 when it is unknown. */
    public static long known(@Nullable Long amount) {
        return amount == null ? 0 : amount;
    }
}
