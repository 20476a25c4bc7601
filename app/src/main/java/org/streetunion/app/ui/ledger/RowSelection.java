package org.streetunion.app.ui.ledger;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Which rows are ticked: some, or everything the query finds but some. Never the table's own list of selected rows. */
public final class RowSelection {
    private final Set<Long> named = new HashSet<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper(0);
    private boolean all;

    /** Whether this row is ticked. */
    public boolean contains(long id) {
        return all != named.contains(id);
    }

    /** Ticks a row or takes the tick away. */
    public void set(long id, boolean ticked) {
        if (ticked == all) {
            named.remove(id);
        } else {
            named.add(id);
        }
        changed();
    }

    /** Turns a row's tick. */
    public void toggle(long id) {
        set(id, !contains(id));
    }

    /** Ticks these rows too. */
    public void add(long... ids) {
        Arrays.stream(ids).forEach(id -> {
            if (all) {
                named.remove(id);
            } else {
                named.add(id);
            }
        });
        changed();
    }

    /** Ticks everything the query finds, also what is not read yet. */
    public void selectAll() {
        all = true;
        named.clear();
        changed();
    }

    /** Takes all ticks away. */
    public void clear() {
        all = false;
        named.clear();
        changed();
    }

    /** Whether it is "everything but". */
    public boolean isEverything() {
        return all;
    }

    /** How many of so many rows. */
    public long count(long total) {
        return all ? Math.max(0, total - named.size()) : named.size();
    }

    /** The ticked ids among these, in their order. */
    public long[] of(long[] ids) {
        return Arrays.stream(ids).filter(this::contains).toArray();
    }

    /** Grows with every change. */
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }

    private void changed() {
        changes.set(changes.get() + 1);
    }
}
