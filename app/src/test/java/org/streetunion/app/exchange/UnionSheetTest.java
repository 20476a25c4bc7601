package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.headcounts.HeadcountLedger;
import org.streetunion.app.support.Databases;

/** The wide 基层工会台账 as offices keep it: what its rows carry for other registers, in one batch. */
class UnionSheetTest {
    private static final Object[] HEADINGS = row("工会名称", "工会组织类型", "工会组织形式", "所在单位名称", "涵盖单位清单", "建会日期", "副主席", "经审会主任",
            "女职委主任", "届次", "任期起", "任期止", "职工人数", "女职工", "农民工", "会员人数");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneSheetFeedsCoverageHeadsAndHeadcountsAndIsTakenBackAsOne(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            desk.take("employers", row("单位名称"), row("甲厂"), row("乙厂"), row("丙厂"));

            ImportReport report = desk.take("unions", row("某街道基层工会台账（2026年三季度）"), HEADINGS,
                    row("甲厂工会委员会", "独立基层工会", "工会委员会", "甲厂", null, "2020-05-01", "卫一 卫二", "卫三", "无", 2, "2024-01-01", "2028-12-31",
                            50,
                            20, 8, 45),
                    row("望海村联合工会委员会", "联合基层工会", "联合工会委员会", null, "1.乙厂（12人）；2.丙厂；丁厂", "2021-06-01", "卫四、卫五", null, null, 1,
                            "2024-01-01", "2028-12-31", 30, null, null, 28),
                    row("甲厂分会", "分会", "分会", "甲厂", null, null, null, null, null, null, null, null, null, null, null, null));

            assertEquals("读取 3 行：新增 3，更新 0，不变 0，拒绝 0", report.sentence(), () -> Desk.reasons(report).toString());
            assertEquals(
                    Map.of("coverage", added(3), "people", added(5), "appointments", added(5), "terms", added(2), "headcounts",
                            added(2)),
                    report.besides());
            assertEquals(List.of("望海村联合工会委员会 丙厂 联合 2021-06-01", "望海村联合工会委员会 乙厂 联合 2021-06-01", "甲厂工会委员会 甲厂 单建 2020-05-01"),
                    rows(desk, "coverage", CoverageLedger.UNION, CoverageLedger.EMPLOYER, CoverageLedger.MODE,
                            CoverageLedger.FROM));
            assertEquals(List.of("卫一 副主席 企业 甲厂工会委员会", "卫三 经审主任 企业 甲厂工会委员会", "卫二 副主席 企业 甲厂工会委员会", "卫五 副主席 社区 望海村联合工会委员会",
                    "卫四 副主席 社区 望海村联合工会委员会"),
                    rows(desk, "appointments", AppointmentLedger.PERSON, AppointmentLedger.POST, AppointmentLedger.LEVEL,
                            AppointmentLedger.UNION));
            assertEquals(List.of("2026年第三季度 望海村联合工会委员会  30  28", "2026年第三季度 甲厂工会委员会  50 20 45"),
                    rows(desk, "headcounts", HeadcountLedger.QUARTER, HeadcountLedger.UNION, HeadcountLedger.EMPLOYER,
                            HeadcountLedger.WORKERS, HeadcountLedger.WOMEN, HeadcountLedger.MEMBERS));
            assertEquals(List.of("工作表“表”里的人数记为 2026年第三季度（表题写明）"), report.notes());
            RowFinding joint = report.findings().stream().filter(each -> each.row() == 4).findFirst().orElseThrow();
            assertTrue(joint.besides().startsWith("同时登记："), joint.besides());
            assertTrue(joint.besides().contains("覆盖关系 2") && joint.besides().contains("人数季报 1"), joint.besides());
            assertTrue(joint.reason().contains("“覆盖关系”没有带出：单位名称：“单位”里没有“丁厂”"), joint.reason());

            desk.office.batches().undo(report.batch(), Desk.CLERK, done -> {});
            for (String ledger : List.of("unions", "coverage", "people", "appointments", "headcounts", "terms")) {
                assertEquals(0, desk.count(ledger), ledger);
            }
        }
    }

    @Test
    void theQuarterIsTheOneAskedForThenTheTitlesThenThisOne() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            Object[] headings = row("工会名称", "工会组织类型", "职工人数", "会员人数");
            Object[] union = row("甲厂工会委员会", "独立基层工会", 50, 45);
            ImportRequest plain = request(desk, row("基层工会台账", null, "填报日期：2026年3月31日"), headings, union);

            assertEquals("工作表“表”里的人数记为 2026年第四季度（表上没有写是哪一季，按本季；不对的话请改选季度）",
                    desk.importer().check(plain, Progress.SILENT).notes().get(0));
            desk.take(request(desk, headings, union).forQuarter(new Quarter(2026, 1)));
            desk.take(request(desk, row("基层工会台账（截至2026年6月30日）"), headings, union));
            desk.take(request(desk, row("工会名称", "工会组织类型", "2025年4季度职工人数", "2025年4季度会员人数"), union));
            desk.take(request(desk, row("工会名称", "工会组织类型", "季度", "职工人数"), row("甲厂工会委员会", "独立基层工会", "2025Q3", 48)));

            assertEquals(List.of("2025年第三季度 48", "2025年第四季度 50", "2026年第一季度 50", "2026年第二季度 50"),
                    rows(desk, "headcounts", HeadcountLedger.QUARTER, HeadcountLedger.WORKERS));
        }
    }

    @Test
    void moreWomenThanWorkersSendTheRowBackForRepair() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "职工人数", "女职工"), row("甲厂工会委员会", "独立基层工会", 5, 6));

            assertEquals(1, report.counts().added());
            assertEquals(List.of("女职工（6）多于职工人数（5）"), Desk.reasons(report));
        }
    }

    @Test
    void aUnionThatHasEndedCoversNobody() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称"), row("甲厂"));

            desk.take("unions", row("工会名称", "工会组织类型", "所在单位", "工会状态", "状态日期", "职工人数"),
                    row("甲厂工会委员会", "独立基层工会", "甲厂", "撤销", "2025-03-01", 9));

            assertEquals(0, desk.count("coverage"));
            assertEquals(0, desk.count("headcounts"));
        }
    }

    private static Counts added(int rows) {
        return new Counts(rows, 0, 0, 0);
    }

    private static ImportRequest request(Desk desk, @Nullable Object[]... rows) throws UnreadableFile {
        return ImportRequest.of(desk.planner().plan(desk.file(rows), "unions"));
    }

    private static List<String> rows(Desk desk, String ledger, org.streetunion.app.ledger.Column<?>... columns) {
        List<String> lines = new ArrayList<>();
        for (Row row : desk.office.registers().get(ledger).first(Query.ALL, 99, Viewer.full(Desk.CLERK))) {
            List<String> texts = new ArrayList<>();
            for (var column : columns) {
                texts.add(Desk.text(row, column));
            }
            lines.add(String.join(" ", texts));
        }
        return lines.stream().sorted().toList();
    }
}
