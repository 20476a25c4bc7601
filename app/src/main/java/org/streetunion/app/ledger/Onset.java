package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The day on which a change came true, as far as what was changed says it itself: a new certificate holds from its first day. */
public final class Onset {
    private Onset() {}

    /**
     * The day, if one of the columns names it and nothing but days was changed; what else changed need not have done so on that day.
     *
     * @param changed dated columns that say something else now
     * @param now what a column says now
     */
    public static Optional<LocalDate> of(Collection<Column<?>> changed, Function<Column<?>, @Nullable Object> now) {
        return changed.stream().allMatch(column -> column.type().kind() == FieldType.Kind.DAY)
                ? named(changed, now)
                : Optional.empty();
    }

    /** The day that one of the columns names, whatever else was changed. */
    public static Optional<LocalDate> named(Collection<Column<?>> changed, Function<Column<?>, @Nullable Object> now) {
        return changed.stream().filter(column -> column.is(Trait.ONSET)).map(now).filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast).findFirst();
    }
}
