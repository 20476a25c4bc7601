package org.streetunion.app.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        return joined(
                findings.stream().filter(finding -> fate != Fate.REJECTED || finding.blocks()).map(Finding::sentence).toList());
    }

    /** Sentences as one text; a full stop stands at its end only. */
    static String joined(List<String> sentences) {
        int last = sentences.size() - 1;
        return IntStream.rangeClosed(0, last).mapToObj(i -> {
            String sentence = sentences.get(i);
            return i < last && sentence.endsWith("。") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }).collect(Collectors.joining("；"));
    }
}
