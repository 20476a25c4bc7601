package org.streetunion.app.ledger;

/**
 * The order of a list; equal rows stand by the {@link Ledger#ties} of their ledger, then in the order of their ids.
 *
 * @param column a column's key
 * @param descending whether the largest comes first
 */
public record Sort(String column, boolean descending) {
    /** Smallest first. */
    public static Sort by(Column<?> column) {
        return new Sort(column.key(), false);
    }
}
