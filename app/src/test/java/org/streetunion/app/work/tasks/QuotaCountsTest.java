package org.streetunion.app.work.tasks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.quotas.ProgressLedger;
import org.streetunion.app.office.quotas.QuotaLedger;
import org.streetunion.app.reporting.sheets.TargetSource;
import org.streetunion.app.reporting.sheets.TargetSources;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** What the district asks counted from the registers, and entered week by week, on both databases. */
class QuotaCountsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final Actor CLERK = new Actor("小林");

    /** A street of a community's union with a firm's below it whose community nobody entered, and one of another community. */
    private record Town(Street street, long top, long firm, long other) {
        static Town in(Office office) {
            Street street = new Street(office);
            long top = union(street, "01", "朱田社区工会联合会", "朱田社区", 0);
            return new Town(street, top, union(street, "02", "甲厂工会", "", top), union(street, "03", "乙厂工会", "红联社区", 0));
        }

        private static long union(Street street, String code, String name, String community, long parent) {
            Map<String, Object> values = new java.util.HashMap<>(
                    Map.of("code", code, "name", name, "kind", "独立基层工会", "state", "正常"));
            if (!community.isEmpty()) {
                values.put("community", community);
            }
            if (parent != 0) {
                values.put("parent", Reference.to(parent));
            }
            values.put("founded_on", LocalDate.of(2020, 1, 1));
            return street.write("unions", List.of(Street.values(values))).get(0);
        }

        long quota(String counted) {
            return street.write("quotas", List.of(Street.values(Map.of("in_year", 2026, "item", "任务" + counted, "total", 10,
                    "counted_from", counted)))).get(0);
        }

        void share(long quota, long union, String community, int amount) {
            street.write("shares", List.of(Street.values(union == 0
                    ? Map.of("quota", Reference.to(quota), "community", community, "amount", amount)
                    : Map.of("quota", Reference.to(quota), "union", Reference.to(union), "amount", amount))));
        }

        void visit(long union, LocalDate day) {
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳" + day)))).get(0);
            street.write("duties", List.of(Street.values(Map.of("person", Reference.to(person), "day", day, "kind", "走访联系",
                    "union", Reference.to(union)))));
        }
    }

    @Test
    void everyAmountThatTargetsKnowIsOfferedAndNoRate() {
        List<String> offered = new ArrayList<>(QuotaLedger.SOURCES.codes());
        offered.removeAll(List.of(QuotaLedger.BY_HAND, QuotaLedger.JOINED, QuotaLedger.FOUNDED));
        assertEquals(TargetSources.ALL.stream().filter(source -> source.kind() != TargetSource.Kind.RATE).map(TargetSource::name)
                .filter(name -> !List.of("新建工会数", "新发展会员数").contains(name)).toList(), offered);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void visitsAreCountedForUnionsWithAllBelowThemAndForCommunities(Databases kind) {
        try (Office office = kind.office()) {
            Town town = Town.in(office);
            long quota = town.quota("走访次数");
            town.share(quota, town.top(), "", 4);
            town.share(quota, 0, "朱田社区", 3);
            town.share(quota, 0, "红联社区", 3);
            town.visit(town.firm(), LocalDate.of(2026, 3, 1));
            town.visit(town.firm(), LocalDate.of(2026, 10, 8));
            town.visit(town.top(), LocalDate.of(2026, 9, 20));
            town.visit(town.other(), LocalDate.of(2025, 12, 31));
            town.visit(town.other(), LocalDate.of(2026, 10, 9));

            Report report = report(office);
            assertEquals(List.of("1 朱田社区 3 3 100.00% 1 0", "2 朱田社区工会联合会 4 3 75.00% 1 1", "3 红联社区 3 1 33.33% 1 2",
                    " 合计 10 7 70.00% 3 3"), lines(report, 0));
            assertEquals("近六周每周新增", report.tables().get(1).caption());
            assertEquals("到10月9日", report.tables().get(1).columns().get(6).heading());
            assertTrue(lines(report, 1).contains("朱田社区 0 0 0 1 0 1"), lines(report, 1).toString());
            assertEquals("合计 0 0 0 2 0 3", lines(report, 1).get(3));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionWhoseTasksStandByThemselvesIsRankedApart(Databases kind) {
        try (Office office = kind.office()) {
            Town town = Town.in(office);
            Row own = office.registers().get("unions").store().rows(new long[]{town.other()}).get(0).with("own_tasks", true);
            office.registers().get("unions").save(own,
                    org.streetunion.app.ledger.Act.correction(CLERK, org.streetunion.app.ledger.Act.Kind.EDIT));
            long quota = town.quota("走访次数");
            town.share(quota, town.top(), "", 4);
            town.share(quota, town.other(), "", 1);
            town.visit(town.other(), TODAY);
            assertEquals(List.of("1 朱田社区工会联合会 4 0 0.00% 0 4", "任务单列的工会，另行排名", "1 乙厂工会 1 1 100.00% 1 0", " 合计 5 1 20.00% 1 4"),
                    lines(report(office), 0));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aWeekIsEnteredOnceHoweverOftenItIsCorrected(Databases kind) {
        try (Office office = kind.office()) {
            Town town = Town.in(office);
            long quota = town.quota("手工填报");
            town.quota("走访次数");
            town.share(quota, town.top(), "", 4);
            town.share(quota, 0, "红联社区", 6);
            assertEquals(List.of("任务手工填报"), WeeklyProgress.quotas(office).stream().map(each -> each.item()).toList());

            WeeklyProgress.Sheet last = WeeklyProgress.read(office, quota, LocalDate.of(2026, 9, 30)).orElseThrow();
            assertEquals("2026-09-28 2026-10-04", last.monday() + " " + last.day());
            save(office, last, 2);
            WeeklyProgress.Sheet now = WeeklyProgress.read(office, quota, TODAY).orElseThrow();
            assertEquals("2026-10-05 2026-10-09", now.monday() + " " + now.day());
            assertEquals(List.of(2, 2), now.lines().stream().map(WeeklyProgress.Line::before).toList());
            save(office, now, 3);
            WeeklyProgress.Sheet again = WeeklyProgress.read(office, quota, TODAY).orElseThrow();
            assertEquals(List.of(3, 3), again.lines().stream().map(line -> line.row().get(ProgressLedger.DONE)).toList());
            long batch = save(office, again, 4);
            assertEquals(4, office.registers().get("progress").count(Query.ALL), "two parts, two weeks");
            office.batches().undo(batch, CLERK, lines -> {});
            assertEquals(List.of(3, 3), WeeklyProgress.read(office, quota, TODAY).orElseThrow().lines().stream()
                    .map(line -> line.row().get(ProgressLedger.DONE)).toList());
        }
    }

    private static long save(Office office, WeeklyProgress.Sheet sheet, int done) {
        long batch = WeeklyProgress.save(office, sheet,
                sheet.lines().stream().map(line -> line.row().with(ProgressLedger.DONE, done)).toList(), CLERK);
        assertTrue(batch > 0);
        return batch;
    }

    private static Report report(Office office) {
        Summary summary = office.summaries().find("quotas").orElseThrow();
        return summary.compute(new Summary.Request(TODAY, Map.of()));
    }

    private static List<String> lines(Report report, int table) {
        return report.tables().get(table).rows().stream()
                .map(row -> String.join(" ", row.cells().stream().map(CellText::of).toList())).toList();
    }
}
