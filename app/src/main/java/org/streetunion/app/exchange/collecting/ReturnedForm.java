package org.streetunion.app.exchange.collecting;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A workbook that came back.
 *
 * @param file where it lies
 * @param tokens every token found in it: none in a foreign file, two different ones where somebody tampered
 * @param sheets one for each sheet of the form
 */
public record ReturnedForm(Path file, Set<String> tokens, List<ReturnedSheet> sheets) {
    /** Copies the collections. */
    public ReturnedForm {
        tokens = Set.copyOf(tokens);
        sheets = List.copyOf(sheets);
    }
}
