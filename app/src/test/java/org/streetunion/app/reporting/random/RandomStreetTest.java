package org.streetunion.app.reporting.random;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** The report over random histories: every figure is what plain lists say, whatever happened and in whatever order it was recorded. */
class RandomStreetTest {
    private static final List<Quarter> QUARTERS = List.of(new Quarter(2026, 1), new Quarter(2026, 3));

    @ParameterizedTest
    @CsvSource({"H2,1", "H2,2", "H2,3", "POSTGRES,4"})
    void theReportSaysWhatPlainListsSay(Databases kind, long seed) {
        try (Office office = kind.office()) {
            RandomStreet street = new RandomStreet(office, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
            street.live();
            check(office, street.facts(), seed);
            Facts.Union union = street.facts().unions.stream().filter(each -> each.live).findFirst().orElseThrow();
            street.trash(union, true);
            check(office, street.facts(), seed);
            street.trash(union, false);
            check(office, street.facts(), seed);
        }
    }

    private static void check(Office office, Facts facts, long seed) {
        for (Quarter quarter : QUARTERS) {
            List<String> wrong = new ArrayList<>();
            Map<String, Figures> figures = office.reporting().compute(quarter).figures();
            stocks(quarter, facts, figures, wrong);
            flows(quarter, facts, figures, wrong);
            assertEquals(List.of(), wrong, () -> "seed " + seed + " " + quarter);
        }
    }

    private static void stocks(Quarter quarter, Facts facts, Map<String, Figures> figures, List<String> wrong) {
        PlainCount plain = new PlainCount(facts);
        var now = plain.stocks(quarter.year(), quarter.number());
        var before = plain.stocks(quarter.previous().year(), quarter.previous().number());
        var lastYear = plain.stocks(quarter.year() - 1, quarter.number());
        now.forEach((code, rows) -> {
            Figures ours = Objects.requireNonNull(figures.get(code), code);
            Map<Long, Integer> earlier = Objects.requireNonNull(before.get(code), code);
            tell(wrong, code + " 本季末", sum(rows), ours.end());
            tell(wrong, code + " 上季末", sum(earlier), ours.previous());
            tell(wrong, code + " 本季新增", gain(earlier, rows), ours.added());
            tell(wrong, code + " 本季减少", gain(rows, earlier), ours.removed());
            if (quarter.number() == 3 || !code.startsWith("2") || code.equals("28")) {
                tell(wrong, code + " 上年同期", sum(Objects.requireNonNull(lastYear.get(code), code)), ours.yearBefore());
            }
        });
    }

    private static void flows(Quarter quarter, Facts facts, Map<String, Figures> figures, List<String> wrong) {
        PlainCount plain = new PlainCount(facts);
        Map<String, Integer> now = plain.flows(quarter.first(), quarter.last());
        Map<String, Integer> year = plain.flows(LocalDate.of(quarter.year(), 1, 1), quarter.last());
        Map<String, Integer> before = plain.flows(quarter.previous().first(), quarter.previous().last());
        Map<String, Integer> lastYear = plain.flows(quarter.yearBefore().first(), quarter.yearBefore().last());
        for (String code : List.of("14", "15", "29", "30", "31", "32", "33")) {
            Figures ours = Objects.requireNonNull(figures.get(code), code);
            tell(wrong, code + " 本季末", now.getOrDefault(code, 0), ours.end());
            tell(wrong, code + " 上季末", before.getOrDefault(code, 0), ours.previous());
            tell(wrong, code + " 本年累计", year.getOrDefault(code, 0), ours.yearToDate());
            tell(wrong, code + " 上年同期", lastYear.getOrDefault(code, 0), ours.yearBefore());
        }
    }

    private static long sum(Map<Long, Integer> rows) {
        return rows.values().stream().mapToLong(Integer::longValue).sum();
    }

    private static long gain(Map<Long, Integer> from, Map<Long, Integer> to) {
        return to.entrySet().stream().mapToLong(each -> Math.max(0, each.getValue() - from.getOrDefault(each.getKey(), 0))).sum();
    }

    private static void tell(List<String> wrong, String what, long plain, @Nullable BigDecimal ours) {
        if (ours == null || ours.compareTo(BigDecimal.valueOf(plain)) != 0) {
            wrong.add(what + ": plainly " + plain + ", reported " + ours);
        }
    }
}
