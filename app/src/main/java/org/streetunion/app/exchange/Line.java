package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.checking.Finding;

/**
 * A row of a sheet with all it carried for other ledgers.
 *
 * @param owner its entry in the sheet's own ledger
 * @param rows by facet's number what it carried, in the order of the cell
 * @param told what is counted, with its ledger
 * @param counted by ledger's title how many rows are written besides
 */
record Line(Entry owner, Map<Integer, List<Entry>> rows, List<Told> told, Map<String, Integer> counted) {
    /** An entry of another ledger. */
    record Told(String ledger, Entry entry) {}

    Line(Entry owner) {
        this(owner, new HashMap<>(), new ArrayList<>(0), new LinkedHashMap<>());
    }

    /** Notes what became of something it carried. What is not worth sending the row back for is pointed out on the row itself. */
    void tell(FacetRoad facet, Entry entry) {
        if (entry.fate() == Fate.REJECTED && facet.scope().mild()) {
            List<String> news = entry.findings().stream().filter(Finding::blocks).map(Finding::sentence).filter(this::isNews)
                    .toList();
            if (!news.isEmpty()) {
                owner.add(new Finding(-1, "“" + facet.road().title() + "”没有带出：" + RowFinding.joined(news), false));
            }
            return;
        }
        entry.findings().stream().filter(finding -> !finding.blocks() && facet.watched()).forEach(owner::add);
        told.add(new Told(facet.road().ledger(), entry));
        if (entry.fate() == Fate.ADDED || entry.fate() == Fate.UPDATED) {
            counted.merge(facet.road().title(), 1, Integer::sum);
        }
    }

    /** Whether the row has not said it of a cell of its own already: both may read the same name. */
    private boolean isNews(String sentence) {
        String what = sentence.substring(sentence.indexOf('：') + 1);
        return owner.findings().stream().noneMatch(each -> each.sentence().contains(what));
    }

    /** What is written besides, in words; empty when nothing. */
    String words() {
        return counted.isEmpty()
                ? ""
                : "同时登记：" + counted.entrySet().stream().map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining("、"));
    }
}
