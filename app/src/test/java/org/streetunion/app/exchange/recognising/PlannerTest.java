package org.streetunion.app.exchange.recognising;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.FolderImport;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Progress;

class PlannerTest {
    @Test
    void headingsStandAnywhereInTheFirstTenRowsInWhateverDress() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            SheetLayout layout = layout(desk, row("某街道"), row("填报单位：某某", null, "2026年9月"), row("注：请如实填写"),
                    row("序号", "企业\n名称（必填）", " 统一社会 信用代码*", "联系电话（手机）", "经办人员"));

            assertEquals("employers", layout.ledger().key());
            assertEquals(4, layout.headingRow());
            assertEquals(Map.of("name", 1, "credit_code", 2, "phone", 3), layout.columns());
            assertEquals(List.of("经办人员"), layout.unmatched());
        }
    }

    @Test
    void twoHeadingRowsOfWhichTheUpperGroups() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            SheetLayout layout = layout(desk, row("基层工会台账"), row("工会名称", "工会组织类型", "主席", null, "任期", null),
                    row(null, null, "姓名", "手机", "起", "止"), row("甲工会", "独立基层工会", "王芳", "13812345678", "2024-01-01", "2028-12-31"));

            assertEquals(3, layout.headingRow());
            assertEquals(Map.of("name", 0, "kind", 1), layout.columns());
            assertEquals(List.of("people", "appointments", "terms"),
                    layout.facets().stream().map(each -> each.facet().ledger()).toList());
            assertEquals(3, layout.facets().get(0).columns().get("mobile"));
        }
    }

    @Test
    void aHeadingMappedByHandIsRememberedAndForgotten() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            Path file = desk.file(row("单位名称", "联系电话", "座机"), row("甲厂", null, "0574-86200000"));
            Mappings mappings = new Mappings(desk.office.settings());
            mappings.remember("employers", "座 机", "address");
            mappings.ignore("employers", "联系电话");

            SheetLayout layout = desk.planner().plan(file, "employers").sheets().get(0).layout();

            assertEquals(Map.of("name", 0, "address", 2), layout.columns());
            assertEquals(List.of(), layout.unmatched());
            mappings.forget("employers", "座机");
            mappings.forget("employers", "联系电话");
            assertEquals(Optional.empty(), desk.office.settings().get("mapping.employers"));
            assertEquals(List.of("座机"), desk.planner().plan(file, "employers").sheets().get(0).layout().unmatched());
        }
    }

    @Test
    void aHeadingThatStandsTwiceIsReadOnce() throws UnreadableFile {
        try (Desk desk = new Desk()) {
            SheetLayout layout = layout(desk, row("单位名称", "单位全称", "统一社会信用代码"), row("甲", "甲厂", null));

            assertEquals(0, layout.columns().get("name"));
            assertEquals(List.of("单位全称"), layout.unmatched());
        }
    }

    @Test
    void sheetsOfAWorkbookAreSortedByWhatTheyReferToAndUnknownOnesSkipped() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            Path file = desk.folder.resolve("全.xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                TestBooks.fill(book, "会员", row("姓名", "证件号码", "所在工会", "会籍状态"));
                TestBooks.fill(book, "空");
                TestBooks.fill(book, "值班表", row("日期", "值班人员"), row("周一", "小林"));
                TestBooks.fill(book, "基层工会", row("工会名称", "工会组织类型", "建会日期"));
                TestBooks.save(book, file);
            }

            FilePlan plan = desk.planner().plan(file);

            assertEquals(List.of("unions", "members"), plan.sheets().stream().map(each -> each.layout().ledger().key()).toList());
            assertEquals(List.of("空", "值班表"), plan.skipped().stream().map(FilePlan.Skipped::sheet).toList());
        }
    }

    @Test
    void aFileForAnotherLedgerSaysWhichHeadingsWereSought() {
        try (Desk desk = new Desk()) {
            UnreadableFile trouble = assertThrows(UnreadableFile.class,
                    () -> desk.planner().plan(desk.file(row("日期", "值班"), row("周一", "小林")), "employers"));

            assertTrue(trouble.sentence().contains("单位名称、统一社会信用代码"), trouble.sentence());
        }
    }

    @Test
    void aFolderIsReadInTheOrderOfReferences() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            TestBooks.xlsx(desk.folder.resolve("1会员.xlsx"), "会员", row("姓名", "所在工会", "证件号码"), row("甲", "阳光工会", null));
            TestBooks.xlsx(desk.folder.resolve("2工会.xlsx"), "工会", row("工会名称", "工会组织类型", "所在单位名称"), row("阳光工会", "独立基层工会", "一厂"));
            TestBooks.xlsx(desk.folder.resolve("3单位.xlsx"), "单位", row("单位名称", "统一社会信用代码"), row("一厂", null));
            Files.writeString(desk.folder.resolve("坏.xlsx"), "x");
            Files.writeString(desk.folder.resolve("~$2工会.xlsx"), "x");
            Files.writeString(desk.folder.resolve("说明.docx"), "x");

            FolderPlan plan = FolderPlan.of(desk.folder, desk.planner(), desk.office.registers());
            FolderImport folder = new FolderImport(desk.office.registers(), desk.importer());
            List<FolderImport.Outcome> checked = folder.check(plan, UnaryOperator.identity(), Progress.SILENT);
            List<FolderImport.Outcome> done = folder.run(plan, UnaryOperator.identity(), Desk.CLERK, Progress.SILENT);

            assertEquals(List.of("3单位.xlsx", "2工会.xlsx", "1会员.xlsx"),
                    plan.files().stream().map(each -> String.valueOf(each.file().getFileName())).toList());
            assertEquals(1, plan.skipped().size());
            checked.forEach(each -> assertEquals("读取 1 行：新增 1，更新 0，不变 0，拒绝 0", sentence(each)));
            done.forEach(each -> assertEquals("读取 1 行：新增 1，更新 0，不变 0，拒绝 0", sentence(each)));
            assertEquals(1, desk.count("members"));
        }
    }

    private static String sentence(FolderImport.Outcome outcome) {
        return outcome.report() == null ? outcome.trouble() : outcome.report().sentence();
    }

    private static SheetLayout layout(Desk desk, @Nullable Object[]... rows) throws UnreadableFile {
        return desk.planner().plan(desk.file(rows)).sheets().get(0).layout();
    }
}
