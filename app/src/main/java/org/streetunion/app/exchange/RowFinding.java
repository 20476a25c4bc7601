package org.streetunion.app.exchange;

import java.util.List;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;

/**
 * A row of the preview.
 *
 * @param sheet the sheet's name
 * @param row as the spreadsheet counts
 * @param ledger the key of the ledger it feeds; another than the sheet's for what the row carries besides
 * @param fate what becomes of it
 * @param findings why, and what else was found
 * @param cells its texts by position
 * @param besides what it writes into other ledgers, in words; empty when nothing
 */
public record RowFinding(String sheet, int row, String ledger, Fate fate, List<Finding> findings, List<String> cells,
        String besides) {
    /** Copies its lists. */
    public RowFinding {
        findings = List.copyOf(findings);
        cells = List.copyOf(cells);
    }

    /** The findings as one text; of a rejected row those for which it was rejected. */
    public String reason() {
        return String.join("；",
                findings.stream().filter(finding -> fate != Fate.REJECTED || finding.blocks()).map(Finding::sentence).toList());
    }
}
