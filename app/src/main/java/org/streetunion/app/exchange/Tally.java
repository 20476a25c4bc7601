package org.streetunion.app.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.streetunion.app.exchange.checking.Entry;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.RawRow;
import org.streetunion.app.exchange.recognising.FilePlan;

/** Counts what becomes of rows, and keeps enough of them for a preview. */
final class Tally {
    private static final int SHOWN = 300;
    private static final int SHOWN_REJECTS = 3_000;

    private final List<RowFinding> findings = new ArrayList<>();
    private final Map<Fate, Integer> shown = new EnumMap<>(Fate.class);
    private final Map<String, Counts> besides = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Rejects rejects = new Rejects();
    private Counts counts = Counts.NONE;
    private int warned;

    /** A row of the sheet's own ledger, and what it carries in words. */
    void main(String sheet, String ledger, Entry entry, String besides) {
        counts = counts.plus(entry.fate());
        keep(sheet, ledger, entry, besides);
    }

    /** What a row carried for another ledger. */
    void beside(String sheet, String ledger, Entry entry) {
        besides.merge(ledger, Counts.NONE.plus(entry.fate()), Counts::plus);
        if (entry.fate() == Fate.REJECTED) {
            keep(sheet, ledger, entry, "");
        }
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    long read() {
        return counts.read();
    }

    ImportReport report(FilePlan plan, long batch, boolean cancelled) {
        return new ImportReport(plan, counts, besides, findings, rejects, notes, batch, cancelled);
    }

    private void keep(String sheet, String ledger, Entry entry, String besides) {
        Fate fate = entry.fate();
        if (fate == Fate.REJECTED) {
            rejects.add(sheet, entry.source().number(), entry.findings());
        }
        boolean warns = fate != Fate.REJECTED && !entry.findings().isEmpty() && warned++ < SHOWN;
        int limit = fate == Fate.REJECTED ? SHOWN_REJECTS : SHOWN;
        if (warns || shown.merge(fate, 1, Integer::sum) <= limit) {
            findings.add(new RowFinding(sheet, entry.source().number(), ledger, fate, entry.findings(), cells(entry.source()),
                    besides));
        }
    }

    private static List<String> cells(RawRow row) {
        List<String> cells = new ArrayList<>(row.width());
        for (int position = 0; position < row.width(); position++) {
            cells.add(row.text(position));
        }
        return cells;
    }
}
