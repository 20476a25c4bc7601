package org.streetunion.app.ledger;

import java.util.List;

/**
 * How a row of a sheet is taken into the row that it is about, where that is more than its values: what follows from a column that the
 * sheet fills in may stand in one that it has not.
 */
@FunctionalInterface
public interface Intake {
    /** Takes every value as it stands. */
    Intake AS_SAID = (stored, said, merged) -> new Taken(merged, List.of());

    /**
     * The row as it becomes.
     *
     * @param stored what is there; {@link Row#NEW} for what is not
     * @param said what the sheet says, blank cells left out
     * @param merged what is there, with what the sheet says
     */
    Taken take(Row stored, Row said, Row merged);

    /**
     * What becomes of it.
     *
     * @param row not completed yet
     * @param remarks what should be known of it
     */
    record Taken(Row row, List<Problem> remarks) {
        /** Copies the list. */
        public Taken {
            remarks = List.copyOf(remarks);
        }
    }
}
