package org.streetunion.app.work.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Counted;
import org.streetunion.app.reporting.assessment.Counter;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WholeAct;

/**
 * 自动计分: lays out a line for every union and item of a scheme and scores what the registers tell, as one act. Points that somebody
 * changed by hand stay; a value typed by hand without points becomes points by the item's rule.
 */
public final class FillScores {
    private final SchemeScores scores;
    private final UnionCounts counts;
    private final List<Row> changed = new ArrayList<>();
    private int counted;
    private int kept;
    private int unknown;

    private FillScores(SchemeScores scores, UnionCounts counts) {
        this.scores = scores;
        this.counts = counts;
    }

    /**
     * What became of it.
     *
     * @param batch 0 when nothing had to be written
     * @param written rows
     * @param counted numbers from the registers
     * @param kept that differ by hand
     * @param unknown that cannot be told
     * @param refusal why nothing was done; null when it was
     */
    public record Done(long batch, int written, int counted, int kept, int unknown, @Nullable String refusal) {
        /** In a sentence. */
        public String words() {
            return refusal != null
                    ? refusal
                    : "自动计数 " + counted + " 项，更新 " + written + " 条" + (kept == 0 ? "" : "，手工改过的 " + kept + " 项没有动")
                            + (unknown == 0 ? "" : "，算不出的 " + unknown + " 项见“计数说明”");
        }
    }

    /** Does it. */
    public static Done run(Office office, long scheme, Actor actor, Progress progress) {
        SchemeScores scores = SchemeScores.read(office, scheme);
        String shut = scores == null ? "这个考核方案已经不在了" : scores.shut();
        if (scores == null || shut != null) {
            return new Done(0, 0, 0, 0, 0, shut);
        }
        FillScores filling = new FillScores(scores, UnionCounts.on(office.database().sql(), scores.day()));
        for (SchemeFactsStore.Assessed union : scores.unions()) {
            scores.scheme().items().forEach(item -> filling.item(union.id(), item));
        }
        return new Done(filling.write(office, actor, progress), filling.changed.size(), filling.counted, filling.kept,
                filling.unknown, null);
    }

    private long write(Office office, Actor actor, Progress progress) {
        if (changed.isEmpty()) {
            return 0;
        }
        Act act = Act.correction(actor, Act.Kind.DEED);
        String subject = scores.scheme().head().name() + " 自动计分";
        return WholeAct.run(office, new WholeAct.Heading(act, ScoreLedger.KEY, subject, changed.size()), progress,
                whole -> whole.write(ScoreLedger.KEY, changed, act));
    }

    private void item(long union, Scheme.Item item) {
        Row row = scores.row(union, item.criterion());
        Optional<Counter> counter = item.counter();
        Row outcome = counter.isPresent() ? counted(row, item, counts.of(counter.get(), union)) : typed(row, item);
        if (row.id() == 0 || differs(row, outcome)) {
            changed.add(outcome);
        }
    }

    private Row counted(Row row, Scheme.Item item, Counted found) {
        if (byHand(row)) {
            kept++;
            return row;
        }
        BigDecimal value = found.value();
        BigDecimal points = value == null ? null : item.points(value);
        counted += value == null ? 0 : 1;
        unknown += value == null ? 1 : 0;
        return row.with(ScoreLedger.AMOUNT, value).with(ScoreLedger.STREET, points).with(ScoreLedger.COUNTED, true)
                .with(ScoreLedger.HOW, found.how() + ending(points));
    }

    /** A value that somebody typed and gave no points for. */
    private static Row typed(Row row, Scheme.Item item) {
        BigDecimal value = row.get(ScoreLedger.AMOUNT);
        if (value == null || row.get(ScoreLedger.STREET) != null) {
            return row;
        }
        BigDecimal points = item.points(value);
        return points == null
                ? row
                : row.with(ScoreLedger.STREET, points).with(ScoreLedger.HOW, "按“" + item.scoring() + "”" + ending(points));
    }

    /** Points are somebody's own when the sentence of the last counting does not end with them. */
    private static boolean byHand(Row row) {
        BigDecimal points = row.get(ScoreLedger.STREET);
        return points != null && !row.get(ScoreLedger.HOW, "").endsWith(ending(points));
    }

    private static String ending(@Nullable BigDecimal points) {
        return points == null ? "" : "，得 " + Types.plain(points).toPlainString() + " 分";
    }

    private static boolean differs(Row row, Row outcome) {
        return !(row.agrees(outcome, ScoreLedger.AMOUNT) && row.agrees(outcome, ScoreLedger.STREET)
                && row.agrees(outcome, ScoreLedger.HOW));
    }
}
