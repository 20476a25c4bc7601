package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.sheets.QuarterProgress;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetCounts;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Targets counted from bodies and stars, and how a target goes over the quarters; both databases agree. */
class BodySourcesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);

    private static String counted(Office office, String source, LocalDate day, long... unions) {
        TargetSource asked = TargetSources.find(source).orElseThrow();
        List<Long> ids = java.util.Arrays.stream(unions).boxed().toList();
        Map<Long, TargetCounts.Amount> amounts = new TargetCounts(office.database().sql())
                .count(List.of(asked), ids, LocalDate.of(2026, 1, 1), day).getOrDefault(asked, Map.of());
        return ids.stream().map(id -> amounts.getOrDefault(id, TargetCounts.Amount.NONE).part()).toList().toString();
    }

    private static long body(TwoSheets two, long union, String kind, LocalDate since) {
        return two.cadres.save("bodies", Row.NEW.with("union", Reference.to(union)).with("kind", kind).with("founded_on", since));
    }

    private static void star(TwoSheets two, long union, LocalDate day, String kind,
            @org.jspecify.annotations.Nullable String star) {
        two.cadres.save("stars", Row.NEW.with("union", Reference.to(union)).with("decided_on", day).with("kind", kind)
                .with("star", star).with("doc_no", "某文 1 号").with("reason", "复核"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void bodiesCountWhileTheyAndTheirUnionAreThereAndStarsByTheLastDecision(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long shop = two.cadres.union("港口工会委员会");
            two.cadres.save("unions", two.cadres.row("unions", shop).with("parent", Reference.to(two.first)));
            long contract = body(two, shop, "集体合同", LocalDate.of(2025, 2, 1));
            body(two, two.first, "经审会", LocalDate.of(2026, 5, 1));
            long ended = body(two, two.second, "职代会", LocalDate.of(2020, 5, 1));
            two.cadres.save("bodies", two.cadres.row("bodies", ended).with("ended_on", LocalDate.of(2026, 4, 1)));
            star(two, shop, LocalDate.of(2025, 6, 1), "评定", "三星");
            star(two, shop, LocalDate.of(2026, 6, 1), "升级", "四星");
            star(two, two.second, LocalDate.of(2025, 6, 1), "评定", "五星");
            star(two, two.second, LocalDate.of(2026, 6, 1), "取消", null);

            assertEquals("[1, 0]", counted(office, "集体合同数", SPRING, two.first, two.second), "of the one below");
            assertEquals("[0, 0]", counted(office, "经审会数", SPRING, two.first, two.second));
            assertEquals("[1, 0]", counted(office, "经审会数", AUTUMN, two.first, two.second));
            assertEquals("[0, 1]", counted(office, "职代会数", SPRING, two.first, two.second));
            assertEquals("[0, 0]", counted(office, "职代会数", AUTUMN, two.first, two.second));
            assertEquals("[1, 1]", counted(office, "星级工会数", SPRING, two.first, two.second));
            assertEquals("[0, 1]", counted(office, "四星以上工会数", SPRING, two.first, two.second));
            assertEquals("[1, 0]", counted(office, "四星以上工会数", AUTUMN, two.first, two.second));
            assertEquals("[0, 0]", counted(office, "五星工会数", AUTUMN, two.first, two.second), "taken away");
            assertEquals(List.of(contract), new Sheets(office.database().sql())
                    .list(TargetSources.find("集体合同数").orElseThrow(), two.first, 2026, SPRING));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aTargetGoesOverTheQuartersAndAllOfThemByTheirPoints(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            body(two, two.first, "经审会", LocalDate.of(2026, 5, 1));
            BigDecimal one = BigDecimal.ONE;
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "经审会", "counted_from", "经审会数", "measure", "家",
                    "yearly_value", one, "part_one", one, "part_two", one, "part_three", one, "part_four", one, "points",
                    BigDecimal.valueOf(25)));
            BigDecimal five = BigDecimal.valueOf(5);
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "调解", "measure", "件", "yearly_value",
                    BigDecimal.valueOf(20), "part_one", five, "part_two", five, "part_three", five, "part_four", five, "points",
                    BigDecimal.valueOf(75), "hand_one", five, "hand_three", BigDecimal.TEN, "evidence", "台账"));
            Sheets sheets = new Sheets(office.database().sql());
            List<QuarterProgress> quarters = sheets.quarters(two.first, 2026, AUTUMN);

            assertEquals(List.of("0", "1", "1"), done(quarters.get(0)), "the fourth quarter has not begun");
            assertEquals(List.of("5", "5", "10"), done(quarters.get(1)));
            assertEquals(List.of(false, true, true, false), List.of(quarters.get(1).behind(0), quarters.get(1).behind(1),
                    quarters.get(1).behind(2), quarters.get(1).behind(3)));
            assertFalse(sheets.quarters(two.first, 2026, AUTUMN.minusDays(1)).get(1).behind(2), "not before the quarter is over");
            QuarterProgress all = QuarterProgress.all(quarters,
                    sheets.find(two.first, 2026, AUTUMN).orElseThrow().targets());
            assertEquals(List.of("18.8", "43.8", "62.5"), done(all), "25 x 0 + 75 x 25, 25 x 100 + 75 x 25, 25 x 100 + 75 x 50");
            assertEquals("43.8", all.planned().get(0).map(BigDecimal::toPlainString).orElse(""));
            assertEquals(List.of(), sheets.quarters(two.first, 2027, AUTUMN));
        }
    }

    private static List<String> done(QuarterProgress of) {
        return of.done().stream().map(Optional::orElseThrow).map(number -> number.stripTrailingZeros().toPlainString()).toList();
    }
}
