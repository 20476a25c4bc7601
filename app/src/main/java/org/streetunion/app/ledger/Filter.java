package org.streetunion.app.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition on one column. All conditions of a query hold together. */
public sealed interface Filter {
    /** The column's key. */
    String column();

    /** The text contains this. */
    record Contains(String column, String text) implements Filter {}

    /** The value is one of these; values are of the column's type. */
    record OneOf(String column, List<?> values) implements Filter {}

    /** The value lies between two, both included; null leaves that side open. */
    record Between(String column, @Nullable Object from, @Nullable Object to) implements Filter {}

    /** Nothing is written there. */
    record Blank(String column, boolean blank) implements Filter {}
}
