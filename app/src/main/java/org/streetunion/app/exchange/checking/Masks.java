package org.streetunion.app.exchange.checking;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Sensitivity;

/** Numbers of which our own exports show only the ends. */
final class Masks {
    private Masks() {}

    /** Whether the value has holes. */
    static boolean masked(Column<?> column, Object value) {
        return column.sensitivity() != Sensitivity.PLAIN && value instanceof String text && text.indexOf('*') >= 0;
    }

    /** Whether it is our own mask over what is stored: then it means "unchanged". */
    static boolean hides(Column<?> column, Object value, @Nullable Object stored) {
        if (column.sensitivity() == Sensitivity.PERSONAL && Sensitivity.HIDDEN.equals(value)) {
            return true;
        }
        return stored instanceof String secret && Objects.equals(value, column.sensitivity().mask(secret));
    }
}
