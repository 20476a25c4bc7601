package org.streetunion.app.ui.collect;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.collect.Difference.Verdict;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.UnionDifferences;

/** A union of a round on screen. */
public final class CollectLine {
    private final Rounds.Line line;
    private final List<String> notes;
    private final List<CollectItem> items;

    CollectLine(Rounds.Line line, @Nullable UnionDifferences differences) {
        this.line = line;
        this.notes = differences == null ? List.of() : differences.notes();
        this.items = differences == null ? List.of() : differences.all().stream().map(CollectItem::new).toList();
    }

    /** The union's id. */
    public long union() {
        return line.sheet().union();
    }

    /** What it was called when the round went out. */
    public String name() {
        return line.sheet().name();
    }

    /** Whether its workbook came back. */
    public boolean returned() {
        return line.sheet().returned();
    }

    /** What should be known of its workbook. */
    public List<String> notes() {
        return notes;
    }

    /** What it says otherwise than the registers. */
    public List<CollectItem> items() {
        return items;
    }

    /** How far it is, in words. */
    public String words() {
        if (!returned()) {
            return "未交";
        }
        if (items.isEmpty()) {
            return notes.isEmpty() ? line.words() + "，没有待处理的差异" : line.words() + "，请看说明";
        }
        StringBuilder words = new StringBuilder(line.words()).append("，").append(items.size()).append(" 处不同");
        for (Verdict verdict : List.of(Verdict.CONFLICT, Verdict.ASK, Verdict.REFUSED)) {
            long count = count(verdict);
            words.append(count == 0 ? "" : "　" + verdict.words() + " " + count);
        }
        return words.toString();
    }

    long count(Verdict verdict) {
        return items.stream().filter(item -> item.difference().verdict() == verdict).count();
    }

    /** Those that need a look first, then those with anything, then the rest, then who has not returned. */
    int rank() {
        if (!returned()) {
            return 3;
        }
        long hard = count(Verdict.CONFLICT) + count(Verdict.ASK) + count(Verdict.REFUSED);
        return hard > 0 || !notes.isEmpty() ? 0 : items.isEmpty() ? 2 : 1;
    }
}
