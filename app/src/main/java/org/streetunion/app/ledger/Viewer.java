package org.streetunion.app.ledger;

/**
 * Who looks, and how much is shown. Masking is the rule; an unmasked look needs a purpose, which the caller has written to the journal.
 *
 * @param actor who looks
 * @param unmasked whether sensitive columns are shown in full
 */
public record Viewer(Actor actor, boolean unmasked) {
    /** Sees sensitive columns masked. */
    public static Viewer masked(Actor actor) {
        return new Viewer(actor, false);
    }

    /** Sees everything: for the program's own rules and for outputs with a written purpose. */
    public static Viewer full(Actor actor) {
        return new Viewer(actor, true);
    }

    /** The row as this viewer sees it. */
    public Row see(Ledger ledger, Row row) {
        if (unmasked) {
            return row;
        }
        Row seen = row;
        for (Column<?> column : ledger.columns()) {
            if (column.sensitivity() != Sensitivity.PLAIN && row.values().get(column.key()) instanceof String secret) {
                seen = seen.with(column.key(), column.sensitivity().mask(secret));
            }
        }
        return seen;
    }
}
