package org.streetunion.app.ledger;

import org.jspecify.annotations.Nullable;

/**
 * What a field type made of a text.
 *
 * @param value the value, null when the text was empty or could not be read
 * @param complaint why it could not be read, null when all is well
 */
public record Parsed<T>(@Nullable T value, @Nullable String complaint) {
    /** A value that was read. */
    public static <T> Parsed<T> of(T value) {
        return new Parsed<>(value, null);
    }

    /** Nothing was written there. */
    public static <T> Parsed<T> empty() {
        return new Parsed<>(null, null);
    }

    /** A text that makes no sense for this type. */
    public static <T> Parsed<T> bad(String complaint) {
        return new Parsed<>(null, complaint);
    }
}
