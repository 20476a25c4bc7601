package org.streetunion.app.exchange.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Trait;

/** The values by which a row is known. */
final class Identity {
    private Identity() {}

    /** The values of an identity, or null when one is missing that may not be blank, or is masked. */
    @SuppressWarnings("NullAway") // The kit's tuples hold null where an empty value counts.
    static @Nullable List<Object> tuple(Map<String, @Nullable Object> values, List<Column<?>> identity) {
        List<Object> tuple = new ArrayList<>(identity.size());
        boolean said = false;
        for (Column<?> column : identity) {
            Object value = values.get(column.key());
            if (value == null ? !column.is(Trait.BLANK_COUNTS) : Masks.masked(column, value)) {
                return null;
            }
            said = said || value != null;
            tuple.add(value);
        }
        return said ? tuple : null;
    }

    /** Whether a column that is an identity of its own has its value. */
    static boolean filled(Map<String, @Nullable Object> values, Column<?> column) {
        Object value = values.get(column.key());
        return value != null && !Masks.masked(column, value);
    }
}
