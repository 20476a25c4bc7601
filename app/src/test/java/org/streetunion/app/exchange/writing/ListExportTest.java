package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;

class ListExportTest {
    private static final String ID = "330213197212125835";

    @Test
    void aTextNeverBecomesAFormula() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称", "备注"), row("=1+1厂", "=HYPERLINK(\"x\")"), row("+甲", "@SUM(A1)"),
                    row("-乙", "-2+3"));
            Path file = desk.folder.resolve("单位.xlsx");

            Exported done = export(desk, "employers", Query.ALL, file);

            assertEquals(3, done.rows());
            try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
                for (Row each : book.getSheetAt(0)) {
                    for (Cell cell : each) {
                        assertTrue(cell.getCellType() != CellType.FORMULA, cell::toString);
                    }
                }
                assertTrue(text(book.getSheetAt(0)).contains("=1+1厂"));
            }
            Register employers = desk.office.registers().get("employers");
            String copied = TableText.plain(List.of(EmployerLedger.NAME, EmployerLedger.REMARK),
                    employers.first(Query.ALL, 9, Viewer.masked(Desk.CLERK)));
            assertTrue(copied.startsWith("单位名称\t备注\n"));
            assertTrue(copied.contains("\n =1+1厂\t =HYPERLINK"), copied);
        }
    }

    @Test
    void filterSortAndChosenColumnsHoldAndNumbersAreMasked() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("unions", row("工会名称", "工会组织类型"), row("阳光工会", "独立基层工会"));
            desk.take("members", row("姓名", "证件号码", "手机", "所在工会"), row("黄启盛", ID, "13812345678", "阳光工会"),
                    row("靳倩", null, null, "阳光工会"));
            Register members = desk.office.registers().get("members");
            Query query = Query.ALL.and(new Filter.Blank("id_number", false)).sort(Sort.by(MemberLedger.MOBILE));
            Path masked = desk.folder.resolve("会员.xlsx");
            Path open = desk.folder.resolve("会员2.xlsx");

            new ListExport(Databases.CLOCK).write(ExportRequest.whole(members, query, Viewer.masked(Desk.CLERK)), masked,
                    Progress.SILENT);
            new ListExport(Databases.CLOCK).write(ExportRequest.whole(members, query, Viewer.full(Desk.CLERK)), open,
                    Progress.SILENT);

            assertFalse(content(masked).contains(ID));
            assertTrue(content(masked).contains("330213********5835"));
            assertTrue(content(masked).contains("筛选：证件号码已填"));
            assertTrue(content(masked).contains("共 1 人"));
            assertTrue(content(open).contains(ID));
            assertTrue(content(open).contains("注意保密"));
        }
    }

    @Test
    void aListAsPdfCarriesItsRows() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称", "联系电话"), row("䶮山五金厂", "0574-86200000"));
            Path file = desk.folder.resolve("单位.pdf");

            Exported done = export(desk, "employers", Query.ALL.search("五金"), file);

            try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
                String text = new PDFTextStripper().getText(pdf);
                assertTrue(text.contains("䶮山五金厂"), text);
                assertTrue(text.contains("查找“五金”"), text);
                assertTrue(text.contains("操作人：小林"), text);
            }
            assertEquals("导出 1 行：" + file, done.sentence());
        }
    }

    @Test
    void aCancelledExportLeavesTheOldFile() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            desk.take("employers", row("单位名称"), row("甲厂"));
            Path file = Files.writeString(desk.folder.resolve("单位.xlsx"), "old");
            ExportRequest request = ExportRequest.usual(desk.office.registers().get("employers"), Query.ALL,
                    Viewer.masked(Desk.CLERK));

            Exported done = new ListExport(Databases.CLOCK).write(request, file, (at, total) -> false);

            assertTrue(done.cancelled());
            assertEquals("old", Files.readString(file));
            assertThrows(UnwritableFile.class, () -> export(desk, "employers", Query.ALL, desk.folder.resolve("单位.doc")));
        }
    }

    private static Exported export(Desk desk, String ledger, Query query, Path file) throws UnwritableFile {
        ExportRequest request = ExportRequest.whole(desk.office.registers().get(ledger), query, Viewer.masked(Desk.CLERK));
        return new ListExport(Databases.CLOCK).write(request, file, Progress.SILENT);
    }

    private static String content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            return text(book.getSheetAt(0));
        }
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(each -> each.forEach(cell -> text.append(cell).append('\n')));
        return text.toString();
    }
}
