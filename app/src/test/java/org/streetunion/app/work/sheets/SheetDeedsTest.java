package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.reporting.sheets.SheetFacts;
import org.streetunion.app.reporting.sheets.Sheets;
import org.streetunion.app.reporting.sheets.TargetProgress;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** A sheet from its beginning to a 更正, and what is counted of its targets, on both databases. */
class SheetDeedsTest {
    private static Saved save(Office office, String ledger, Row row) {
        return office.registers().get(ledger).save(row, ENTRY);
    }

    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final LocalDate END = LocalDate.of(2026, 9, 30);

    /** A community union with two below it, one of them founded this year, members, a covered firm, a chair. */
    private static final class Community {
        final Office office;
        final long union;
        final long shop;
        final long person;

        Community(Office office) {
            this.office = office;
            union = one("unions",
                    Map.of("name", "望海社区总工会", "kind", "联合基层工会", "form", "总工会", "founded_on", LocalDate.of(2015, 1, 1)));
            shop = one("unions", Map.of("name", "合兴工会委员会", "kind", "独立基层工会", "parent", Reference.to(union), "founded_on",
                    LocalDate.of(2026, 3, 1)));
            one("unions", Map.of("name", "港口分会", "kind", "分会", "parent", Reference.to(shop), "founded_on",
                    LocalDate.of(2026, 4, 1)));
            one("unions", Map.of("name", "别处工会委员会", "kind", "独立基层工会", "founded_on", LocalDate.of(2026, 4, 1)));
            long firm = one("employers", Map.of("name", "港口五金厂"));
            one("coverage", Map.of("union", Reference.to(shop), "employer", Reference.to(firm), "mode", "联合", "covered_from",
                    LocalDate.of(2026, 3, 1)));
            one("coverage", Map.of("union", Reference.to(union), "employer", Reference.to(firm), "mode", "联合", "covered_from",
                    LocalDate.of(2020, 3, 1)));
            person = one("people", Map.of("name", "陈望"));
        }

        long one(String ledger, Map<String, Object> values) {
            Row row = Row.NEW;
            for (Map.Entry<String, Object> each : values.entrySet()) {
                row = row.with(each.getKey(), each.getValue());
            }
            Saved saved = office.registers().get(ledger).save(row, ENTRY);
            assertTrue(saved.done(), () -> ledger + saved.problems());
            return saved.id();
        }

        Map<String, Object> part(Object... pairs) {
            Map<String, Object> values = new HashMap<>(Map.of("union", Reference.to(union), "sheet_year", 2026));
            for (int i = 0; i < pairs.length; i += 2) {
                values.put((String) pairs[i], pairs[i + 1]);
            }
            return values;
        }

        long target(String name, String source, int yearly, int points) {
            BigDecimal quarter = BigDecimal.valueOf(yearly / 4);
            return one("targets", part("name", name, "counted_from", source, "measure", "家", "yearly_value",
                    BigDecimal.valueOf(yearly), "part_one", quarter, "part_two", quarter, "part_three", quarter, "part_four",
                    quarter, "points", BigDecimal.valueOf(points)));
        }

        SheetFacts facts() {
            return new Sheets(office.database().sql()).find(union, 2026, END).orElseThrow();
        }

        String words(String name) {
            return facts().targets().stream().filter(each -> each.target().name().equals(name)).map(TargetProgress::words)
                    .collect(Collectors.joining());
        }
    }

    private static MoveSheet.Order order(MoveSheet.Step step, LocalDate day, String words) {
        return new MoveSheet.Order(step, day, "王街道", "陈望", words, null);
    }

    private static String said(List<Problem> problems) {
        return problems.stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsDoneIsCountedForTheUnionAndAllBelowIt(Databases kind) {
        try (Office office = kind.office()) {
            Community community = new Community(office);
            StartSheet.run(office, community.union, 2026, StartSheet.From.EMPTY, CLERK);
            community.target("新建", "新建工会数", 4, 40);
            community.target("覆盖", "涵盖单位数", 4, 20);
            community.target("新覆盖", "新增覆盖单位数", 0, 20);
            community.target("实名", "实名率", 96, 10);
            community.target("调解", TargetLedger.BY_HAND, 8, 10);
            community.one("duties", Map.of("person", Reference.to(community.person), "day", LocalDate.of(2026, 5, 5), "kind",
                    "走访联系", "union", Reference.to(community.shop)));
            community.target("走访", "走访次数", 4, 5);

            assertEquals("1 / 4 家 = 25%", community.words("新建"), "the branch and the union elsewhere do not count");
            assertEquals("1 / 4 家 = 25%", community.words("覆盖"), "a firm that two unions cover counts once");
            assertEquals("0 家，年度目标是 0，不计算完成率", community.words("新覆盖"),
                    "the union below took over what the one above had since 2020");
            assertEquals("实名率的基数是 0，不计算", community.words("实名"));
            assertEquals("完成数还没有登记", community.words("调解"));
            assertEquals("1 / 4 家 = 25%", community.words("走访"));
            SheetFacts facts = community.facts();
            assertEquals(0, new BigDecimal("10").compareTo(facts.targets().get(0).score()), "a quarter of 40 points");
            assertEquals("到本期应达 3，落后", facts.targets().get(0).lineWords());
            assertEquals(List.of(community.shop), new Sheets(office.database().sql())
                    .list(TargetSources.find("新建工会数").orElseThrow(), community.union, 2026, END));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsCrossedOffAndAcceptedBelowIsCountedToo(Databases kind) {
        try (Office office = kind.office()) {
            Community community = new Community(office);
            StartSheet.run(office, community.union, 2026, StartSheet.From.EMPTY, CLERK);
            community.target("销号", "清单销号数", 4, 40);
            community.target("认领", "认领验收数", 4, 40);
            long task = community.one("tasks", Map.of("kind", "任务清单", "item", "例会", "level", "社区", "frequency", "月", "union",
                    Reference.to(community.shop), "entered_on", LocalDate.of(2025, 12, 1)));
            community.one("closings", Map.of("task", Reference.to(task), "period", "2025年12月", "closed_on",
                    LocalDate.of(2025, 12, 30)));
            long closing = community.one("closings", Map.of("task", Reference.to(task), "period", "2026年1月", "closed_on",
                    LocalDate.of(2026, 1, 30)));
            long project = community.one("projects", Map.of("code", "X1", "name", "送清凉", "kind", "其他", "in_year", 2026));
            Map<String, Object> claim = Map.of("project", Reference.to(project), "way", "菜单式认领", "claimed_on",
                    LocalDate.of(2026, 2, 1));
            Map<String, Object> open = new HashMap<>(claim);
            open.put("union", Reference.to(community.union));
            community.one("claims", open);
            Map<String, Object> accepted = new HashMap<>(claim);
            accepted.putAll(Map.of("union", Reference.to(community.shop), "accepted_on", END, "points", 90));
            community.one("claims", accepted);

            assertEquals("1 / 4 家 = 25%", community.words("销号"), "not last year's");
            assertEquals("1 / 4 家 = 25%", community.words("认领"), "not the one that is still open");
            assertEquals(List.of(closing), new Sheets(office.database().sql())
                    .list(TargetSources.find("清单销号数").orElseThrow(), community.union, 2026, END));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSignedSheetIsFrozenAndACorrectionShowsItsDifference(Databases kind) {
        try (Office office = kind.office()) {
            Community community = new Community(office);
            long sheet = StartSheet.run(office, community.union, 2026, StartSheet.From.EMPTY, CLERK).sheet();
            long target = community.target("新建", "新建工会数", 4, 90);
            community.one("posts", community.part("post", "主席", "person", Reference.to(community.person), "duties", "全面工作"));
            community.one("posts", community.part("post", "协理员"));
            long money = community.one("guarantees", community.part("aspect", "经费", "item", "活动经费", "payer", "街道总工会",
                    "approved_amount", 100_000L));

            assertTrue(said(MoveSheet.run(office, sheet, order(MoveSheet.Step.RUN, END, ""), CLERK).problems())
                    .contains("下一步是“签订”"));
            SheetOutcome signed = MoveSheet.run(office, sheet, order(MoveSheet.Step.SIGN, LocalDate.of(2026, 1, 10), ""), CLERK);
            assertTrue(signed.done(), () -> said(signed.problems()));
            assertTrue(said(signed.problems()).contains("分值合计 90，应为 100（加分项不算），少 10"), () -> said(signed.problems()));
            assertTrue(said(signed.problems()).contains("“协理员”还没有责任人"));

            Saved refused = save(office, "targets", stored(office, "targets", target).with("points", BigDecimal.TEN));
            assertFalse(refused.done());
            assertTrue(said(refused.problems()).contains("望海社区总工会 2026 年责任书已于 2026-01-10 签订，“分值”不能直接改"),
                    () -> said(refused.problems()));
            assertTrue(save(office, "guarantees", stored(office, "guarantees", money).with("received_amount", 50_000L)).done(),
                    "money arrives after it was signed");
            assertFalse(office.registers().get("targets").check(row(community.part("name", "另加"))).stream()
                    .noneMatch(Problem::blocks));

            assertFalse(MoveSheet.run(office, sheet, order(MoveSheet.Step.OPEN, END, ""), CLERK).done(), "a reason is asked for");
            assertTrue(MoveSheet.run(office, sheet, order(MoveSheet.Step.OPEN, LocalDate.of(2026, 7, 1), "任务调整"), CLERK).done());
            assertTrue(save(office, "targets", stored(office, "targets", target).with("points", BigDecimal.valueOf(100))).done());
            assertEquals(List.of("定目标考核“新建”：分值 由“90”改为“100”"), LookAtSheet.find(office, sheet, END).orElseThrow().changes());
            SheetOutcome corrected = MoveSheet.run(office, sheet, order(MoveSheet.Step.CORRECT, LocalDate.of(2026, 7, 2), ""),
                    CLERK);
            assertTrue(corrected.done(), () -> said(corrected.problems()));
            LookAtSheet.View view = LookAtSheet.find(office, sheet, END).orElseThrow();
            assertEquals(List.of("定目标考核“新建”：分值 由“90”改为“100”", ""), view.versions().stream().map(LookAtSheet.Version::changes)
                    .toList());
            assertTrue(view.versions().get(0).title().contains("第 2 版（更正）　2026-07-02　王街道、陈望　任务调整"),
                    view.versions().get(0)::title);
            assertTrue(office.registers().get("people").away(new long[]{community.person}).contains("陈望是望海社区总工会“主席”岗的责任人"));

            office.batches().undo(corrected.batch(), CLERK, lines -> {});
            assertEquals(1, office.registers().get("sheetversions").count(Query.ALL));
            assertTrue(LookAtSheet.find(office, sheet, END).orElseThrow().correcting());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aYearsScoreIsGivenAndLiesWithinThePointsOfTheSheet(Databases kind) {
        try (Office office = kind.office()) {
            Community community = new Community(office);
            long sheet = StartSheet.run(office, community.union, 2026, StartSheet.From.EMPTY, CLERK).sheet();
            community.target("新建", "新建工会数", 4, 100);
            long extra = community.target("调解", TargetLedger.BY_HAND, 8, 5);
            save(office, "targets", stored(office, "targets", extra).with(TargetLedger.EXTRA, true));
            for (MoveSheet.Step step : List.of(MoveSheet.Step.SIGN, MoveSheet.Step.RUN, MoveSheet.Step.HALF)) {
                assertTrue(MoveSheet.run(office, sheet, order(step, END, ""), CLERK).done(), step.words());
            }
            assertEquals("请填年终得分", said(finished(office, sheet, null).problems()));
            assertEquals("年终得分 -5 小于 0，请核对", said(finished(office, sheet, "-5").problems()));
            assertEquals("年终得分 950 超过这份责任书最多能得的 105 分（分值和加分项），请核对", said(finished(office, sheet, "950").problems()));
            assertTrue(finished(office, sheet, "105").done());
            assertEquals(0, new BigDecimal("105").compareTo(
                    stored(office, "assignments", sheet).get(AssignmentLedger.FINAL_SCORE, BigDecimal.ZERO)));
        }
    }

    private static SheetOutcome finished(Office office, long sheet, @Nullable String score) {
        return MoveSheet.run(office, sheet, new MoveSheet.Order(MoveSheet.Step.FINISH, END, "", "", "",
                score == null ? null : new BigDecimal(score)), CLERK);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theNextYearStartsFromThisOneWithoutWhatWasDone(Databases kind) {
        try (Office office = kind.office()) {
            Community community = new Community(office);
            StartSheet.run(office, community.union, 2026, StartSheet.From.EMPTY, CLERK);
            long target = community.target("调解", TargetLedger.BY_HAND, 8, 100);
            office.registers().get("targets").save(stored(office, "targets", target).with("hand_one", BigDecimal.ONE), ENTRY);
            community.one("posts", community.part("post", "主席", "person", Reference.to(community.person), "duties", "全面工作"));

            SheetOutcome next = StartSheet.run(office, community.union, 2027, StartSheet.From.LAST_YEAR, CLERK);

            assertTrue(next.done(), () -> said(next.problems()));
            Row copied = SheetParts.rows(office.registers().get("targets"), community.union, 2027).get(0);
            assertEquals(0, BigDecimal.valueOf(8).compareTo(copied.get(TargetLedger.YEARLY, BigDecimal.ZERO)));
            assertEquals(null, copied.get(TargetLedger.HAND1));
            assertFalse(StartSheet.run(office, community.union, 2027, StartSheet.From.EMPTY, CLERK).done(),
                    "one a union and year");
            assertTrue(said(StartSheet.run(office, community.shop, 2027, StartSheet.From.LAST_YEAR, CLERK).problems())
                    .contains("合兴工会委员会没有 2026 年的责任书"));
            office.batches().undo(next.batch(), CLERK, lines -> {});
            assertEquals(0, SheetParts.rows(office.registers().get("targets"), community.union, 2027).size());
        }
    }

    private static Row row(Map<String, Object> values) {
        Row row = Row.NEW;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        return row;
    }

    private static Row stored(Office office, String ledger, long id) {
        return office.registers().get(ledger).store().rows(new long[]{id}).get(0);
    }
}
