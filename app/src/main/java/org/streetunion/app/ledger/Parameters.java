package org.streetunion.app.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** The limits, ratios and bands of the office's rules: data, never constants. */
@FunctionalInterface
public interface Parameters {
    /** Where no parameter is known, no rule that rests on one says anything. */
    Parameters NONE = (name, day) -> Optional.empty();

    /** The parameter of a name as it holds on a day. */
    Optional<Parameter> find(String name, LocalDate day);

    /** Its number on a day, empty when there is none. */
    default Optional<BigDecimal> amount(String name, LocalDate day) {
        return find(name, day).map(Parameter::amount);
    }
}
