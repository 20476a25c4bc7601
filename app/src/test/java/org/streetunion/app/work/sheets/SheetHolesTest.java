package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.board.Board;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.board.LookAtBoard;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** Board, sheet and tables see the same holes, and a draft binds nobody. */
class SheetHolesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);

    private static List<String> posts(Office office, long union, LocalDate day) {
        return new Sheets(office.database().sql()).find(union, 2026, day).orElseThrow().posts().stream()
                .map(post -> post.post() + " " + post.holder() + " " + post.links()).toList();
    }

    private static List<List<String>> lines(Office office, String key, int table, Map<String, String> chosen) {
        Report report = office.summaries().compute(office.summaries().find(key).orElseThrow(), new Summary.Request(DAY, chosen));
        return report.tables().get(table).rows().stream().map(row -> row.cells().stream().map(CellText::of).toList()).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostThatEverybodyLeftIsAHoleEverywhere(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long chen = two.cadres.person("陈望");
            long zhao = two.cadres.person("赵海");
            long shop = two.cadres.union("合兴工会委员会");
            held(two, "协理员", chen, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
            held(two, "主席", chen, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31));
            held(two, "主席", zhao, LocalDate.of(2026, 6, 1), null);
            two.cadres.save("postlinks", TwoSheets.part(two.first, "post", "主席", "linked_union", Reference.to(shop), "ends_on",
                    LocalDate.of(2026, 8, 31)));

            assertEquals(List.of("主席 赵海 0", "协理员 （空缺，2026-06-30 离岗后没有接任） 0"), posts(office, two.first, DAY).stream().sorted()
                    .toList());
            assertTrue(posts(office, two.first, LocalDate.of(2026, 5, 31)).contains("主席 陈望 1"), "the link had not ended then");
            List<Board.Hole> holes = LookAtBoard.on(office, DAY).holes();
            assertEquals(List.of("协理员 true"), holes.stream().map(hole -> hole.post() + " " + hole.left()).toList());

            two.sign(two.first);
            List<String> line = lines(office, "fixes", 0, Map.of()).stream().filter(each -> each.get(2).equals("协理员")).findFirst()
                    .orElseThrow();
            assertTrue(line.contains("未落实") && line.contains("离岗后没有接任"), line::toString);
            assertEquals("1", lines(office, "fixescompare", 0, Map.of()).get(0).get(5));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDraftIsNeitherBehindNorRanked(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            behind(two, two.first);
            behind(two, two.second);
            assertEquals(0, LookAtBoard.late(office, DAY).size());
            two.sign(two.first);
            assertEquals(List.of(two.first), LookAtBoard.late(office, DAY).stream().map(Board.Late::union).toList());
            assertEquals(List.of("望海社区总工会"), lines(office, "fixes", 1, Map.of()).stream().map(line -> line.get(1)).toList());
            assertEquals(List.of("1", "还没有签订的草稿，不排名", "", ""),
                    lines(office, "fixescompare", 0, Map.of()).stream().map(line -> line.get(0)).toList());
            SheetOutcome early = MoveSheet.run(office, two.second(office), new MoveSheet.Order(MoveSheet.Step.SIGN,
                    DAY.plusDays(1), "王街道", "陈望", "", null), Cadres.CLERK);
            assertFalse(early.done());
            assertEquals("签订日期 2026-10-10 还没有到", early.problems().get(0).sentence());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void moneyOfItsOwnHasItsOwnSumAndAMissingRowIsSaid(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            Row union = two.cadres.row("unions", two.first);
            two.cadres.save("unions", union.with("own_tasks", true).with("own_funds", true));
            List<String> gaps = SheetGaps.of(office, two.first, 2026);
            assertTrue(gaps.contains("这家工会工作经费单列，“工作保障”里还没有一项打上“单列”")
                    && gaps.contains("这家工会工作任务单列，“目标考核”里还没有它自己的指标"), gaps::toString);
            money(two, two.first, 300_000L, true);
            money(two, two.second, 200_000L, false);
            two.target(two.first, "调解", 10, 8, 100);
            two.sign(two.first);
            two.sign(two.second);
            assertFalse(SheetGaps.of(office, two.first, 2026).stream().anyMatch(gap -> gap.contains("单列")));
            List<String> sums = lines(office, "fixes", 2, Map.of()).stream().filter(line -> line.get(0).isEmpty())
                    .map(line -> line.get(1) + " " + line.get(5)).toList();
            assertEquals(List.of("望海社区总工会 小计（经费单列） 3,000.00", "合计 5,000.00", "其中：经费单列的 1 家 3,000.00"), sums);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aQuarterCanBeChosenAndTheMannerIsToldInTheTablesWords(Databases kind) {
        try (Office office = kind.office()) {
            TwoSheets two = new TwoSheets(office);
            long chen = two.cadres.person("陈望");
            two.cadres.save("appointments", Cadres.post(chen, "社会化工会工作者", "聘任", "街道", LocalDate.of(2026, 1, 1))
                    .with("chosen_how", "派遣"));
            two.cadres.save("secondments", Row.NEW.with("person", Reference.to(chen)).with("kind", "统筹使用")
                    .with("user", Reference.to(two.first)).with("starts_on", LocalDate.of(2026, 4, 1))
                    .with("ends_on", LocalDate.of(2026, 6, 30)));
            two.sign(two.first);
            assertEquals(List.of(), lines(office, "fixes", 3, Map.of()), "over by now");
            assertEquals("购买服务", lines(office, "fixes", 3, Map.of("until", "二季度末")).get(0).get(4));
            Report future = office.summaries().compute(office.summaries().find("fixes").orElseThrow(),
                    new Summary.Request(DAY, Map.of("until", "四季度末")));
            assertTrue(future.notes().get(0).endsWith("所选的季度还没有结束，按 2026-10-09 统计。"), future.notes()::toString);
        }
    }

    private static void held(TwoSheets two, String post, long person, LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate to) {
        Row row = TwoSheets.part(two.first, "post", post, "person", Reference.to(person), "duties", "走访", "starts_on", from);
        two.cadres.save("posts", to == null ? row : row.with("ends_on", to));
    }

    private static void behind(TwoSheets two, long union) {
        java.math.BigDecimal one = java.math.BigDecimal.ONE;
        two.cadres.save("targets", TwoSheets.part(union, "name", "新建", "counted_from", "新建工会数", "measure", "家", "yearly_value",
                java.math.BigDecimal.valueOf(4), "part_one", one, "part_two", one, "part_three", one, "part_four", one));
    }

    private static void money(TwoSheets two, long union, long cents, boolean own) {
        two.cadres.save("guarantees", TwoSheets.part(union, "aspect", "经费", "item", "工作经费", "payer", "街道总工会",
                "approved_amount", cents, "own_line", own));
    }
}
