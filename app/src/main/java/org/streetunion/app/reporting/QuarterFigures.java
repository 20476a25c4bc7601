package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Computes every row of a quarter's report from the dated facts. */
public final class QuarterFigures {
    /** The code of the entered base of 建会率. */
    public static final String OUGHT = "应建会单位数";
    private final List<SnapshotSource> sources;
    private final MemberFactsStore members;
    private final UnionEventsStore events;
    private final DutyFactsStore duties;
    private final EnteredFiguresStore entered;
    private final BenefitFactsStore benefits;

    /** Over the office's database. */
    public QuarterFigures(Sql sql, List<String> nonPublic) {
        this.sources = List.of(new UnionFactsStore(sql), new CoverageFactsStore(sql, nonPublic), new HeadcountFactsStore(sql),
                new CadreFactsStore(sql), new BodyFactsStore(sql));
        this.members = new MemberFactsStore(sql);
        this.events = new UnionEventsStore(sql);
        this.duties = new DutyFactsStore(sql);
        this.entered = new EnteredFiguresStore(sql);
        this.benefits = new BenefitFactsStore(sql);
    }

    /** Every row by code. */
    public Map<String, Figures> of(Quarter quarter) {
        Map<String, BigDecimal> previously = entered.of(quarter.previous());
        Map<String, BigDecimal> yearBefore = entered.of(quarter.yearBefore());
        Snapshot now = at(quarter);
        Snapshot before = at(quarter.previous());
        Snapshot lastYear = at(quarter.yearBefore());
        Map<String, Figures> figures = new HashMap<>(members.tally(quarter).figures());
        figures.putAll(events.figures(quarter));
        figures.putAll(duties.figures(quarter));
        figures.putAll(benefits.figures(quarter));
        QuarterCatalogue.blocks().stream().flatMap(block -> block.indicators().stream()).forEach(row -> {
            switch (row.kind()) {
                case STOCK -> figures.putIfAbsent(row.code(), stock(row.code(), now, before, lastYear));
                case ABSENT -> figures.put(row.code(), Figures.UNKNOWN);
                default -> {
                }
            }
        });
        figures.replaceAll((code, each) -> withEntered(each, previously.get(code), yearBefore.get(code)));
        rates(figures, entered.of(quarter).get(OUGHT), previously.get(OUGHT), yearBefore.get(OUGHT));
        return figures;
    }

    /** The ids behind a row's 本季末数, of the register the row names. */
    public List<Long> list(Indicator row, Quarter quarter) {
        if (row.register().equals("members")) {
            return members.tally(quarter).list(row.code());
        }
        if (row.register().equals("benefits")) {
            return benefits.list(quarter);
        }
        if (row.kind() == Indicator.Kind.FLOW) {
            return row.code().startsWith("4") ? duties.list(row.code(), quarter) : events.list(row.code(), quarter);
        }
        return new ArrayList<>(at(quarter).rows(row.code()).keySet());
    }

    private Snapshot at(Quarter quarter) {
        Snapshot all = new Snapshot();
        sources.forEach(source -> all.addAll(source.at(quarter)));
        return all;
    }

    private static Figures stock(String code, Snapshot now, Snapshot before, Snapshot lastYear) {
        boolean comparable = now.knows(code) && before.knows(code);
        return Figures.stock(total(code, now), total(code, before),
                comparable ? BigDecimal.valueOf(now.increase(code, before)) : null,
                comparable ? BigDecimal.valueOf(before.increase(code, now)) : null, total(code, lastYear));
    }

    private static @Nullable BigDecimal total(String code, Snapshot snapshot) {
        return snapshot.knows(code) ? BigDecimal.valueOf(snapshot.total(code)) : null;
    }

    /** A figure entered for an earlier quarter stands in place of what the registers say of a time before the program. */
    private static Figures withEntered(Figures computed, @Nullable BigDecimal previous, @Nullable BigDecimal yearBefore) {
        if (previous == null && yearBefore == null) {
            return computed;
        }
        BigDecimal end = computed.end();
        BigDecimal before = previous == null ? computed.previous() : previous;
        BigDecimal lastYear = yearBefore == null ? computed.yearBefore() : yearBefore;
        if (computed.yearToDate() != null || end == null || before == null) {
            return Figures.flow(end, before, computed.yearToDate(), lastYear);
        }
        BigDecimal net = end.subtract(before);
        boolean changed = previous != null;
        return Figures.stock(end, before, changed ? net.max(BigDecimal.ZERO) : computed.added(),
                changed ? net.negate().max(BigDecimal.ZERO) : computed.removed(), lastYear);
    }

    private static void rates(Map<String, Figures> figures, @Nullable BigDecimal ought, @Nullable BigDecimal previously,
            @Nullable BigDecimal yearBefore) {
        Figures covered = figures.getOrDefault("07", Figures.UNKNOWN);
        figures.put("34", Figures.rate(Figures.percent(covered.end(), ought), Figures.percent(covered.previous(), previously),
                Figures.percent(covered.yearBefore(), yearBefore)));
        figures.put("35", rate(figures, "24", "20"));
        figures.put("36", rate(figures, "28", "24"));
        figures.put("49", rate(figures, "48", "01"));
    }

    private static Figures rate(Map<String, Figures> figures, String part, String whole) {
        Figures some = figures.getOrDefault(part, Figures.UNKNOWN);
        Figures all = figures.getOrDefault(whole, Figures.UNKNOWN);
        return Figures.rate(Figures.percent(some.end(), all.end()), Figures.percent(some.previous(), all.previous()),
                Figures.percent(some.yearBefore(), all.yearBefore()));
    }
}
