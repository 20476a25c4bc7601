package org.streetunion.app.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a ledger, in which order.
 *
 * @param search words that must all occur in the row's search text; empty for no search
 * @param filters conditions that must all hold
 * @param sort the order
 * @param trash true for the rows in the 回收站 instead of the live ones
 * @param day the rows that were there on this day, as they were then; null for now
 */
public record Query(String search, List<Filter> filters, @Nullable Sort sort, boolean trash, @Nullable LocalDate day) {
    /** Every live row in the ledger's own order. */
    public static final Query ALL = new Query("", List.of(), null, false);

    /** As it is now. */
    public Query(String search, List<Filter> filters, @Nullable Sort sort, boolean trash) {
        this(search, filters, sort, trash, null);
    }

    /** Copies the list. */
    public Query {
        filters = List.copyOf(filters);
    }

    /** The same with other search words. */
    public Query search(String words) {
        return new Query(words, filters, sort, trash, day);
    }

    /** The same with one more condition. */
    public Query and(Filter filter) {
        List<Filter> more = new ArrayList<>(filters);
        more.add(filter);
        return new Query(search, more, sort, trash, day);
    }

    /** The same in another order. */
    public Query sort(@Nullable Sort order) {
        return new Query(search, filters, order, trash, day);
    }

    /** The same in the 回收站. */
    public Query inTrash() {
        return new Query(search, filters, sort, true, day);
    }

    /** The same as it was on a day; null for now. */
    public Query asOf(@Nullable LocalDate when) {
        return new Query(search, filters, sort, trash, when);
    }
}
