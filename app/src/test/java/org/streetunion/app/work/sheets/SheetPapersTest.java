package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Types;
import org.streetunion.app.office.assignments.AssignmentLedger;
import org.streetunion.app.office.assignments.SheetTemplateLedger;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Report;

/** What is written of sheets: the letter, the table of fulfilment, the comparison; from the templates that come with the program. */
class SheetPapersTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    @TempDir
    Path folder;

    private static long sheet(Office office) {
        new SupplyRows(office).run(Map.of(SheetTemplateLedger.KEY, SheetTemplateLedger.SHIPPED));
        Street street = new Street(office);
        long union = street.write("unions", List.of(Street.values(Map.of("name", "望海社区总工会", "kind", "联合基层工会", "form", "总工会",
                "founded_on", LocalDate.of(2015, 1, 1))))).get(0);
        street.write("guarantees", List.of(Street.values(Map.of("union", Reference.to(union), "sheet_year", 2026, "aspect", "经费",
                "item", "补充经费", "payer", "企业", "approved_amount", 1_234_500L, "received_amount", 1_000_000L))));
        return StartSheet.run(office, union, 2026, StartSheet.From.TEMPLATE, CLERK).sheet();
    }

    @Test
    void theShippedTemplateGivesASheetWhosePartsAddUp() {
        try (Office office = Databases.H2.office()) {
            long sheet = sheet(office);
            LookAtSheet.View view = LookAtSheet.find(office, sheet, END).orElseThrow();

            assertEquals(0, BigDecimal.valueOf(100).compareTo(view.facts().points()));
            assertEquals(8, view.facts().posts().size());
            assertTrue(view.gaps().stream().noneMatch(gap -> gap.contains("相差") || gap.contains("不一致")),
                    () -> view.gaps().toString());
            assertTrue(view.gaps().contains("“主席”还没有责任人，这个岗位空着"));
        }
    }

    @Test
    void theLetterCarriesAllFourParts() throws IOException {
        try (Office office = Databases.H2.office()) {
            long sheet = sheet(office);
            Street street = new Street(office);
            Row head = SheetParts.findSheet(office.registers(), sheet).orElseThrow();
            Reference union = java.util.Objects.requireNonNull(head.get(AssignmentLedger.UNION));
            Row whose = office.registers().get("unions").store().rows(new long[]{union.id()}).get(0);
            new Cadres(office).save("unions", whose.with("own_tasks", true).with("own_funds", true));
            long firm = street.write("employers", List.of(Street.values(Map.of("name", "港口五金厂")))).get(0);
            long gone = street.write("employers", List.of(Street.values(Map.of("name", "旧厂")))).get(0);
            street.write("postlinks", List.of(Street.values(Map.of("union", union, "sheet_year", 2026, "post", "副主席",
                    "linked_employer", Reference.to(firm))),
                    Street.values(Map.of("union", union, "sheet_year", 2026, "post", "副主席",
                            "linked_employer", Reference.to(gone), "ends_on", LocalDate.of(2026, 3, 1)))));
            WriteSheet.Written written = WriteSheet.into(folder, office, sheet, CLERK);
            String words = words(written.docx());

            assertTrue(words.contains("分管组建、会员和换届；联系分工内的下级工会。服务企业 1 家：港口五金厂。"), words);
            assertTrue(words.contains("本工会实行工作任务单列、工作经费单列。"), words);
            assertTrue(written.docx().getFileName().toString().contains("望海社区总工会2026年度"), written.docx()::toString);
            assertTrue(Files.size(written.pdf()) > 10_000);
        }
    }

    private static String words(Path docx) throws IOException {
        try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(docx.toFile());
                java.io.InputStream in = zip.getInputStream(zip.getEntry("word/document.xml"))) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).replaceAll("<[^>]*>", "");
        }
    }

    @Test
    void theTablesHaveTheirTotalsAndNames() {
        try (Office office = Databases.H2.office()) {
            long sheet = sheet(office);
            assertTrue(MoveSheet.run(office, sheet, new MoveSheet.Order(MoveSheet.Step.SIGN, LocalDate.of(2026, 1, 10), "王街道",
                    "陈望", "", null), CLERK).done());
            Report fixes = compute(office, "fixes");
            assertEquals(List.of("定岗位职责", "定目标考核", "定工作保障", "统筹人员使用"), fixes.tables().stream().map(table -> table.caption())
                    .toList());
            var money = fixes.tables().get(2).rows();
            assertEquals(Cell.yuan(1_234_500L), money.get(money.size() - 1).cells().get(5));
            Report compare = compute(office, "fixescompare");
            assertEquals(Cell.rate(1_000_000L, 1_234_500L), compare.tables().get(0).rows().get(0).cells().get(12));
        }
    }

    @Test
    void whatIsToBeMendedStandsInEachTable() {
        try (Office office = Databases.H2.office()) {
            TwoSheets two = new TwoSheets(office);
            Row head = SheetParts.findSheet(office.registers(), two.first, 2026).orElseThrow();
            two.cadres.save("assignments", head.with(AssignmentLedger.GOAL, "新建工会 4 家"));
            LocalDate due = LocalDate.of(2026, 11, 30);
            two.cadres.save("posts", TwoSheets.part(two.first, "post", "主席", "duties", "全面工作", "due_on", due, "responsible",
                    "陈望", "remark", "待任命"));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "调解", "yearly_value", BigDecimal.TEN, "points",
                    BigDecimal.TEN, "trouble", "人手少", "due_on", due, "responsible", "赵海"));
            two.cadres.save("targets", TwoSheets.part(two.first, "name", "走访", "yearly_value", BigDecimal.TEN));
            two.cadres.save("guarantees", TwoSheets.part(two.first, "aspect", "设备", "item", "电脑", "quantity", 2, "received_on",
                    LocalDate.of(2026, 3, 1), "remark", "旧机"));
            two.sign(two.first);
            Report fixes = compute(office, "fixes");
            assertEquals("—|未落实|没有责任人|2026-11-30|陈望|待任命", cells(fixes, 0, 0, "津贴标准（元/月）", "落实状态", "存在问题", "整改期限", "责任人",
                    "备注"));
            assertEquals("新建工会 4 家|人手少|2026-11-30|赵海", cells(fixes, 1, 0, "年度目标", "存在问题", "整改期限", "责任人"));
            assertEquals("|", cells(fixes, 1, 1, "年度目标", "存在问题"), "the goal stands once a sheet");
            assertEquals("2026-03-01|2|旧机", cells(fixes, 2, 0, "到位日期", "设备数量", "备注"));
        }
    }

    private static String cells(Report report, int table, int row, String... headings) {
        var of = report.tables().get(table);
        List<String> names = of.columns().stream().map(column -> column.heading()).toList();
        return java.util.Arrays.stream(headings)
                .map(heading -> org.streetunion.reports.model.CellText.of(of.rows().get(row).cells().get(names.indexOf(heading))))
                .collect(java.util.stream.Collectors.joining("|"));
    }

    @Test
    void moneyIsReadAndWrittenToTheCent() {
        assertEquals(1_200_050L, Types.MONEY.parse("12,000.50元").value());
        assertEquals(12_000_000L, Types.MONEY.parse("12万").value());
        assertEquals("12000.50", Types.MONEY.format(1_200_050L));
        assertEquals("“1.005”应为金额，最多两位小数", Types.MONEY.parse("1.005").complaint());
        assertEquals(2026, Types.YEAR.parse("2026年度").value());
        assertEquals("“26”应为四位数的年份，例如 2026", Types.YEAR.parse("26").complaint());
    }

    private static Report compute(Office office, String key) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return office.summaries().compute(summary, new Summary.Request(END, Map.of()));
    }
}
