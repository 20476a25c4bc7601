package org.streetunion.app.reporting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.database.Sql;
import org.streetunion.app.ledger.Quarter;

/** Computes every row of a quarter's report from the dated facts. */
public final class QuarterFigures {
    /** The code of the entered base of 建会率. */
    public static final String OUGHT = "应建会单位数";
    private final List<IndicatorSource> sources;
    private final EnteredFiguresStore entered;

    /** Over the office's database. */
    public QuarterFigures(Sql sql, List<String> nonPublic) {
        this.sources = List.of(StockCount.of(new UnionFactsStore(sql)), StockCount.of(new CoverageFactsStore(sql, nonPublic)),
                StockCount.of(new HeadcountFactsStore(sql)), StockCount.of(new CadreFactsStore(sql)),
                StockCount.of(new BodyFactsStore(sql)), new MemberFactsStore(sql), new UnionEventsStore(sql),
                new DutyFactsStore(sql), new BookFigures(sql), new BenefitFactsStore(sql));
        this.entered = new EnteredFiguresStore(sql);
    }

    /** Every row by code. */
    public Map<String, Figures> of(Quarter quarter) {
        Map<String, BigDecimal> previously = entered.of(quarter.previous());
        Map<String, BigDecimal> yearBefore = entered.of(quarter.yearBefore());
        Map<String, Figures> figures = new HashMap<>();
        sources.forEach(source -> source.count(quarter).forEach((code, counted) -> figures.put(code, counted.figures())));
        QuarterCatalogue.blocks().stream().flatMap(block -> block.indicators().stream())
                .forEach(row -> figures.putIfAbsent(row.code(), Figures.UNKNOWN));
        figures.replaceAll((code, each) -> withEntered(each, previously.get(code), yearBefore.get(code)));
        rates(figures, entered.of(quarter).get(OUGHT), previously.get(OUGHT), yearBefore.get(OUGHT));
        return figures;
    }

    /** What a row counts, without what was entered for earlier quarters; empty for a rate, and where there is no register yet. */
    public Optional<Counted> counted(Indicator row, Quarter quarter) {
        return sources.stream().filter(source -> source.codes().contains(row.code())).findFirst()
                .map(source -> source.count(quarter).get(row.code()));
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
