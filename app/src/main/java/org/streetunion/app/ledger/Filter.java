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

    /**
     * The row is one of these.
     *
     * @param words what the rows have in common, for whoever looks at the list
     * @param ids of rows of the ledger that is queried
     */
    record Ids(String words, List<Long> ids) implements Filter {
        /** Stands where the other conditions name their column. */
        public static final String KEY = "ids";

        /** Copies the list. */
        public Ids {
            ids = List.copyOf(ids);
        }

        @Override
        public String column() {
            return KEY;
        }
    }
}
