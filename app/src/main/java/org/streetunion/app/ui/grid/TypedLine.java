package org.streetunion.app.ui.grid;

import org.jspecify.annotations.Nullable;

/**
 * A line of figures while they are typed.
 *
 * @param <E> what was done to it and is not saved, so that it can be taken back
 */
public interface TypedLine<E> {
    /** Puts a text into a cell. */
    void type(int column, String text);

    /** What stands in a cell. */
    String text(int column);

    /** Why a cell, or the line where the column is none of its own, cannot be kept; null when it can. */
    @Nullable
    String complaint(int column);

    /** What was done. */
    E entry();

    /** Puts back what was done. */
    void set(E entry);

    /** Throws away what was done. */
    void clear();

    /** Whether anything differs from what is kept. */
    boolean changed();

    /** Whether it cannot be kept as it stands. */
    boolean blocked();

    /** Whether nothing can be typed into it. */
    default boolean locked() {
        return false;
    }
}
