package org.streetunion.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.Golden;
import org.streetunion.reports.Samples;
import org.streetunion.reports.XlsxReader;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.ListDocument;
import org.streetunion.reports.model.Orientation;
import org.streetunion.reports.model.PageSetup;
import org.streetunion.reports.xlsx.values.ColumnLetters;

class ListWorkbookWriterTest {

    private static byte[] written(ListDocument list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ListWorkbookWriter().write(list, out);
        return out.toByteArray();
    }

    private static ListDocument list(int columns, Iterable<List<Cell>> rows) {
        List<Column> headings = IntStream.range(0, columns).mapToObj(i -> Column.text("列" + i, 10)).toList();
        return new ListDocument("名单", "", headings, rows, PageSetup.of(Orientation.PORTRAIT));
    }

    private static String sheetXml(byte[] xlsx) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(xlsx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(Skeleton.SHEET)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }

    @Test
    void readsAsLastTime() throws IOException {
        Golden.check("members-xlsx", XlsxReader.text(written(Samples.members(30))));
    }

    @Test
    void headingsStayFilterAndPrintAreaReachTheLastRow() throws IOException {
        try (XSSFWorkbook workbook = XlsxReader.open(written(Samples.members(30)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(32, sheet.getLastRowNum());
            assertEquals("A3:J33", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertTrue(workbook.getPrintArea(0).endsWith("$A$1:$J$33"), workbook.getPrintArea(0));
            assertEquals("3:3", sheet.getRepeatingRows().formatAsString());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(sheet.getPrintSetup().getLandscape());
        }
    }

    @Test
    void hostileTextsComeBackAsTheyWere() throws IOException {
        List<String> texts = List.of("=1+1", "+86", "-2", "@x", "<f>1</f>&\"'", " 首尾 ", "两\n行", "_x0041_", "䶮㛃𠅤𪸩𫟷𠮷", "é—€ß");
        byte[] xlsx = written(list(1, texts.stream().map(text -> List.of(Cell.text(text))).toList()));
        try (XSSFWorkbook workbook = XlsxReader.open(xlsx)) {
            for (int i = 0; i < texts.size(); i++) {
                XSSFCell cell = workbook.getSheetAt(0).getRow(i + 2).getCell(0);
                assertEquals(CellType.STRING, cell.getCellType());
                assertEquals(texts.get(i), cell.getRichStringCellValue().getString());
                assertEquals(i < 4, cell.getCellStyle().getQuotePrefixed(), texts.get(i));
            }
        }
        assertFalse(sheetXml(xlsx).contains("<f>"));
        assertTrue(sheetXml(xlsx).contains("_x005F_x0041_"));
    }

    @Test
    void whatXmlCannotHoldIsTakenOut() throws IOException {
        byte[] xlsx = written(list(1, List.of(List.of(Cell.text("甲\u0000\u001b乙\ud842丙\uffff")))));
        try (XSSFWorkbook workbook = XlsxReader.open(xlsx)) {
            assertEquals("甲乙\ufffd丙\ufffd", workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
        }
    }

    @Test
    void numbersAndDaysAreExact() throws IOException {
        List<Cell> row = List.of(Cell.whole(0), Cell.whole(-7), Cell.whole(999_999_999), Cell.whole(1_000_000_000_000L),
                Cell.decimal(new BigDecimal("-0.125"), 3), Cell.rate(2, 3), Cell.date(LocalDate.of(2024, 2, 29)),
                Cell.date(LocalDate.of(1890, 5, 1)), Cell.unknown(), Cell.blank(), Cell.text(""));
        try (XSSFWorkbook workbook = XlsxReader.open(written(list(row.size(), List.of(row))))) {
            List<String> values = IntStream.range(0, row.size())
                    .mapToObj(i -> workbook.getSheetAt(0).getRow(2).getCell(i)).map(ListWorkbookWriterTest::value).toList();
            assertEquals(
                    List.of("0.0", "-7.0", "9.99999999E8", "1.0E12", "-0.125", "0.6667", "45351.0", "1890-05-01", "—", "", ""),
                    values);
        }
    }

    private static String value(XSSFCell cell) {
        return cell.getCellType() == CellType.NUMERIC ? Double.toString(cell.getNumericCellValue()) : cell.getStringCellValue();
    }

    @Test
    void everyCellSaysWhereItStandsBeyondColumnZ() throws IOException {
        String xml = sheetXml(written(list(60, List.of(Collections.nCopies(60, Cell.text("甲"))))));
        for (int column = 0; column < 60; column++) {
            assertTrue(xml.contains("<c r=\"" + ColumnLetters.of(column) + "3\" s=\""), ColumnLetters.of(column));
        }
        assertFalse(xml.contains("<dimension"));
    }

    @Test
    void emptyListIsAWorkbookWithHeadings() throws IOException {
        try (XSSFWorkbook workbook = XlsxReader.open(written(list(2, List.of())))) {
            assertEquals(1, workbook.getSheetAt(0).getLastRowNum());
            assertEquals("列1", workbook.getSheetAt(0).getRow(1).getCell(1).getStringCellValue());
        }
    }

    @Test
    void rowOfAnotherWidthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> written(list(2, List.of(List.of(Cell.blank())))));
    }

    @Test
    void listLongerThanASheetIsRefusedWithASentence() {
        ListDocument tooLong = list(1, Collections.nCopies(ListWorkbookWriter.MOST_ROWS, List.of(Cell.blank())));
        IOException refused = assertThrows(IOException.class,
                () -> new ListWorkbookWriter(1).write(tooLong, OutputStream.nullOutputStream()));
        assertTrue(String.valueOf(refused.getMessage()).contains("1,048,576"), refused::toString);
    }

    @Test
    void sameListGivesTheSameRowsAtEveryLevel() throws IOException {
        ByteArrayOutputStream fast = new ByteArrayOutputStream();
        new ListWorkbookWriter(1).write(Samples.members(500), fast);
        byte[] usual = written(Samples.members(500));
        assertEquals(sheetXml(fast.toByteArray()), sheetXml(usual));
        assertTrue(usual.length < fast.size());
    }
}
