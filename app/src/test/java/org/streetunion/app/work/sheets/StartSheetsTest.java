package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appraisals.AppraisalLedger;
import org.streetunion.app.office.secondments.SecondmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;

/** Sheets of several unions begun at once, for this year and the next, with what stood at the year's end and who goes on. */
class StartSheetsTest {
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    private static StartSheet.Order order(int year, StartSheet.From from, boolean lendings, Long... unions) {
        return new StartSheet.Order(List.of(unions), year, from, lendings);
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    private static Row target(Office office, long union, int year, String name) {
        return SheetParts.rows(office.registers().get(TargetLedger.KEY), union, year).stream()
                .filter(row -> name.equals(row.get(TargetLedger.NAME))).findFirst().orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void sheetsOfSeveralUnionsAreOneAct(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long third = two.cadres.union("观潮社区总工会");
            two.post(two.first, "主席", two.cadres.person("陈望"), 0);

            StartSheet.Begun next = StartSheet.run(office, order(2027, StartSheet.From.LAST_YEAR, false, two.first, two.second,
                    third), Cadres.CLERK);
            assertEquals(2, next.sheets().size());
            assertEquals("观潮社区总工会没有 2026 年的责任书，不能照上年，请改用模板或者空白", said(next.problems()));
            assertEquals(1, SheetParts.rows(office.registers().get("posts"), two.first, 2027).size());

            StartSheet.Begun rest = StartSheet.run(office, order(2027, StartSheet.From.EMPTY, false, two.first, third),
                    Cadres.CLERK);
            assertEquals(1, rest.sheets().size(), "the other has one already");
            assertEquals("望海社区总工会 2027 年的责任书已经有了，不另建", said(rest.problems()));
            assertTrue(StartSheet.check(office, order(2027, StartSheet.From.EMPTY, false, two.first)).get(0).blocks());
            assertFalse(StartSheet.run(office, order(2027, StartSheet.From.EMPTY, false, two.first, third), Cadres.CLERK).done());

            long ended = new Street(office)
                    .write("unions", List.of(Street.values(java.util.Map.of("name", "旧厂工会委员会", "state", "撤销"))))
                    .get(0);
            assertEquals("旧厂工会委员会已经撤销、注销、合并或迁出，不建",
                    said(StartSheet.check(office, order(2027, StartSheet.From.EMPTY, false, ended))));

            office.batches().undo(next.batch(), Cadres.CLERK, lines -> {});
            assertTrue(SheetParts.findSheet(office.registers(), two.second, 2027).isEmpty(), "one undo for both");
            assertEquals(0, SheetParts.rows(office.registers().get("posts"), two.first, 2027).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatStoodAtTheEndOfTheYearBeforeIsTheBaseUnlessSomebodyTypedOne(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            body(two, two.first, "集体合同", LocalDate.of(2024, 5, 1));
            body(two, two.second, "集体合同", LocalDate.of(2026, 5, 1));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "集体合同", "counted_from", "集体合同数"));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "基层工会", "counted_from", "基层工会数", "base_value",
                    BigDecimal.valueOf(7)));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "实名", "counted_from", "实名率"));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "新建", "counted_from", "新建工会数"));
            long sheet = SheetParts.findSheet(office.registers(), two.first, 2026).orElseThrow().id();

            SheetOutcome counted = CountBases.run(office, sheet, Cadres.CLERK);
            assertTrue(counted.done(), () -> said(counted.problems()));
            assertEquals(0, BigDecimal.ONE.compareTo(target(office, two.first, 2026, "集体合同").get(TargetLedger.BASE,
                    BigDecimal.ZERO)), "at the end of 2025");
            assertEquals(0, BigDecimal.valueOf(7).compareTo(target(office, two.first, 2026, "基层工会").get(TargetLedger.BASE,
                    BigDecimal.ZERO)), "typed");
            assertNull(target(office, two.first, 2026, "实名").get(TargetLedger.BASE), "a rate of nobody");
            assertNull(target(office, two.first, 2026, "新建").get(TargetLedger.BASE), "what happens in the year has no base");
            assertTrue(said(CountBases.run(office, sheet, Cadres.CLERK).problems()).contains("没有要取的年初基数"));

            StartSheet.run(office, order(2027, StartSheet.From.LAST_YEAR, false, two.first), Cadres.CLERK);
            assertNull(target(office, two.first, 2027, "集体合同").get(TargetLedger.BASE), "2026 is not over");
            long next = SheetParts.findSheet(office.registers(), two.first, 2027).orElseThrow().id();
            assertTrue(said(CountBases.run(office, next, Cadres.CLERK).problems()).contains("2026-12-31 的数，还没有到"));
            two.sign(two.first);
            assertTrue(said(CountBases.run(office, sheet, Cadres.CLERK).problems()).contains("已经签订"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void lendingsThatEndedWithTheYearGoOnWhereThatIsWanted(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long union = two.cadres.union("观潮社区总工会");
            StartSheet.run(office, union, 2025, StartSheet.From.EMPTY, Cadres.CLERK);
            two.cadres.save("targets", TwoSheets.part(union, "name", "基层工会", "counted_from", "基层工会数").with("sheet_year", 2025));
            lend(two, union, "陈望", YEAR_END);
            lend(two, union, "赵海", LocalDate.of(2025, 10, 31));
            lend(two, union, "钱港", YEAR_END);
            long failed = lend(two, union, "孙礁", YEAR_END);
            two.cadres.save(AppraisalLedger.KEY, Row.NEW.with(AppraisalLedger.YEAR, 2025)
                    .with(AppraisalLedger.PERSON, Reference.to(failed)).with(AppraisalLedger.KIND, "协理员")
                    .with(AppraisalLedger.GRADE, "不称职").with(AppraisalLedger.DECIDED, YEAR_END));
            long again = office.registers().get("people").store().first(org.streetunion.app.ledger.Query.ALL.search("钱港"), 1)
                    .get(0)
                    .id();
            lending(two, union, again, LocalDate.of(2026, 1, 1), null);

            StartSheet.Begun begun = StartSheet.run(office, order(2026, StartSheet.From.LAST_YEAR, true, union), Cadres.CLERK);

            assertEquals(1, begun.lendings(), "not who left earlier, who is lent again, or who failed");
            Row row = SheetParts.lent(office.registers(), union, 2026).stream()
                    .filter(each -> LocalDate.of(2026, 12, 31).equals(each.get(SecondmentLedger.ENDS_ON))).findFirst()
                    .orElseThrow();
            assertEquals(LocalDate.of(2026, 1, 1), row.get(SecondmentLedger.STARTS_ON));
            assertEquals("陈望", office.registers().labels("people",
                    List.of(row.get(SecondmentLedger.PERSON, Reference.to(0)).id())).values().iterator().next());
            assertEquals(0, BigDecimal.ONE.compareTo(target(office, union, 2026, "基层工会").get(TargetLedger.BASE,
                    BigDecimal.ZERO)), "itself, counted at once");
            office.batches().undo(begun.batch(), Cadres.CLERK, lines -> {});
            assertEquals(1, SheetParts.lent(office.registers(), union, 2026).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void postsThatEverybodyLeftGoOnAsHolesAndLinksThatEndedDoNotGoOn(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long chen = two.cadres.person("陈望");
            long zhao = two.cadres.person("赵海");
            long qian = two.cadres.person("钱港");
            Reference ended = Reference.to(two.cadres.union("合兴工会委员会"));
            Reference served = Reference.to(two.cadres.union("海天工会委员会"));
            held(two, "协理员", "01", chen, LocalDate.of(2026, 6, 30));
            held(two, "协理员", "02", qian, LocalDate.of(2026, 7, 31));
            held(two, "主席", "03", zhao, null);
            held(two, "副主席", "04", chen, LocalDate.of(2026, 12, 31));
            two.cadres.save("posts", TwoSheets.part(two.first, "post", "副主席", "post_no", "04", "person", Reference.to(qian),
                    "duties", "走访", "starts_on", LocalDate.of(2027, 1, 1)));
            link(two, "主席", ended, Reference.to(zhao), LocalDate.of(2026, 6, 30));
            link(two, "主席", served, Reference.to(zhao), YEAR_END.plusYears(1));
            link(two, "协理员", served, Reference.to(chen), null);
            link(two, "协理员", served, Reference.to(qian), null);

            StartSheet.Begun begun = StartSheet.run(office, order(2027, StartSheet.From.LAST_YEAR, false, two.first),
                    Cadres.CLERK);

            assertTrue(begun.done(), () -> said(begun.problems()));
            assertEquals(List.of("主席 赵海 2027-01-01 专职", "副主席 钱港 2027-01-01 ", "协理员   "),
                    shown(office, "posts", two.first, "post", "person", "starts_on", "standing"));
            assertEquals(List.of("主席 赵海 海天工会委员会", "协理员  海天工会委员会"),
                    shown(office, "postlinks", two.first, "post", "person", "linked_union"));
            assertEquals(List.of("协理员"), new org.streetunion.app.reporting.sheets.Sheets(office.database().sql())
                    .find(two.first, 2027, LocalDate.of(2027, 1, 10)).orElseThrow().posts().stream()
                    .filter(post -> post.holder() == null || post.holder().isEmpty() || post.holder().contains("空缺"))
                    .map(post -> post.post()).toList());
        }
    }

    private static List<String> shown(Office office, String ledger, long union, String... columns) {
        var register = office.registers().get(ledger);
        return register.labelled(SheetParts.rows(register, union, 2027)).stream()
                .map(row -> java.util.Arrays.stream(columns)
                        .map(column -> register.ledger().column(column).orElseThrow().text(row))
                        .collect(Collectors.joining(" ")))
                .sorted().toList();
    }

    private static void held(TwoSheets two, String post, String number, long person,
            @org.jspecify.annotations.Nullable LocalDate until) {
        two.cadres.save("posts", TwoSheets.part(two.first, "post", post, "post_no", number, "person", Reference.to(person),
                "duties", "走访", "standing", "专职", "starts_on", LocalDate.of(2026, 1, 1)).with("ends_on", until));
    }

    private static void link(TwoSheets two, String post, Reference served, Reference person,
            @org.jspecify.annotations.Nullable LocalDate until) {
        two.cadres.save("postlinks", TwoSheets.part(two.first, "post", post, "person", person, "linked_union", served)
                .with("ends_on", until));
    }

    private static long lend(TwoSheets two, long union, String name, LocalDate until) {
        long person = two.cadres.person(name);
        lending(two, union, person, LocalDate.of(2025, 1, 1), until);
        return person;
    }

    private static void lending(TwoSheets two, long union, long person, LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate until) {
        two.cadres.save("secondments", Row.NEW.with(SecondmentLedger.PERSON, Reference.to(person))
                .with(SecondmentLedger.KIND, "统筹使用").with(SecondmentLedger.USER, Reference.to(union))
                .with(SecondmentLedger.DAYS, BigDecimal.ONE).with(SecondmentLedger.STARTS_ON, from)
                .with(SecondmentLedger.ENDS_ON, until));
    }

    private static void body(TwoSheets two, long union, String kind, LocalDate since) {
        two.cadres.save("bodies", Row.NEW.with("union", Reference.to(union)).with("kind", kind).with("founded_on", since));
    }
}
