package org.streetunion.app.exchange;

import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.recognising.FilePlan;

/**
 * What an import did, or would do.
 *
 * @param plan what was read
 * @param counts the rows of the sheets' own ledgers
 * @param besides what the rows carried for other ledgers, by ledger key
 * @param findings rows for the preview: the first of each fate, and rejected ones up to some thousands
 * @param rejects every rejected row
 * @param notes what else should be known, as sentences
 * @param batch the act's number; 0 when nothing was written
 * @param cancelled whether it was stopped; then nothing was kept
 */
public record ImportReport(FilePlan plan, Counts counts, Map<String, Counts> besides, List<RowFinding> findings, Rejects rejects,
        List<String> notes,
        long batch, boolean cancelled) {
    /** Copies its lists. */
    public ImportReport {
        besides = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(besides));
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /** The line that people and scripts read. */
    public String sentence() {
        return counts.sentence();
    }

    /** Whether every row was taken, with all it carried. */
    public boolean clean() {
        return rejects.count() == 0;
    }
}
