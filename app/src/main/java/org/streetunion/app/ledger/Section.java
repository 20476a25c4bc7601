package org.streetunion.app.ledger;

import java.util.List;

/**
 * A group of fields in the form.
 *
 * @param title above the group
 * @param columns in the order they are filled in
 */
public record Section(String title, List<Column<?>> columns) {
    /** Copies the list. */
    public Section {
        columns = List.copyOf(columns);
    }

    /** A section of these columns. */
    public static Section of(String title, Column<?>... columns) {
        return new Section(title, List.of(columns));
    }
}
