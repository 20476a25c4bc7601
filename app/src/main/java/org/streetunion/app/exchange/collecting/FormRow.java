package org.streetunion.app.exchange.collecting;

import java.util.List;

/**
 * A row of a form as it went out.
 *
 * @param key by which it is known when it comes back
 * @param cells a text for each column, empty where nothing is; nothing is masked
 */
public record FormRow(String key, List<String> cells) {
    /** Copies the list. */
    public FormRow {
        cells = List.copyOf(cells);
    }
}
