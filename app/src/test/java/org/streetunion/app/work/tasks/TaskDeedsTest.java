package org.streetunion.app.work.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.reporting.summary.QuotaWeights;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.reporting.tasks.DoneCounts;
import org.streetunion.app.reporting.tasks.DoneCountsStore;
import org.streetunion.app.reporting.tasks.MonthPlan;
import org.streetunion.app.reporting.tasks.TaskFactsStore;
import org.streetunion.app.reporting.tasks.TaskLine;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.CellText;

/** Projects, lists and targets from the first row to the last figure, on both databases; today is 9 October 2026. */
class TaskDeedsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aProjectIsClaimedByManyAndAcceptedOneByOne(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
            List<Long> unions = unions(street);
            long project = street.write("projects", List.of(Street.values(
                    Map.of("code", "X01", "name", "夏送清凉", "kind", "文化体育活动", "in_year", 2026, "state", "发布")))).get(0);
            ClaimProject.Order nobody = new ClaimProject.Order(project, "菜单式认领", List.of(), List.of(), TODAY, "", null);
            assertEquals(0, ClaimProject.run(office, nobody, CLERK).batch());
            ClaimProject.Order order = new ClaimProject.Order(project, "菜单式认领", List.of(), unions, TODAY, "走到每家", null);
            assertEquals(2, ClaimProject.run(office, order, CLERK).claims());
            assertEquals("认领", state(office, project));
            assertTrue(sentences(ClaimProject.check(office, order)).contains("朱田社区工会联合会 已经认领了这个项目"));
            long cadre = ClaimProject.run(office,
                    new ClaimProject.Order(project, "包干认领", List.of(person), List.of(), TODAY, "负责到底", null), CLERK).batch();
            assertTrue(cadre > 0);

            long claim = AcceptClaim.find(office, project, null, unions.get(0)).orElseThrow();
            assertFalse(AcceptClaim.run(office, new AcceptClaim.Order(claim, TODAY, null, "好", 101), CLERK).batch() > 0);
            assertTrue(AcceptClaim.run(office, new AcceptClaim.Order(claim, TODAY, null, "好", 95), CLERK).batch() > 0);
            assertEquals("认领", state(office, project), "two claims are not accepted yet");
            accept(office, AcceptClaim.find(office, project, null, unions.get(1)).orElseThrow(), 80);
            accept(office, AcceptClaim.find(office, project, person, null).orElseThrow(), 90);
            assertEquals("验收", state(office, project));

            DoneCountsStore counts = new DoneCountsStore(office.database().sql());
            assertEquals(new DoneCounts(0, 0, 0, 1, 95, 1), counts.byUnion(FIRST, TODAY, TODAY).get(unions.get(0)));
            assertEquals(new DoneCounts(0, 0, 0, 1, 90, 1), counts.byPerson(FIRST, TODAY, TODAY).get(person));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itemsAreCrossedOffOnceForEachPeriod(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
            long task = street.write("tasks", List.of(Street.values(Map.of("kind", "任务清单", "item", "月度例会", "level", "街道",
                    "frequency", "月", "entered_on", LocalDate.of(2026, 8, 1), "person", Reference.to(person))))).get(0);
            TaskFactsStore facts = new TaskFactsStore(office.database().sql());
            assertEquals(List.of("2026年8月 逾期", "2026年9月 逾期", "2026年10月 未销号"), month(facts, 10));
            assertEquals(List.of("2026年11月 未开始"), month(facts, 11));
            assertEquals(month(facts, 10), month(facts, 10), "looking makes nothing");

            CloseTasks.Order october = order(task, "2026年10月", List.of());
            assertEquals(1, CloseTasks.run(office, october, CLERK).closed());
            assertTrue(sentences(CloseTasks.run(office, october, CLERK).problems()).contains("已经在 2026-10-09 销号"));
            assertEquals(0, CloseTasks.run(office, order(task, "2026年11月", List.of()), CLERK).batch());

            new EvidenceSetting(office.settings()).keep("任务清单");
            assertTrue(sentences(CloseTasks.run(office, order(task, "2026年9月", List.of()), CLERK).problems())
                    .contains("任务清单销号要有附件佐证"));
            Path sheet = Files.writeString(folder.resolve("签到表.txt"), "到会");
            CloseTasks.Done late = CloseTasks.run(office, order(task, "2026年9月", List.of(sheet)), CLERK);
            assertEquals(1, late.closed());
            assertEquals(List.of("2026年8月 逾期", "2026年9月 逾期销号", "2026年10月 已销号"), month(facts, 10));
            long closing = office.registers().get("closings").store().first(Query.ALL, 9).stream()
                    .filter(row -> "2026年9月".equals(row.values().get("period"))).findFirst().orElseThrow().id();
            assertEquals("签到表.txt", office.files().of("closings", closing).get(0).name());
            assertEquals(new DoneCounts(2, 1, 1, 0, 0, 0),
                    new DoneCountsStore(office.database().sql()).byPerson(FIRST, TODAY, TODAY).get(person));
            assertEquals("清单：月度例会，逾期没有销号", new TaskDeadlines(office).soon(TODAY).get(0).sentence());

            office.batches().undo(late.batch(), CLERK, lines -> {});
            assertEquals(List.of("2026年8月 逾期", "2026年9月 逾期", "2026年10月 已销号"), month(facts, 10));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWentOutBeforeItsDayIsOwedByNobody(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
            Map<String, Object> once = Map.of("kind", "任务清单", "level", "街道", "frequency", "一次", "entered_on",
                    LocalDate.of(2026, 8, 1), "left_on", LocalDate.of(2026, 9, 10), "person", Reference.to(person));
            List<Long> tasks = street.write("tasks", List.of(
                    Street.values(once).with("item", "迎检").with("due_on", LocalDate.of(2026, 9, 20)),
                    Street.values(once).with("item", "摸底").with("due_on", LocalDate.of(2026, 9, 20)),
                    Street.values(once).with("item", "会场"),
                    Street.values(once).with("item", "总结").with("due_on", LocalDate.of(2026, 9, 5))));
            street.write("closings", List.of(Street.values(Map.of("task", Reference.to(tasks.get(1)), "period", "一次", "closed_on",
                    LocalDate.of(2026, 9, 8)))));
            assertEquals(List.of("一次 逾期"), month(new TaskFactsStore(office.database().sql()), 10), "only what was owed before");
            assertEquals(new DoneCounts(1, 0, 1, 0, 0, 0),
                    new DoneCountsStore(office.database().sql()).byPerson(FIRST, TODAY, TODAY).get(person));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void twoZonesMayHaveAnItemOfTheSameWordsButNotOneZoneTwice(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> zones = street.write("zones", List.of(Street.values(Map.of("code", "P1", "name", "启运片区")),
                    Street.values(Map.of("code", "P2", "name", "望海片区"))));
            org.streetunion.app.work.cadres.Cadres cadres = new org.streetunion.app.work.cadres.Cadres(office);
            Row item = Street.values(Map.of("kind", "履职事项清单", "item", "走访片区全部基层工会", "level", "片区", "frequency", "季",
                    "entered_on", LocalDate.of(2026, 1, 1)));
            cadres.save("tasks", item.with("zone", Reference.to(zones.get(0))));
            cadres.save("tasks", item.with("zone", Reference.to(zones.get(1))));
            cadres.save("tasks", item);
            assertFalse(cadres.tried("tasks", item).done(), "the street has it already");
            assertFalse(cadres.tried("tasks", item.with("zone", Reference.to(zones.get(1)))).done());
            assertEquals(3, office.registers().get("tasks").count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void needsAreMatchedWithResourcesOfTheirKindTheSameZoneFirst(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long zone = street.write("zones", List.of(Street.values(Map.of("code", "P1", "name", "启运片区")))).get(0);
            long far = task(street, "服务资源清单", "街道健身房", "文体", 0);
            long near = task(street, "服务资源清单", "片区健身房", "文体", zone);
            task(street, "服务资源清单", "律师团", "劳动合同", zone);
            long need = task(street, "需求清单", "职工想健身", "文体", zone);
            task(street, "需求清单", "没有写类别", "社保", zone);
            List<MatchNeeds.Proposal> proposals = MatchNeeds.propose(office);
            assertEquals(List.of(near, far), proposals.get(0).resources().stream().map(Row::id).toList());
            assertEquals(1, proposals.size());
            MatchNeeds.confirm(office, Map.of(need, near), CLERK);
            assertEquals(List.of(), MatchNeeds.propose(office));
            Row resource = office.registers().get("tasks").store().rows(new long[]{near}).get(0);
            assertEquals("职工想健身", resource.values().get("needs"), "the other end shows it too");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aQuotaIsDividedAndReported(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> unions = unions(street);
            long quota = street.write("quotas", List.of(Street.values(Map.of("in_year", 2026, "item", "参保人数", "total", 1793,
                    "counted_from", "手工填报")))).get(0);
            SplitQuota.Order members = new SplitQuota.Order(quota, QuotaWeights.Among.COMMUNITIES, QuotaWeights.By.MEMBERS);
            assertEquals(0, SplitQuota.run(office, members, CLERK).batch(), "nobody has reported any members");
            SplitQuota.Order evenly = new SplitQuota.Order(quota, QuotaWeights.Among.COMMUNITY_UNIONS, QuotaWeights.By.EVENLY);
            assertEquals(List.of(897, 896),
                    SplitQuota.run(office, evenly, CLERK).parts().stream().map(SplitQuota.Part::amount).toList());
            assertTrue(SplitQuota.run(office, evenly, CLERK).batch() > 0, "dividing again replaces the parts");
            assertEquals(2, office.registers().get("shares").count(Query.ALL));

            progress(street, quota, unions.get(0), LocalDate.of(2026, 10, 1), 300);
            progress(street, quota, unions.get(0), LocalDate.of(2026, 10, 8), 400);
            progress(street, quota, unions.get(1), LocalDate.of(2026, 10, 9), 896);
            progress(street, quota, unions.get(1), LocalDate.of(2026, 10, 20), 999);
            Summary summary = office.summaries().find("quotas").orElseThrow();
            Report report = summary.compute(new Summary.Request(TODAY, Map.of()));
            assertEquals(List.of("1 红联社区工会联合会 896 896 100.00% 896 0", "2 朱田社区工会联合会 897 400 44.59% 100 497",
                    " 合计 1,793 1,296 72.28% 996 497"), lines(report));
        }
    }

    private static void progress(Street street, long quota, long union, LocalDate day, int done) {
        street.write("progress", List.of(Street.values(
                Map.of("quota", Reference.to(quota), "union", Reference.to(union), "on_day", day, "done", done))));
    }

    private static List<String> lines(Report report) {
        return report.tables().get(0).rows().stream()
                .map(row -> String.join(" ", row.cells().stream().map(CellText::of).toList())).toList();
    }

    private static long task(Street street, String kind, String item, String field, long zone) {
        Map<String, Object> values = new java.util.HashMap<>(
                Map.of("kind", kind, "item", item, "level", "片区", "frequency", "一次", "field", field));
        if (zone != 0) {
            values.put("zone", Reference.to(zone));
        }
        return street.write("tasks", List.of(Street.values(values))).get(0);
    }

    private static List<Long> unions(Street street) {
        return street.write("unions", List.of(
                Street.values(Map.of("name", "朱田社区工会联合会", "code", "01", "kind", "联合基层工会", "form", "工会联合会", "community",
                        "朱田社区", "state", "正常")),
                Street.values(Map.of("name", "红联社区工会联合会", "code", "02", "kind", "联合基层工会", "form", "工会联合会", "community",
                        "红联社区", "state", "正常"))));
    }

    private static void accept(Office office, long claim, int points) {
        assertTrue(AcceptClaim.run(office, new AcceptClaim.Order(claim, TODAY, null, "完成", points), CLERK).batch() > 0);
    }

    private static CloseTasks.Order order(long task, String period, List<Path> files) {
        return new CloseTasks.Order(List.of(new CloseTasks.Turn(task, period)), TODAY, null, "", files);
    }

    private static List<String> month(TaskFactsStore facts, int month) {
        return MonthPlan.of(YearMonth.of(2026, month), TODAY, facts).lines().stream()
                .map((TaskLine line) -> line.turn().period() + " " + line.state(TODAY).words()).toList();
    }

    private static String state(Office office, long project) {
        return String.valueOf(office.registers().get("projects").store().rows(new long[]{project}).get(0).values().get("state"));
    }

    private static String sentences(List<Problem> problems) {
        return String.join("；", problems.stream().map(Problem::sentence).toList());
    }
}
