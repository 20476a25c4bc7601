package org.streetunion.reports.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.reports.Samples;
import org.streetunion.reports.XlsxReader;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Column;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.reports.model.Table;

class WorkbookRendererTest {

    private static XSSFWorkbook written(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookRenderer().render(report, out);
        return XlsxReader.open(out.toByteArray());
    }

    @Test
    void printsOnOnePageWidthWithItsHeadingsRepeated() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.quarterly())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            PrintSetup print = sheet.getPrintSetup();
            assertEquals(PrintSetup.A4_PAPERSIZE, print.getPaperSize());
            assertTrue(print.getLandscape());
            assertTrue(sheet.getFitToPage());
            assertEquals(1, print.getFitWidth());
            assertEquals(0, print.getFitHeight());
            assertEquals("3:4", sheet.getRepeatingRows().formatAsString());
            assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
            assertTrue(workbook.getPrintArea(0).endsWith("$A$1:$L$" + (sheet.getLastRowNum() + 1)), workbook.getPrintArea(0));
            assertEquals("第 &P 页 共 &N 页", sheet.getFooter().getCenter());
        }
    }

    @Test
    void sharedHeadingIsMergedSidewaysTheOthersDownwards() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.quarterly())) {
            List<CellRangeAddress> merged = workbook.getSheetAt(0).getMergedRegions();
            assertTrue(merged.contains(CellRangeAddress.valueOf("A1:L1")), merged::toString);
            assertTrue(merged.contains(CellRangeAddress.valueOf("G3:H3")), merged::toString);
            assertTrue(merged.contains(CellRangeAddress.valueOf("A3:A4")), merged::toString);
        }
    }

    @Test
    void everyKindOfCellKeepsItsType() throws IOException {
        List<Column> columns = List.of(Column.text("一", 10), Column.text("二", 10), Column.number("三", 10), Column.number("四", 10),
                Column.centred("五", 12), Column.number("六", 10));
        Row row = Row.of(Cell.text("330206199001011234"), Cell.whole(1234), Cell.yuan(140_950), Cell.rate(1, 3),
                Cell.date(LocalDate.of(2026, 10, 9)), Cell.unknown());
        try (XSSFWorkbook workbook = written(Report.of("表", Table.of(columns, List.of(row))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertCell(sheet.getRow(2).getCell(0), CellType.STRING, "@");
            assertCell(sheet.getRow(2).getCell(1), CellType.NUMERIC, "#,##0");
            assertCell(sheet.getRow(2).getCell(2), CellType.NUMERIC, "#,##0.00");
            assertCell(sheet.getRow(2).getCell(3), CellType.NUMERIC, "0.00%");
            assertCell(sheet.getRow(2).getCell(4), CellType.NUMERIC, "yyyy-mm-dd");
            assertEquals(LocalDate.of(2026, 10, 9), sheet.getRow(2).getCell(4).getLocalDateTimeCellValue().toLocalDate());
            assertEquals("—", sheet.getRow(2).getCell(5).getStringCellValue());
            assertEquals(HorizontalAlignment.RIGHT, sheet.getRow(2).getCell(1).getCellStyle().getAlignment());
        }
    }

    private static void assertCell(XSSFCell cell, CellType type, String format) {
        assertEquals(type, cell.getCellType());
        assertEquals(format, cell.getCellStyle().getDataFormatString());
        assertEquals(BorderStyle.THIN, cell.getCellStyle().getBorderBottom());
    }

    @Test
    void totalsAreBoldAndOrdinaryRowsAreNot() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.money())) {
            XSSFSheet sheet = workbook.getSheet("一、收入");
            assertFalse(sheet.getRow(4).getCell(1).getCellStyle().getFont().getBold());
            assertEquals("合计", sheet.getRow(7).getCell(1).getStringCellValue());
            assertTrue(sheet.getRow(7).getCell(1).getCellStyle().getFont().getBold());
            assertNotNull(workbook.getSheet("二、支出"));
        }
    }

    @Test
    void textsThatBeginLikeFormulasAreTexts() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.hostile())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int row = 2; row < 6; row++) {
                XSSFCell cell = sheet.getRow(row).getCell(1);
                assertEquals(CellType.STRING, cell.getCellType());
                assertTrue(cell.getCellStyle().getQuotePrefixed(), cell.getStringCellValue());
            }
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed());
            assertFalse(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void longTextsMakeTheirRowTallerUpToWhatExcelKnows() throws IOException {
        List<Row> rows = List.of(Row.of(Cell.text("短")), Row.of(Cell.text("字".repeat(12))), Row.of(Cell.text("字".repeat(5_000))));
        try (XSSFWorkbook workbook = written(Report.of("表", Table.of(List.of(Column.text("名", 10)), rows)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(17, sheet.getRow(2).getHeightInPoints());
            assertEquals(47, sheet.getRow(3).getHeightInPoints());
            assertEquals(409, sheet.getRow(4).getHeightInPoints());
            assertTrue(sheet.getRow(3).getCell(0).getCellStyle().getWrapText());
        }
    }

    @Test
    void approvalLineIsTheLastAndSpreadOverTheWidth() throws IOException {
        try (XSSFWorkbook workbook = written(Samples.quarterly())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = sheet.getLastRowNum();
            List<CellRangeAddress> merged = sheet.getMergedRegions().stream().filter(region -> region.getFirstRow() == last)
                    .toList();
            List<String> texts = new ArrayList<>();
            sheet.getRow(last).forEach(cell -> {
                if (!cell.getStringCellValue().isEmpty()) {
                    texts.add(cell.getStringCellValue());
                }
            });
            assertEquals(List.of("单位负责人：陈立", "审核人：林晓", "填报人：周敏", "联系电话：0574-86000000", "报出日期："), texts);
            assertTrue(merged.stream().allMatch(region -> region.getLastColumn() <= 11), merged::toString);
            assertEquals(HorizontalAlignment.RIGHT, sheet.getRow(last).getCell(11).getCellStyle().getAlignment());
        }
    }
}
