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

    /** The row as this viewer sees it: secret texts masked, other secrets left out, so that saving it leaves them as they are. */
    public Row see(Ledger ledger, Row row) {
        if (unmasked) {
            return row;
        }
        Row seen = row;
        for (Column<?> column : ledger.kept()) {
            Object kept = row.values().get(column.key());
            if (column.sensitivity() != Sensitivity.PLAIN && kept != null) {
                seen = kept instanceof String secret
                        ? seen.with(column.key(), column.sensitivity().mask(secret))
                        : seen.without(column);
            }
        }
        return seen;
    }

    /** A line of the journal as this viewer sees it: masked like the column it is about. */
    public JournalLine see(Ledger ledger, JournalLine line) {
        Sensitivity how = line.field() == null
                ? Sensitivity.PLAIN
                : ledger.keptColumn(line.field()).map(column -> column.sensitivity()).orElse(Sensitivity.PLAIN);
        if (unmasked || how == Sensitivity.PLAIN) {
            return line;
        }
        return new JournalLine(line.at(), line.actor(), line.act(), line.field(),
                line.before() == null ? null : how.mask(line.before()),
                line.after() == null ? null : how.mask(line.after()), line.reason(), line.batch());
    }
}
