package org.streetunion.app.work;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;

/**
 * What is to become of many rows of a register: the same values in all of them.
 *
 * @param ledger the register's key
 * @param values by column key; null empties the column
 * @param day from which day on dated columns are so (变更); null where they were wrong (更正)
 * @param event what happened on that day, may be empty
 * @param reason why, or the 文号, may be empty
 */
public record RowChange(String ledger, Map<String, @Nullable Object> values, @Nullable LocalDate day, String event,
        String reason) {
    /** Copies the values. */
    public RowChange {
        values = Collections.unmodifiableMap(new HashMap<>(values));
    }

    /** The act under which it is written. */
    Act act(Actor actor) {
        LocalDate from = day;
        return from == null
                ? new Act(actor, Act.Kind.MASS_CHANGE, null, "", reason)
                : Act.change(actor, Act.Kind.MASS_CHANGE, from, event, reason);
    }
}
