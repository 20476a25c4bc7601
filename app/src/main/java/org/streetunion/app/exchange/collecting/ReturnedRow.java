package org.streetunion.app.exchange.collecting;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a form as it came back.
 *
 * @param number as the spreadsheet counts
 * @param key of the row that went out, empty when it is a new one
 * @param cells a text for each column of the form, empty where nothing is; null for a column that the sheet no longer has
 */
public record ReturnedRow(int number, String key, List<@Nullable String> cells) {
    /** Keeps the list from being written. */
    public ReturnedRow {
        cells = Collections.unmodifiableList(cells);
    }

    /** The text in a column; empty when it is gone. */
    public String text(int position) {
        String text = cells.get(position);
        return text == null ? "" : text;
    }
}
