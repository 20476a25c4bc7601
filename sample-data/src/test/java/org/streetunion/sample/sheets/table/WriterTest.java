package org.streetunion.sample.sheets.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.sample.sheets.table.Layout.Kind;

/** Small tables, written and opened again. */
class WriterTest {
    private static final String CARD = "330206199003070001";

    @TempDir
    private Path folder = Path.of("");

    private static ClerkTable table(Kind kind, boolean numbered) {
        Layout layout = new Layout(kind, "表", List.of("标题", "填报单位"), numbered, "填表说明：勿删");
        List<List<Object>> rows = List.of(List.of(CARD, 12, LocalDate.of(2026, 3, 7), ""), List.of(), List.of("甲", 0, "", "乙"));
        return new ClerkTable(layout, "名单", List.of("号码", "数", "日", "备注"), List.of(20, 8, 12, 10), rows::stream);
    }

    private Workbook written(Kind kind, boolean numbered) throws IOException {
        Path file = folder.resolve(kind == Kind.XLS ? "a.xls" : "a.xlsx");
        WorkbookWriter.write(table(kind, numbered), file, true);
        return WorkbookFactory.create(file.toFile(), null, true);
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"XLS", "XLSX"})
    void everyCellIsOfTheKindAClerkTypes(Kind kind) throws IOException {
        try (Workbook workbook = written(kind, false)) {
            Sheet sheet = workbook.getSheet("名单");
            Row first = sheet.getRow(3);
            assertEquals(CARD, first.getCell(0).getStringCellValue());
            assertEquals("@", first.getCell(0).getCellStyle().getDataFormatString());
            assertEquals(12, first.getCell(1).getNumericCellValue());
            assertTrue(DateUtil.isCellDateFormatted(first.getCell(2)));
            assertEquals(LocalDate.of(2026, 3, 7), first.getCell(2).getLocalDateTimeCellValue().toLocalDate());
            assertNull(first.getCell(3));
            assertEquals(0, sheet.getRow(4).getPhysicalNumberOfCells());
            assertEquals(CellType.NUMERIC, sheet.getRow(5).getCell(1).getCellType());
            assertEquals("乙", sheet.getRow(5).getCell(3).getStringCellValue());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"XLS", "XLSX"})
    void whatStandsAboveAndBelowRunsOverTheWholeWidth(Kind kind) throws IOException {
        try (Workbook workbook = written(kind, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals(List.of("A1:E1", "A2:E2", "A7:E7"),
                    sheet.getMergedRegions().stream().map(region -> region.formatAsString()).sorted().toList());
            assertEquals("填表说明：勿删", sheet.getRow(6).getCell(0).getStringCellValue());
            assertTrue(workbook.getFontAt(sheet.getRow(0).getCell(0).getCellStyle().getFontIndex()).getFontHeightInPoints() > 11);
        }
    }

    @Test
    void runningNumbersCountBlankRowsAndAreLeftOutOfThem() throws IOException {
        try (Workbook workbook = written(Kind.XLSX, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertEquals("序号", sheet.getRow(2).getCell(0).getStringCellValue());
            assertEquals(1, sheet.getRow(3).getCell(0).getNumericCellValue());
            assertEquals(0, sheet.getRow(4).getPhysicalNumberOfCells());
            assertEquals(3, sheet.getRow(5).getCell(0).getNumericCellValue());
            assertEquals(CARD, sheet.getRow(3).getCell(1).getStringCellValue());
        }
    }

    @Test
    void aFileIsReplacedAndAMissingFolderIsAnError() throws IOException {
        Path file = folder.resolve("a.csv");
        Files.writeString(file, "old and much longer than what comes now ".repeat(20));
        CsvWriter.write(new ClerkTable(Layouts.csv(Kind.CSV_UTF8, "a.csv"), "", List.of("一"), List.of(4), () -> List
                .of(List.<Object>of("a\nb")).stream()), file);
        assertEquals("\uFEFF一\r\n\"a\nb\"\r\n", Files.readString(file));
        assertThrows(IOException.class,
                () -> CsvWriter.write(table(Kind.CSV_GBK, false), folder.resolve("none").resolve("a.csv")));
        assertThrows(IOException.class,
                () -> WorkbookWriter.write(table(Kind.XLSX, false), folder.resolve("none").resolve("a.xlsx"), true));
    }
}
