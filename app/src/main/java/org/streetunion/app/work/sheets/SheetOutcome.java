package org.streetunion.app.work.sheets;

import java.util.List;
import org.streetunion.app.ledger.Problem;

/**
 * What became of a deed on a sheet.
 *
 * @param sheet the sheet; 0 when it was refused
 * @param batch the act's number; 0 when nothing was written
 * @param problems what was found
 */
public record SheetOutcome(long sheet, long batch, List<Problem> problems) {
    /** Copies the list. */
    public SheetOutcome {
        problems = List.copyOf(problems);
    }

    /** Refused, with a reason. */
    static SheetOutcome refused(String sentence) {
        return new SheetOutcome(0, 0, List.of(Problem.block(null, sentence)));
    }

    /** Whether it was written. */
    public boolean done() {
        return batch != 0;
    }
}
