package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.RowFinding;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** One employer, one base union at a time (dossier 1, section 6.3). */
class CoverageGuardTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void theFormRefusesASecondUnionOfItsOwnAndPointsOutAJointOne(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(union("甲厂工会"), union("乙厂工会"), union("望海村联合工会")));
            long firm = street.write("employers", List.of(Street.values(Map.of("name", "甲厂")))).get(0);
            Register coverage = office.registers().get("coverage");
            Act act = Act.correction(Desk.CLERK, Act.Kind.EDIT);
            Row first = covers(unions.get(0), firm, "单建", "2020-01-01", "2025-01-01");
            long id = coverage.save(first, act).id();

            assertEquals(List.of("这家单位同一时间已由“甲厂工会”覆盖（单建），一家单位只归一家基层工会；请先在那一条里填覆盖止，或核对覆盖方式"),
                    blocks(coverage, covers(unions.get(1), firm, "单建", "2024-12-31", null)));
            assertEquals(List.of(), said(coverage, covers(unions.get(1), firm, "单建", "2025-01-01", null)),
                    "the day of handing over");
            assertEquals(List.of(), said(coverage, covers(unions.get(1), firm, "区域", "2024-01-01", null)), "a federation above");
            Row joint = covers(unions.get(2), firm, "联合", "2024-01-01", null);
            assertEquals(List.of(), blocks(coverage, joint));
            assertTrue(said(coverage, joint).get(0).contains("已由“甲厂工会”覆盖（单建）"), said(coverage, joint).toString());

            coverage.save(joint, act);
            Row stored = coverage.store().rows(new long[]{id}).get(0);
            assertEquals(List.of(), said(coverage, stored.with("remark", "照旧")), "what stands is left alone");
            assertEquals(1, said(coverage, stored.with("covered_to", null)).size(), "until it is changed");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anImportTakesTheRowsAndPointsOutThoseOfTheSameFileToo(Databases kind) throws UnreadableFile {
        try (Desk desk = new Desk(kind)) {
            desk.take("employers", row("单位名称"), row("甲厂"), row("乙厂"));

            ImportReport report = desk.take("unions", row("工会名称", "工会组织类型", "工会组织形式", "所在单位名称", "涵盖单位清单"),
                    row("甲厂工会委员会", "独立基层工会", "工会委员会", "甲厂", null), row("望海村联合工会委员会", "联合基层工会", "联合工会委员会", null, "甲厂、乙厂"));
            ImportReport later = desk.take("coverage", row("工会名称", "单位名称", "覆盖方式", "覆盖起"),
                    row("甲厂工会委员会", "乙厂", "单建", "2026-01-01"), row("望海村联合工会委员会", "乙厂", "联合", null));

            assertEquals(3, desk.count("coverage") - 1);
            assertTrue(reason(report, 3).contains("已由“甲厂工会委员会”覆盖（单建）"), reason(report, 3));
            assertEquals(0, later.counts().rejected());
            assertTrue(reason(later, 2).contains("已由“望海村联合工会委员会”覆盖（联合）"), reason(later, 2));
        }
    }

    private static String reason(ImportReport report, int row) {
        return report.findings().stream().filter(each -> each.row() == row).map(RowFinding::reason).findFirst().orElse("");
    }

    private static List<String> said(Register coverage, Row draft) {
        return coverage.check(draft).stream().map(Problem::sentence).toList();
    }

    private static List<String> blocks(Register coverage, Row draft) {
        return coverage.check(draft).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }

    private static Row covers(long union, long firm, String mode, String from, @org.jspecify.annotations.Nullable String to) {
        Row row = Street.values(Map.of("union", Reference.to(union), "employer", Reference.to(firm), "mode", mode, "covered_from",
                LocalDate.parse(from)));
        return to == null ? row : row.with("covered_to", LocalDate.parse(to));
    }

    private static Row union(String name) {
        return Street.values(Map.of("name", name, "kind", "独立基层工会"));
    }
}
