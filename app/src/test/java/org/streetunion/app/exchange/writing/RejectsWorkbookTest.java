package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.Desk;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.TestBooks;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.office.employers.EmployerLedger;

class RejectsWorkbookTest {
    private static final Object[][] ROWS = {row("某街道单位底册"), row("填报单位：某某"), row("序号", "单位名称", "统一社会信用代码", "备注"),
            row(1, "甲厂", "91330206MA0000023K", null), row(2, "乙厂", "9133", "保留我"), row(3, null, null, "无名")};

    @Test
    void rejectedRowsLookLikeTheSourceAreRepairedAndComeInAgain() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            Path source = desk.folder.resolve("底册.xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                Sheet sheet = TestBooks.fill(book, "底册", ROWS);
                sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
                sheet.setColumnWidth(1, 33 * 256);
                TestBooks.save(book, source);
            }
            ImportReport report = take(desk, source);
            assertEquals(2, report.rejects().count());

            Path rejects = RejectsWorkbook.writeBeside(report, desk.folder);

            assertEquals(desk.folder.resolve("底册_退改2行.xlsx"), rejects);
            try (InputStream in = Files.newInputStream(rejects); XSSFWorkbook book = new XSSFWorkbook(in)) {
                Sheet sheet = book.getSheet("底册");
                assertEquals("某街道单位底册", sheet.getRow(0).getCell(0).getStringCellValue());
                assertEquals(1, sheet.getNumMergedRegions());
                assertEquals(33 * 256, sheet.getColumnWidth(1));
                assertEquals("错误原因", sheet.getRow(2).getCell(4).getStringCellValue());
                assertEquals("乙厂", sheet.getRow(3).getCell(1).getStringCellValue());
                assertTrue(sheet.getRow(3).getCell(4).getStringCellValue().contains("统一社会信用代码"));
                assertEquals(FillPatternType.SOLID_FOREGROUND, sheet.getRow(3).getCell(2).getCellStyle().getFillPattern());
                assertEquals(FillPatternType.NO_FILL, sheet.getRow(3).getCell(1).getCellStyle().getFillPattern());
                assertEquals(FillPatternType.SOLID_FOREGROUND, sheet.getRow(4).getCell(1).getCellStyle().getFillPattern(),
                        "what is missing is red");
                assertEquals(4, sheet.getLastRowNum());
                sheet.getRow(3).createCell(2).setBlank();
                sheet.getRow(4).createCell(1).setCellValue("丙厂");
                try (OutputStream out = Files.newOutputStream(rejects)) {
                    book.write(out);
                }
            }
            ImportReport again = take(desk, rejects);
            assertEquals(2, again.counts().added(), () -> Desk.reasons(again).toString());
            assertEquals("保留我", desk.only("employers", "乙厂").get(EmployerLedger.REMARK));
        }
    }

    @Test
    void rejectsOfRejectsKeepOneColumnOfReasonsAndReplaceNothing() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            Path source = TestBooks.xlsx(desk.folder.resolve("底册.xlsx"), "底册", ROWS);
            Path first = RejectsWorkbook.writeBeside(take(desk, source), desk.folder);

            Path second = RejectsWorkbook.writeBeside(take(desk, first), desk.folder);

            assertEquals("底册_退改2行(2).xlsx", String.valueOf(second.getFileName()));
            try (InputStream in = Files.newInputStream(second); XSSFWorkbook book = new XSSFWorkbook(in)) {
                assertEquals(5, book.getSheetAt(0).getRow(2).getLastCellNum());
            }
        }
    }

    @Test
    void oldWorkbooksAndTextFilesAreSentBackAsXlsx() throws IOException, UnreadableFile {
        try (Desk desk = new Desk()) {
            Path old = desk.folder.resolve("老.xls");
            try (HSSFWorkbook book = new HSSFWorkbook()) {
                TestBooks.fill(book, "底册", ROWS);
                TestBooks.save(book, old);
            }
            Path text = Files.writeString(desk.folder.resolve("文本.csv"), "单位名称,统一社会信用代码\n甲厂,9133\n", Charset.forName("GBK"));

            assertTrue(Files.exists(RejectsWorkbook.writeBeside(take(desk, old), desk.folder)));
            Path sentBack = RejectsWorkbook.writeBeside(take(desk, text), desk.folder);

            assertEquals("文本_退改1行.xlsx", String.valueOf(sentBack.getFileName()));
            assertFalse(take(desk, sentBack).clean());
        }
    }

    private static ImportReport take(Desk desk, Path file) throws UnreadableFile {
        return desk.take(ImportRequest.of(desk.planner().plan(file, "employers")));
    }
}
