package org.streetunion.app.exchange.collecting;

import java.util.List;

/**
 * A sheet of a form.
 *
 * @param title its name
 * @param upright whether it shows one row, a column below the other
 * @param columns what is asked
 * @param about a sentence above it
 */
public record FormSheet(String title, boolean upright, List<FormColumn> columns, String about) {
    /** Copies the list. */
    public FormSheet {
        columns = List.copyOf(columns);
    }

    /** Where a column of that heading stands, -1 when there is none. */
    public int position(String heading) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).heading().equals(heading)) {
                return i;
            }
        }
        return -1;
    }
}
