package org.streetunion.app.ledger;

/**
 * A row of another ledger, by id and by the label a person knows it by.
 *
 * @param id the row's id, positive
 * @param label what is shown; empty while not yet looked up
 */
public record Reference(long id, String label) {
    /** A reference whose label is still to be looked up. */
    public static Reference to(long id) {
        return new Reference(id, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reference reference && reference.id == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }

    @Override
    public String toString() {
        return label;
    }
}
