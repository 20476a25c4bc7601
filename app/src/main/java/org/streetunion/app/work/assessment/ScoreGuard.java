package org.streetunion.app.work.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Guard;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.scoring.Nature;
import org.streetunion.app.office.scores.ScoreLedger;
import org.streetunion.app.reporting.assessment.Scheme;
import org.streetunion.app.reporting.assessment.SchemeFactsStore;

/** Points lie within what the scheme gives for the item, and those of a published scheme stay as they are. Imports are held to it too. */
public final class ScoreGuard implements Guard {
    private static final Reference NOBODY = new Reference(0, "");
    private final SchemeFactsStore schemes;
    private final LongSupplier acts;
    /** An import asks for every row: schemes are read anew only when an act came between. */
    private final Map<Long, Optional<Scheme>> read = new ConcurrentHashMap<>();
    private volatile long readAt = -1;

    /**
     * Over the office's schemes.
     *
     * @param acts counts the acts that came to light or were taken back
     */
    public ScoreGuard(Sql sql, LongSupplier acts) {
        this.schemes = new SchemeFactsStore(sql);
        this.acts = acts;
    }

    @Override
    public boolean binding() {
        return true;
    }

    @Override
    public List<Problem> check(Row stored, Row outcome) {
        long latest = acts.getAsLong();
        if (latest != readAt) {
            read.clear();
            readAt = latest;
        }
        return read.computeIfAbsent(outcome.get(ScoreLedger.SCHEME, NOBODY).id(), schemes::find)
                .map(scheme -> check(scheme, outcome)).orElse(List.of());
    }

    /** What a scheme has against a row. */
    public static List<Problem> check(Scheme scheme, Row outcome) {
        if (scheme.head().published()) {
            return List.of(Problem.block(ScoreLedger.SCHEME, "“" + scheme.head().name() + "”已经公布，得分不能再改；要改请先把方案状态改回执行"));
        }
        Scheme.Item item = scheme.item(outcome.get(ScoreLedger.CRITERION, NOBODY).id()).orElse(null);
        if (item == null) {
            return scheme.items().isEmpty()
                    ? List.of()
                    : List.of(Problem.block(ScoreLedger.CRITERION, "“" + scheme.head().name() + "”里没有这项指标"));
        }
        List<Problem> problems = new ArrayList<>();
        for (Column<BigDecimal> column : List.of(ScoreLedger.SELF, ScoreLedger.STREET, ScoreLedger.DISTRICT)) {
            String complaint = complaint(item, outcome.get(column));
            if (complaint != null) {
                problems.add(Problem.block(column, column.heading() + complaint));
            }
        }
        if (Boolean.TRUE.equals(outcome.get(ScoreLedger.VETO)) && item.nature() != Nature.VETO) {
            problems.add(Problem.block(ScoreLedger.VETO, "“" + item.name() + "”不是一票否决项"));
        }
        return problems;
    }

    /** What is wrong with points for an item; null when nothing is. */
    public static @Nullable String complaint(Scheme.Item item, @Nullable BigDecimal points) {
        if (points == null) {
            return null;
        }
        BigDecimal least = item.nature().least(item.maximum());
        BigDecimal most = item.nature().most(item.maximum());
        return points.compareTo(least) < 0 || points.compareTo(most) > 0
                ? "“" + points.toPlainString() + "”不在 " + least.toPlainString() + " 到 " + most.toPlainString() + " 之间（"
                        + item.name()
                        + "，" + item.nature().words() + "）"
                : null;
    }
}
