package org.streetunion.app.ui.ledger;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Row;

/** A place in a list: the row's id at once, the row itself when its page has arrived. Places are equal when their ids are. */
public final class Slot {
    private final long id;
    private final ReadOnlyObjectWrapper<@Nullable Row> row = new ReadOnlyObjectWrapper<>();

    Slot(long id, @Nullable Row row) {
        this.id = id;
        this.row.set(row);
    }

    /** The row's id. */
    public long id() {
        return id;
    }

    /** The row, null until it has arrived. */
    public ReadOnlyObjectProperty<@Nullable Row> row() {
        return row.getReadOnlyProperty();
    }

    void arrived(Row read) {
        row.set(read);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Slot slot && slot.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
