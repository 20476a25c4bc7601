package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.Optional;

/**
 * On what grounds a row is judged.
 *
 * @param today the office's today
 * @param parameters the limits in force
 */
public record Grounds(LocalDate today, Parameters parameters) {
    /** A parameter as it holds today, if it has a number. */
    public Optional<Parameter> limit(String name) {
        return parameters.find(name, today).filter(each -> each.amount() != null);
    }
}
