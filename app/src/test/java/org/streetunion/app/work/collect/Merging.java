package org.streetunion.app.work.collect;

import java.time.LocalDate;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;

/** Makes two unions one. */
final class Merging {
    private Merging() {}

    static void into(Office office, long union, long into) {
        EndUnion.Done done = EndUnion.run(office,
                new UnionEnd(union, UnionEnd.MERGED, LocalDate.of(2026, 10, 8), "工会〔2026〕1号", UnionEnd.Members.MOVE, into, null,
                        java.util.Map.of()),
                CollectedStreet.CLERK, Progress.SILENT);
        if (!done.problems().isEmpty()) {
            throw new AssertionError(done.problems());
        }
    }
}
