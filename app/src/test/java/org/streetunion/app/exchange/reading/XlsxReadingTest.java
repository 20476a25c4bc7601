package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.TestBooks;

class XlsxReadingTest {
    @TempDir
    Path folder = Path.of("unset");

    @Test
    void cellsKeepTheirKindAndPlace() throws IOException, UnreadableFile {
        Path file = TestBooks.xlsx(folder.resolve("a.xlsx"), "表", TestBooks.row("标题"), TestBooks.row(),
                TestBooks.row(null, 12, 85.6, LocalDate.of(2026, 3, 7), "一\n二", 3.30206199003072e17));

        RawRow row = read(file).get(1);

        assertEquals(3, row.number());
        assertNull(row.cell(0));
        assertEquals(new Cell.Amount(12), row.cell(1));
        assertEquals("85.6", row.text(2));
        assertEquals("2026-03-07", row.text(3));
        assertEquals("一\n二", row.text(4));
        assertEquals("3.30206199003072E17", row.text(5), "lost digits stay visible");
        assertNull(row.cell(99));
    }

    @Test
    void formulasGiveTheirLastResultAndErrorsComplain() throws IOException, UnreadableFile {
        Path file = TestBooks.zip(folder.resolve("a.xlsx"), TestBooks.parts(
                "<row r='1'><c r='A1'><f>1+1</f><v>2</v></c><c r='B1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                        + "<c r='C1' t='str'><f>A1</f><v>好</v></c><c r='D1'><f>A1</f></c><c r='E1' t='b'><v>1</v></c></row>"));

        RawRow row = read(file).get(0);

        assertEquals("2", row.text(0));
        assertTrue(assertInstanceOf(Cell.Flaw.class, row.cell(1)).sentence().contains("#DIV/0!"));
        assertEquals("好", row.text(2));
        assertTrue(assertInstanceOf(Cell.Flaw.class, row.cell(3)).sentence().contains("没有算出结果"));
        assertEquals("是", row.text(4));
    }

    @Test
    void cellsWithoutAddressesRichTextsAndEscapesAreRead() throws IOException, UnreadableFile {
        Map<String, String> parts = TestBooks
                .parts("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>乙</t></is></c><c><v>3</v></c></row>"
                        + "<row><c t='s'><v>1</v></c></row>");
        parts.put("xl/sharedStrings.xml",
                "<sst><si><r><t>欧</t></r><r><t>阳</t></r><rPh sb='0' eb='1'><t>ou</t></rPh></si><si><t>上_x000D_下</t></si></sst>");
        parts.put("xl/_rels/workbook.xml.rels",
                Objects.requireNonNull(parts.get("xl/_rels/workbook.xml.rels")).replace("</Relationships>",
                        "<Relationship Id='r2' Type='x/sharedStrings' Target='/xl/sharedStrings.xml'/></Relationships>"));

        List<RawRow> rows = read(TestBooks.zip(folder.resolve("a.xlsx"), parts));

        assertEquals("欧阳", rows.get(0).text(0));
        assertEquals("乙", rows.get(0).text(1));
        assertEquals("3", rows.get(0).text(2));
        assertEquals("上\r下", rows.get(1).text(0));
        assertEquals(2, rows.get(1).number());
    }

    @Test
    void theStatedDimensionIsNotBelieved() throws IOException, UnreadableFile {
        Path file = TestBooks.zip(folder.resolve("a.xlsx"), TestBooks.parts("<row r='7'><c r='C7'><v>5</v></c></row>"));

        assertEquals("5", read(file).get(0).text(2));
    }

    @Test
    void daysOfTheOtherCalendarAndChineseFormats() throws IOException, UnreadableFile {
        Map<String, String> parts = TestBooks
                .parts("<row><c s='1'><v>0</v></c><c s='2'><v>1</v></c><c t='d'><v>2026-03-07T00:00:00Z</v></c></row>");
        parts.put("xl/workbook.xml",
                Objects.requireNonNull(parts.get("xl/workbook.xml")).replace("<sheets>", "<workbookPr date1904='1'/><sheets>"));
        parts.put("xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='176' formatCode='yyyy\"年\"m\"月\"d\"日\"'/></numFmts>"
                + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='176'/><xf numFmtId='31'/></cellXfs></styleSheet>");

        RawRow row = read(TestBooks.zip(folder.resolve("a.xlsx"), parts)).get(0);

        assertEquals("1904-01-01", row.text(0));
        assertEquals("1904-01-02", row.text(1));
        assertEquals("2026-03-07", row.text(2));
    }

    @Test
    void propertiesThatStrictReadersRefuseMacrosAndLinksAreNotLookedAt() throws IOException, UnreadableFile {
        Map<String, String> parts = TestBooks.parts("<row><c><v>1</v></c></row>");
        parts.put("docProps/core.xml", "<cp:coreProperties><dcterms:created/><dcterms:created/>");
        parts.put("xl/vbaProject.bin", "macro");
        parts.put("xl/externalLinks/externalLink1.xml", "<broken");
        parts.put("xl/_rels/workbook.xml.rels", Objects.requireNonNull(parts.get("xl/_rels/workbook.xml.rels")).replace(
                "</Relationships>",
                "<Relationship Id='r9' Type='x/worksheet' Target='http://somewhere/x.xml' TargetMode='External'/></Relationships>"));

        assertEquals("1", read(TestBooks.zip(folder.resolve("a.xlsm"), parts)).get(0).text(0));
    }

    @Test
    void partsAreFoundWhateverTheirCaseAndSlashes() throws IOException, UnreadableFile {
        Map<String, String> parts = TestBooks.parts("<row><c><v>1</v></c></row>");
        parts.put("XL\\Worksheets\\Sheet1.xml", Objects.requireNonNull(parts.remove("xl/worksheets/sheet1.xml")));

        assertEquals("1", read(TestBooks.zip(folder.resolve("a.xlsx"), parts)).get(0).text(0));
    }

    @Test
    void aMillionFormattedEmptyRowsEndAfterALongBlankRun() throws IOException, UnreadableFile {
        Path file = folder.resolve("长.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : TestBooks.parts("<row r='1'><c r='A1'><v>1</v></c></row>@").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                String[] halves = part.getValue().split("@", 2);
                zip.write(halves[0].getBytes(StandardCharsets.UTF_8));
                for (int row = 2; halves.length == 2 && row <= 1_048_576; row++) {
                    zip.write(("<row r='" + row + "'><c r='A" + row + "' s='0'/><c r='B" + row + "' s='0'/></row>")
                            .getBytes(StandardCharsets.UTF_8));
                }
                zip.write((halves.length == 2 ? halves[1] : "").getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        try (Workbook book = Workbooks.open(file); TidyRows rows = book.sheets().get(0).rows()) {
            assertEquals("1", Objects.requireNonNull(rows.next()).text(0));
            assertNull(rows.next());
            assertEquals(TidyRows.BLANK_RUN + 1, rows.cutAt());
        }
    }

    @Test
    void aCellMergedDownwardsCountsForEachOfItsRows() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            org.apache.poi.ss.usermodel.Sheet sheet = TestBooks.fill(book, "表", TestBooks.row("标题", null, null),
                    TestBooks.row("甲工会", "一厂"), TestBooks.row(null, "二厂"), TestBooks.row(null, "三厂"), TestBooks.row("乙工会", "四厂"));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 0));
            sheet.setColumnWidth(1, 30 * 256);
            TestBooks.save(book, file);
        }

        assertEquals(List.of("标题", "甲工会", "甲工会", "甲工会", "乙工会"), read(file).stream().map(row -> row.text(0)).toList());
        try (Workbook book = Workbooks.open(file)) {
            Looks looks = book.sheets().get(0).looks();
            assertEquals(2, looks.merges().size());
            assertEquals(30, looks.widths().getOrDefault(1, 0.0), 0.01);
        }
    }

    @Test
    void hiddenSheetsSayThatTheyAre() throws IOException, UnreadableFile {
        Path file = folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TestBooks.fill(book, "看得见", TestBooks.row("1"));
            TestBooks.fill(book, "看不见", TestBooks.row("1"));
            book.setSheetHidden(1, true);
            TestBooks.save(book, file);
        }
        try (Workbook book = Workbooks.open(file)) {
            assertEquals(List.of(false, true), book.sheets().stream().map(Sheet::hidden).toList());
        }
    }

    static List<RawRow> read(Path file) throws UnreadableFile {
        List<RawRow> read = new ArrayList<>();
        try (Workbook book = Workbooks.open(file); TidyRows rows = book.sheets().get(0).rows()) {
            for (RawRow row = rows.next(); row != null; row = rows.next()) {
                read.add(row);
            }
        }
        return read;
    }
}
