package org.streetunion.app.reporting.summary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.tasks.TaskLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.WriteSummary;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Table;

/** The month's list of one person or zone, and the three lists of a zone, on both databases. */
class TaskListsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 9);
    @TempDir
    private Path folder = Path.of("");

    private static Office filled(Databases kind) {
        Office office = kind.office();
        Street street = new Street(office);
        long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
        List<Long> zones = street.write("zones", List.of(Street.values(Map.of("code", "P1", "name", "东片", "kind", "划片")),
                Street.values(Map.of("code", "P2", "name", "西片", "kind", "划片"))));
        street.write("tasks", List.of(
                Street.values(Map.of("kind", "履职事项清单", "item", "每月走访", "level", "片区", "frequency", "月", "entered_on",
                        LocalDate.of(2026, 1, 1), "entered_why", "片区会议", "zone", Reference.to(zones.get(0)), "person",
                        Reference.to(person))),
                Street.values(Map.of("kind", "履职事项清单", "item", "旧的事项", "level", "片区", "frequency", "月", "entered_on",
                        LocalDate.of(2026, 1, 1), "left_on", LocalDate.of(2026, 6, 30), "left_why", "不再需要", "zone",
                        Reference.to(zones.get(0)))),
                Street.values(Map.of("kind", "服务资源清单", "item", "心理咨询室", "level", "片区", "frequency", "一次", "entered_on",
                        LocalDate.of(2026, 3, 1), "zone", Reference.to(zones.get(1)))),
                Street.values(Map.of("kind", "服务资源清单", "item", "明年的资源", "level", "片区", "frequency", "一次", "entered_on",
                        LocalDate.of(2027, 1, 1), "zone", Reference.to(zones.get(1)))),
                Street.values(Map.of("kind", "任务清单", "item", "月度例会", "level", "街道", "frequency", "月", "entered_on",
                        LocalDate.of(2026, 1, 1)))));
        return office;
    }

    private static Report report(Office office, String key, Map<String, String> chosen) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return summary.compute(new Summary.Request(DAY, chosen));
    }

    private static List<String> items(Table table, int column) {
        return table.rows().stream().map(row -> CellText.of(row.cells().get(column))).toList();
    }

    @ParameterizedTest
    @EnumSource
    void somebodyIsHandedAnOwnListAndAZoneIts(Databases kind) throws IOException {
        try (Office office = filled(kind)) {
            assertEquals(List.of("全部责任人", "柳三元", "（没有责任人）").stream().sorted().toList(),
                    office.summaries().find("tasks").orElseThrow().options().get(4).choices().stream().sorted().toList());
            Report own = report(office, "tasks", Map.of("person", "柳三元"));
            assertEquals("2026年10月工作清单（柳三元）", own.title());
            assertTrue(items(own.tables().get(0), 3).contains("每月走访"));
            assertEquals(List.of("每月走访"), items(own.tables().get(0), 3).stream().distinct().toList());
            assertEquals(List.of("月度例会"), items(report(office, "tasks", Map.of("whose", TaskChoice.NOWHERE)).tables().get(0), 3)
                    .stream().distinct().toList());
            assertEquals(List.of("心理咨询室"),
                    items(report(office, "tasks", Map.of("kind", "服务资源清单", "level", "片区")).tables().get(0), 3));
            Report september = report(office, "tasks", Map.of(TaskChoice.MONTH, "2026-09", "person", "柳三元"));
            assertEquals("2026年9月工作清单（柳三元）", september.title());
            assertEquals(List.of("2026-09-30"), items(september.tables().get(0), 1));

            Summary summary = office.summaries().find("tasks").orElseThrow();
            WriteSummary.into(folder, office, summary, new Summary.Request(DAY, Map.of("person", "柳三元")));
            WriteSummary.into(folder, office, summary, new Summary.Request(DAY, Map.of("whose", "西片")));
            try (var files = Files.list(folder)) {
                assertEquals(4, files.count(), "one list is not written over the other");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theThreeListsOfAZoneTellHowItemsCameAndWent(Databases kind) {
        try (Office office = filled(kind)) {
            Report all = report(office, "zonelists", Map.of());
            assertEquals(TaskLedger.ADMITTED, all.tables().stream().map(Table::caption).toList(), "the register's own words");
            assertEquals(List.of("每月走访", "旧的事项"), items(all.tables().get(0), 2));
            assertEquals(List.of("片区会议", ""), items(all.tables().get(0), 8));
            assertEquals("2026-06-30 不再需要", items(all.tables().get(0), 9).get(1) + " " + items(all.tables().get(0), 10).get(1));
            assertEquals(List.of("心理咨询室"), items(all.tables().get(1), 2), "what comes next year is not on it");
            assertEquals(List.of("履职事项清单 1 件在用、1 件已退出；服务资源清单 1 件在用、0 件已退出；社工提能清单 0 件在用、0 件已退出。还没有到准入日期的不列。"),
                    all.notes());

            Report east = report(office, "zonelists", Map.of("zone", "东片", "state", "在用的"));
            assertEquals(List.of("每月走访"), items(east.tables().get(0), 2));
            assertEquals(List.of(), items(east.tables().get(1), 2));
        }
    }
}
