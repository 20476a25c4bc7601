package org.streetunion.app.work.collect;

import java.util.List;

/**
 * What one union's workbook says otherwise than the registers.
 *
 * @param union its id
 * @param name as it was called when the round went out
 * @param notes what should be known of the workbook as a whole
 * @param all the differences, in the order of the workbook
 */
public record UnionDifferences(long union, String name, List<String> notes, List<Difference> all) {
    /** Copies the lists. */
    public UnionDifferences {
        notes = List.copyOf(notes);
        all = List.copyOf(all);
    }

    /** How many have a verdict. */
    public long count(Difference.Verdict verdict) {
        return all.stream().filter(each -> each.verdict() == verdict).count();
    }
}
