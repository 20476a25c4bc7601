package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.assessment.Counter;
import org.streetunion.app.reporting.assessment.UnionCounts;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetCounts;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What counts for a target and from when on; both databases agree. */
class TargetSourcesTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 31);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 30);
    private static final LocalDate END = LocalDate.of(2026, 12, 31);

    private static String counted(Office office, String source, LocalDate day, long... unions) {
        TargetSource asked = TargetSources.find(source).orElseThrow();
        List<Long> ids = java.util.Arrays.stream(unions).boxed().toList();
        Map<Long, TargetCounts.Amount> amounts = new TargetCounts(office.database().sql())
                .count(List.of(asked), ids, LocalDate.of(day.getYear(), 1, 1), day).getOrDefault(asked, Map.of());
        return ids.stream().map(id -> amounts.getOrDefault(id, TargetCounts.Amount.NONE))
                .map(amount -> amount.part() + "/" + amount.base()).toList().toString();
    }

    private static void term(TwoSheets two, long union, int ordinal, LocalDate from, LocalDate to) {
        two.cadres.save("terms", Row.NEW.with("union", Reference.to(union)).with("ordinal", ordinal).with("starts_on", from)
                .with("ends_on", to));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNewTermCountsInTheLaterOfTheYearsOfEndAndBeginning(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long late = two.cadres.union("超期工会委员会");
            term(two, late, 1, LocalDate.of(2020, 5, 1), LocalDate.of(2025, 4, 30));
            term(two, late, 2, LocalDate.of(2026, 2, 1), LocalDate.of(2031, 1, 31));
            long early = two.cadres.union("提前工会委员会");
            term(two, early, 3, LocalDate.of(2021, 2, 1), LocalDate.of(2026, 1, 31));
            term(two, early, 4, LocalDate.of(2025, 12, 10), LocalDate.of(2030, 12, 9));
            long next = two.cadres.union("来年工会委员会");
            term(two, next, 1, LocalDate.of(2022, 2, 1), LocalDate.of(2027, 1, 31));
            term(two, next, 2, LocalDate.of(2026, 9, 10), LocalDate.of(2031, 9, 9));
            long founded = two.cadres.union("新建工会委员会");
            term(two, founded, 1, LocalDate.of(2026, 2, 1), LocalDate.of(2031, 1, 31));

            assertEquals("[1/0, 1/0, 0/0, 0/0]", counted(office, "换届完成数", SPRING, late, early, next, founded));
            assertEquals("[1/0, 1/0, 0/0, 0/0]", counted(office, "换届完成数", AUTUMN, late, early, next, founded),
                    "it counts next year, and once");
            assertEquals("[0/0, 0/0, 1/0, 0/0]",
                    counted(office, "换届完成数", LocalDate.of(2027, 3, 31), late, early, next, founded));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aProlongedTermIsDueOnItsNewDay(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long waits = two.cadres.union("延期工会委员会");
            term(two, waits, 1, LocalDate.of(2021, 3, 1), LocalDate.of(2026, 2, 28));
            delay(two, waits, "甲〔2026〕1号", LocalDate.of(2026, 8, 31));
            long voted = two.cadres.union("延期已换工会委员会");
            term(two, voted, 1, LocalDate.of(2020, 12, 1), LocalDate.of(2025, 11, 30));
            term(two, voted, 2, LocalDate.of(2026, 3, 1), LocalDate.of(2031, 2, 28));
            delay(two, voted, "甲〔2026〕2号", LocalDate.of(2026, 4, 30));
            long asked = two.cadres.union("未批工会委员会");
            term(two, asked, 1, LocalDate.of(2021, 3, 1), LocalDate.of(2026, 2, 28));
            delay(two, asked, null, LocalDate.of(2026, 8, 31));

            assertEquals("[0/0, 1/1, 0/1]", counted(office, "按期换届率", SPRING, waits, voted, asked));
            assertEquals("[0/1, 1/1, 0/1]", counted(office, "按期换届率", AUTUMN, waits, voted, asked));
            assertEquals("[0/0, 0/0, 0/0]", counted(office, "按期换届率", LocalDate.of(2025, 12, 31), waits, voted, asked));
            UnionCounts spring = UnionCounts.on(office.database().sql(), SPRING);
            assertEquals(List.of("任期 2026-02-28 届满，已批准延期至 2026-08-31", "任期 2026-02-28 届满，超期未换届"),
                    List.of(waits, asked).stream().map(union -> spring.of(Counter.ELECTED, union).how()).toList());
            assertEquals("任期 2026-02-28 届满，超期未换届（延期已到）",
                    UnionCounts.on(office.database().sql(), AUTUMN).of(Counter.ELECTED, waits).how());
        }
    }

    private static void delay(TwoSheets two, long union, @org.jspecify.annotations.Nullable String number, LocalDate until) {
        two.cadres.save("elections", Row.NEW.with("union", Reference.to(union)).with("term_no", 2).with("shift", "延期")
                .with("shift_no", number).with("shift_to", until));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsBehindBeforeAnythingIsDue(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            term(two, two.first, 1, LocalDate.of(2021, 11, 16), LocalDate.of(2026, 11, 15));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "按期换届", "counted_from", "按期换届率", "measure", "%",
                    "yearly_value", BigDecimal.valueOf(95), "part_one", BigDecimal.valueOf(95), "part_two",
                    BigDecimal.valueOf(95),
                    "part_three", BigDecimal.valueOf(95), "part_four", BigDecimal.valueOf(95), "points", BigDecimal.TEN));
            two.target(two.first, "调解", 10, 8, 90);
            SheetFacts spring = new Sheets(office.database().sql()).find(two.first, 2026, SPRING).orElseThrow();
            TargetProgress due = spring.targets().stream().filter(each -> each.target().name().equals("按期换届")).findFirst()
                    .orElseThrow();
            assertEquals("不计算", due.standing());
            assertEquals("到本期应达 95，不计算", due.lineWords());
            assertEquals(List.of(), spring.behind());
            assertEquals(0, BigDecimal.valueOf(90).compareTo(spring.countable()), "its ten points can neither be got nor lost");

            SheetFacts end = new Sheets(office.database().sql()).find(two.first, 2026, END).orElseThrow();
            assertEquals("72 / 100", end.scoreWords());
            assertTrue(end.behind().stream().anyMatch(each -> each.target().name().equals("按期换届")), "due in November, not done");
            term(two, two.first, 2, LocalDate.of(2026, 11, 16), LocalDate.of(2031, 11, 15));
            assertEquals("[1/1]", counted(office, "按期换届率", END, two.first));
            assertEquals("[0/0]", counted(office, "按期换届率", AUTUMN, two.first));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void pointsThatCannotBeCountedAreShownBesideTheOthers(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "实名", "counted_from", "实名率", "measure", "%",
                    "yearly_value", BigDecimal.valueOf(95), "points", BigDecimal.TEN));
            two.target(two.first, "调解", 10, 8, 90);
            SheetFacts end = new Sheets(office.database().sql()).find(two.first, 2026, END).orElseThrow();
            assertEquals("72 / 90（另有 10 分不计算）", end.scoreWords());
            assertEquals(0, BigDecimal.valueOf(80).compareTo(end.scaled()), "72 of 90 is 80 of 100");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatNamesAFirmOnlyIsItsUnionsAndWhatSeveralRecordedCountsOnce(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long chen = two.cadres.person("陈望");
            long zhao = two.cadres.person("赵海");
            long firm = two.cadres.save("employers", Row.NEW.with("name", "港口五金厂"));
            covers(two, two.second, firm, "区域");
            covers(two, two.first, firm, "单建");
            duty(two, chen, "走访联系", 3, "employer", firm);
            duty(two, chen, "走访联系", 4, "union", two.first);
            duty(two, chen, "活动", 5, "union", two.first);
            duty(two, zhao, "活动", 5, "union", two.first);
            duty(two, chen, "培训", 6, "employer", firm);
            duty(two, zhao, "培训", 7, "employer", firm);
            duty(two, zhao, "案例", 8, "union", two.second);
            two.cadres.save("benefits", Row.NEW.with("name", "周工").with("union", Reference.to(two.first)).with("occasion", "困难")
                    .with("given_on", LocalDate.of(2026, 2, 1)).with("amount", 50_000L));

            assertEquals("[2/0, 0/0]", counted(office, "走访次数", SPRING, two.first, two.second),
                    "of its own union, not the federation");
            assertEquals("[1/0, 0/0]", counted(office, "活动场次", SPRING, two.first, two.second), "two cadres, one activity");
            assertEquals("[1/0, 0/0]", counted(office, "培训次数", SPRING, two.first, two.second), "two days, one training");
            assertEquals("[0/0, 1/0]", counted(office, "案例数", SPRING, two.first, two.second));
            assertEquals("[1/0, 0/0]", counted(office, "慰问次数", SPRING, two.first, two.second));
            assertEquals(2, new Sheets(office.database().sql())
                    .list(TargetSources.find("走访次数").orElseThrow(), two.first, 2026, SPRING).size());
            assertFalse(TargetSources.ALL.stream().anyMatch(source -> source.meaning().isEmpty()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aFirmThatGoesFromOneUnionToAnotherIsNewlyCoveredOnlyWhereNobodyBelowHadIt(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long joint = below(two, "联合工会委员会");
            long own = below(two, "自建工会委员会");
            long moved = firm(two, "港口五金厂");
            covers(two, joint, moved, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 3, 1));
            covers(two, own, moved, LocalDate.of(2026, 3, 1), null);
            long fresh = firm(two, "海天物流");
            covers(two, joint, fresh, LocalDate.of(2026, 2, 1), null);
            covers(two, own, fresh, LocalDate.of(2026, 2, 1), null);
            covers(two, joint, firm(two, "短租铺"), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 10));
            long come = firm(two, "远来电子");
            covers(two, two.second, come, LocalDate.of(2020, 1, 1), LocalDate.of(2026, 4, 1));
            covers(two, own, come, LocalDate.of(2026, 4, 1), null);

            assertEquals("[1/0, 1/0, 2/0, 0/0]", counted(office, "新增覆盖单位数", SPRING, two.first, joint, own, two.second));
            assertEquals("[2/0, 1/0, 3/0, 0/0]", counted(office, "新增覆盖单位数", AUTUMN, two.first, joint, own, two.second));
            assertEquals(List.of(fresh, come), new Sheets(office.database().sql())
                    .list(TargetSources.find("新增覆盖单位数").orElseThrow(), two.first, 2026, AUTUMN));
        }
    }

    private static long below(TwoSheets two, String name) {
        return two.cadres.save("unions", Row.NEW.with("name", name).with("kind", "独立基层工会").with("parent",
                Reference.to(two.first)).with("founded_on", LocalDate.of(2019, 1, 1)));
    }

    private static long firm(TwoSheets two, String name) {
        return two.cadres.save("employers", Row.NEW.with("name", name));
    }

    private static void covers(TwoSheets two, long union, long firm, LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        two.cadres.save("coverage", Row.NEW.with("union", Reference.to(union)).with("employer", Reference.to(firm))
                .with("mode", "联合").with("covered_from", from).with("covered_to", to));
    }

    private static void covers(TwoSheets two, long union, long firm, String mode) {
        two.cadres.save("coverage", Row.NEW.with("union", Reference.to(union)).with("employer", Reference.to(firm))
                .with("mode", mode).with("covered_from", LocalDate.of(2020, 1, 1)));
    }

    private static void duty(TwoSheets two, long person, String kind, int day, String where, long id) {
        two.cadres.save("duties", Row.NEW.with("person", Reference.to(person)).with("kind", kind)
                .with("day", LocalDate.of(2026, 2, day)).with("content", "二月").with(where, Reference.to(id)));
    }
}
