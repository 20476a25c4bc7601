package org.streetunion.sample.expected;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.streetunion.sample.make.money.DeedWorks;
import org.streetunion.sample.make.staff.MoneyWorks;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Quarter;

/** Fills the rows of one quarter's report. */
final class Reckoning {
    /** Rows whose registers do not exist yet: first and last code of each block. */
    private static final int[][] EMPTY = {{60, 66}, {70, 75}, {80, 80}, {83, 89}};

    private final Office office;
    private final Quarter quarter;
    private final WorkFlows work;
    private final MoneyFlows money;
    private final GiftFlows gifts;
    private final Map<String, Measure> stocks = new TreeMap<>();
    private final Map<String, Map<String, String>> figures = new TreeMap<>();

    Reckoning(Office office, CadreWork work, Quarter quarter) {
        this.office = office;
        this.quarter = quarter;
        this.work = new WorkFlows(work);
        this.money = new MoneyFlows(MoneyWorks.of(office), DeedFlows.of(office));
        this.gifts = new GiftFlows(DeedWorks.of(office).gifts());
        new UnionStocks(office).addTo(stocks);
        new HeadStocks(office).addTo(stocks);
        new CadreStocks(office).addTo(stocks);
        new BodyStocks(office).addTo(stocks);
    }

    Map<String, Map<String, String>> figures() {
        stocks.forEach(this::stock);
        Flows.of(office).forEach(this::flow);
        recorded("47", work::trainings);
        recorded("48", work::visited);
        rate("34", q -> Figures.percent(total("07", q), office.facts().due().get(q)));
        rate("35", q -> Figures.percent(total("24", q), total("20", q)));
        rate("36", q -> Figures.percent(total("28", q), total("24", q)));
        rate("49", q -> Figures.percent(work.visited(q.first(), q.last()), total("01", q)));
        recorded("81", gifts::times);
        amounts("82", gifts::amount);
        List.of("90", "91", "92", "93", "94")
                .forEach(code -> amounts(code, (from, to) -> money.known(to) ? money.between(code, from, to) : null));
        left();
        rate("96", q -> this.money.known(q.last()) ? this.money.executed(q.last()) : null);
        for (int[] block : EMPTY) {
            for (int code = block[0]; code <= block[1]; code++) {
                row(Integer.toString(code), List.of("—", "—", "—", "—", "—", "—", "—"));
            }
        }
        return figures;
    }

    private void stock(String code, Measure measure) {
        int[] now = measure.at(quarter);
        int[] before = measure.at(quarter.plus(-1));
        Integer value = sum(now);
        Integer lastYear = total(code, quarter.plus(-4));
        row(code,
                List.of(Figures.whole(value), Figures.whole(sum(before)), Figures.whole(risen(before, now)),
                        Figures.whole(risen(now, before)),
                        Figures.UNKNOWN, Figures.whole(lastYear), Figures.growth(value, lastYear)));
    }

    private void flow(String code, ToIntFunction<Quarter> flow) {
        int now = flow.applyAsInt(quarter);
        int year = 0;
        for (int number = 1; number <= quarter.number(); number++) {
            year += flow.applyAsInt(new Quarter(quarter.year(), number));
        }
        int lastYear = flow.applyAsInt(quarter.plus(-4));
        row(code, List.of(Figures.whole(now), Figures.whole(flow.applyAsInt(quarter.plus(-1))), Figures.UNKNOWN, Figures.UNKNOWN,
                Figures.whole(year), Figures.whole(lastYear), Figures.growth(now, lastYear)));
    }

    /** A flow of which nothing is known where nobody kept a record. */
    private void recorded(String code, BiFunction<LocalDate, LocalDate, @Nullable Integer> flow) {
        Integer now = flow.apply(quarter.first(), quarter.last());
        Integer before = flow.apply(quarter.plus(-1).first(), quarter.plus(-1).last());
        Integer year = flow.apply(LocalDate.of(quarter.year(), 1, 1), quarter.last());
        Integer lastYear = flow.apply(quarter.plus(-4).first(), quarter.plus(-4).last());
        row(code, List.of(Figures.whole(now), Figures.whole(before), Figures.UNKNOWN, Figures.UNKNOWN, Figures.whole(year),
                Figures.whole(lastYear), Figures.growth(now, lastYear)));
    }

    private void amounts(String code, BiFunction<LocalDate, LocalDate, @Nullable BigDecimal> flow) {
        Quarter before = quarter.plus(-1);
        Quarter yearBefore = quarter.plus(-4);
        BigDecimal now = flow.apply(quarter.first(), quarter.last());
        BigDecimal lastYear = flow.apply(yearBefore.first(), yearBefore.last());
        row(code,
                List.of(Figures.rate(now), Figures.rate(flow.apply(before.first(), before.last())), Figures.UNKNOWN,
                        Figures.UNKNOWN,
                        Figures.rate(flow.apply(LocalDate.of(quarter.year(), 1, 1), quarter.last())), Figures.rate(lastYear),
                        Figures.rate(Figures.growth(now, lastYear))));
    }

    private @Nullable BigDecimal flow(String code, Quarter when) {
        return money.known(when.last()) ? money.between(code, when.first(), when.last()) : null;
    }

    /** What is left moves by what came in and what was spent. */
    private void left() {
        BigDecimal now = left(quarter);
        BigDecimal before = left(quarter.plus(-1));
        BigDecimal lastYear = left(quarter.plus(-4));
        boolean moved = now != null && before != null;
        row("95", List.of(Figures.rate(now), Figures.rate(before), Figures.rate(moved ? flow("90", quarter) : null),
                Figures.rate(moved ? flow("93", quarter) : null), Figures.UNKNOWN, Figures.rate(lastYear),
                Figures.rate(Figures.growth(now, lastYear))));
    }

    private @Nullable BigDecimal left(Quarter when) {
        return money.known(when.last()) ? money.left(when.last()) : null;
    }

    private void rate(String code, Function<Quarter, @Nullable BigDecimal> rate) {
        BigDecimal now = rate.apply(quarter);
        BigDecimal lastYear = rate.apply(quarter.plus(-4));
        row(code,
                List.of(Figures.rate(now), Figures.rate(rate.apply(quarter.plus(-1))), Figures.UNKNOWN, Figures.UNKNOWN,
                        Figures.UNKNOWN,
                        Figures.rate(lastYear), Figures.points(now, lastYear)));
    }

    private void row(String code, List<String> values) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            columns.put(Expected.COLUMNS.get(i), values.get(i));
        }
        figures.put(code, columns);
    }

    private @Nullable Integer total(String code, Quarter when) {
        Measure measure = stocks.get(code);
        return measure == null ? null : sum(measure.at(when));
    }

    private static @Nullable Integer sum(int @Nullable [] values) {
        return values == null ? null : Arrays.stream(values).sum();
    }

    /** How much the second is above the first, thing by thing, falls left out. */
    private static @Nullable Integer risen(int @Nullable [] first, int @Nullable [] second) {
        if (first == null || second == null) {
            return null;
        }
        int sum = 0;
        for (int i = 0; i < second.length; i++) {
            sum += Math.max(second[i] - first[i], 0);
        }
        return sum;
    }
}
