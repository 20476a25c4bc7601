package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.TestBooks;

/** Old workbooks (.xls), in which half of an office's files still lie. */
class XlsReadingTest {
    @TempDir
    Path folder = Path.of("unset");

    @Test
    void cellsKeepTheirKind() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            TestBooks.fill(book, "表", TestBooks.row(null, 12, 85.6, LocalDate.of(2026, 3, 7), "一\n二", 3.30206199003072e17));
            book.getSheetAt(0).getRow(0).createCell(7).setCellValue(true);
            book.getSheetAt(0).getRow(0).createCell(8).setCellValue(false);
            TestBooks.save(book, file);
        }

        RawRow row = XlsxReadingTest.read(file).get(0);

        assertNull(row.cell(0));
        assertEquals(new Cell.Amount(12), row.cell(1));
        assertEquals("85.6", row.text(2));
        assertEquals("2026-03-07", row.text(3));
        assertEquals("一\n二", row.text(4));
        assertEquals("3.30206199003072E17", row.text(5), "lost digits stay visible");
        assertEquals("是", row.text(7));
        assertEquals("否", row.text(8));
    }

    @Test
    void formulasGiveTheirLastResultAndErrorsComplain() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Row row = book.createSheet("表").createRow(0);
            List<String> formulas = List.of("1+1", "\"好\"&\"吗\"", "1=1", "1/0", "DATE(2026,3,7)");
            for (int i = 0; i < formulas.size(); i++) {
                row.createCell(i).setCellFormula(formulas.get(i));
            }
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
            row.getCell(4).setCellStyle(day);
            FormulaEvaluator evaluator = book.getCreationHelper().createFormulaEvaluator();
            row.forEach(evaluator::evaluateFormulaCell);
            TestBooks.save(book, file);
        }

        RawRow row = XlsxReadingTest.read(file).get(0);

        assertEquals("2", row.text(0));
        assertEquals("好吗", row.text(1));
        assertEquals("是", row.text(2));
        assertTrue(assertInstanceOf(Cell.Flaw.class, row.cell(3)).sentence().contains("#DIV/0!"));
        assertEquals("2026-03-07", row.text(4));
    }

    @Test
    void mergesWidthsAndSheetsAreSeen() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            TestBooks.fill(book, "封面", TestBooks.row("封面"));
            Sheet sheet = TestBooks.fill(book, "名单", TestBooks.row("甲工会", "一厂"), TestBooks.row(null, "二厂"),
                    TestBooks.row("乙工会", "三厂"));
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.setColumnWidth(1, 30 * 256);
            sheet.getRow(2).createCell(40).setCellValue("远处");
            book.setSheetHidden(0, true);
            TestBooks.save(book, file);
        }

        try (Workbook book = Workbooks.open(file); TidyRows rows = book.sheets().get(1).rows()) {
            assertEquals(List.of(true, false),
                    book.sheets().stream().map(org.streetunion.app.exchange.reading.Sheet::hidden).toList());
            assertEquals("甲工会", Objects.requireNonNull(rows.next()).text(0));
            assertEquals("甲工会", Objects.requireNonNull(rows.next()).text(0));
            assertEquals("远处", Objects.requireNonNull(rows.next()).text(40));
            assertEquals(30, book.sheets().get(1).looks().widths().getOrDefault(1, 0.0), 0.01);
        }
    }

}
