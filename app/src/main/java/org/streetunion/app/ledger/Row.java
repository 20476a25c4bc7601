package org.streetunion.app.ledger;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One row of a ledger, or the draft of one: values by column key.
 *
 * @param id positive; 0 for a row that does not exist yet
 * @param version counts the writes of the row, to notice that somebody else wrote meanwhile
 * @param values by column key; an absent key means "not touched" in a draft and "nothing" in a stored row
 */
public record Row(long id, long version, Map<String, @Nullable Object> values) {
    /** A row that does not exist yet. */
    public static final Row NEW = new Row(0, 0, Map.of());

    /** Wraps the values so that nobody writes them. */
    public Row {
        values = Collections.unmodifiableMap(values);
    }

    /** The value of a column, or null. */
    public <T> @Nullable T get(Column<T> column) {
        Object value = values.get(column.key());
        return value == null ? null : column.type().type().cast(value);
    }

    /** The value of a column, or another. */
    public <T> T get(Column<T> column, T otherwise) {
        T value = get(column);
        return value == null ? otherwise : value;
    }

    /** Whether the draft says anything of the column, if only that it is empty. */
    public boolean touches(Column<?> column) {
        return values.containsKey(column.key());
    }

    /** The same row with one value replaced; null empties it. */
    public <T> Row with(Column<T> column, @Nullable T value) {
        return with(column.key(), value);
    }

    /** The same row with one value replaced, by key. The value must be of the column's type. */
    public Row with(String key, @Nullable Object value) {
        Map<String, @Nullable Object> copy = new HashMap<>(values);
        copy.put(key, value);
        return new Row(id, version, copy);
    }

    /** The same row, silent about a column. */
    public Row without(Column<?> column) {
        Map<String, @Nullable Object> copy = new HashMap<>(values);
        copy.remove(column.key());
        return new Row(id, version, copy);
    }

    /** The same values under another id and version. */
    public Row as(long otherId, long otherVersion) {
        return new Row(otherId, otherVersion, values);
    }

    /** This stored row overlaid with what a draft touches. */
    public Row overlaid(Row draft) {
        Map<String, @Nullable Object> merged = new HashMap<>(values);
        merged.putAll(draft.values);
        return new Row(id, version, merged);
    }

    /** Whether both hold the same value in a column. */
    public boolean agrees(Row other, Column<?> column) {
        return Objects.equals(values.get(column.key()), other.values.get(column.key()));
    }
}
