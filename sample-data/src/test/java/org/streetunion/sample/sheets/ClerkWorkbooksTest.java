package org.streetunion.sample.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.sample.Samples;
import org.streetunion.sample.Sheets;
import org.streetunion.sample.expected.ExpectedCounts;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.sheets.table.ClerkTable;
import org.streetunion.sample.sheets.table.CsvWriter;

/** The clean files, read back. */
class ClerkWorkbooksTest {
    private static final List<String> TEMPLATE = List.of("序号", "姓名", "性别", "出生日期", "民族", "就业状况", "有效证件类别", "证件号码", "学历", "技能等级",
            "移动电话", "户籍类型", "户籍所在地",
            "会籍变化类型", "会籍变化日期", "会籍变化原因", "政治面貌", "工作单位", "籍贯", "是否农民工");

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void write() throws IOException {
        ClerkWorkbooks.write(Samples.SMALL, folder, Mess.CLEAN);
    }

    @ParameterizedTest
    @CsvSource({"01单位底册.xlsx, 3, 单位名称, employers", "03片区划分.xls, 3, 片区编码, zones", "04基层工会台账.xlsx, 4, 工会编码, unions",
            "05联合工会涵盖单位.xlsx, 3, 工会名称, coverage", "06职工会员人数季报.csv, 1, 季度, headcounts", "09会员花名册.xlsx, 4, 姓名, members"})
    void headingsStandWhereTheyShouldAndNoRowIsMissing(String file, int headingRow, String heading, String register)
            throws IOException {
        List<String> headings = Sheets.cells(folder.resolve(file)).get(headingRow - 1);
        assertEquals(heading, headings.get(headings.get(0).equals("序号") ? 1 : 0));
        assertEquals(ExpectedCounts.of(Samples.SMALL).get(register), Sheets.rows(folder.resolve(file), headingRow).size());
    }

    @Test
    void registersFedByTwoFilesAddUp() throws IOException {
        List<Sheets.Line> wide = Sheets.rows(folder.resolve("04基层工会台账.xlsx"), 4);
        int chairs = (int) wide.stream().filter(u -> !u.get("主席姓名").isEmpty()).count();
        int terms = (int) wide.stream().filter(u -> !u.get("届次").isEmpty()).count();
        assertEquals(count("appointments"), chairs + Sheets.rows(folder.resolve("08任职聘任一览.xls"), 3).size());
        assertEquals(count("terms"), terms + Sheets.rows(folder.resolve("07届次.csv"), 1).size());
        List<String> listed = Sheets.rows(folder.resolve("02工会干部花名册.xlsx"), 3).stream().map(c -> c.get("姓名")).toList();
        long others = wide.stream().map(u -> u.get("主席姓名")).filter(n -> !n.isEmpty() && !listed.contains(n)).distinct().count();
        assertEquals(count("people"), listed.size() + others);
    }

    @Test
    void theNationalTemplateKeepsItsOrder() throws IOException {
        List<List<String>> cells = Sheets.cells(folder.resolve("09会员花名册.xlsx"));
        assertEquals(TEMPLATE, cells.get(3).subList(0, 20));
        assertEquals(List.of("所在工会", "会员证号", "入会日期", "会籍状态", "新就业形态", "新就业形态行业"), cells.get(3).subList(20, 26));
        assertEquals("1", cells.get(4).get(0));
        assertTrue(cells.get(cells.size() - 1).get(0).startsWith("填表说明"));
    }

    @Test
    void titlesAreMergedAndNumbersAreNumbers() throws IOException {
        try (Workbook workbook = WorkbookFactory.create(folder.resolve("04基层工会台账.xlsx").toFile(), null, true)) {
            Sheet sheet = workbook.getSheet("基层工会台账");
            assertEquals(3, sheet.getNumMergedRegions());
            assertTrue(sheet.getRow(1).getCell(0).getStringCellValue().startsWith("填报单位（盖章）：练习用街道总工会"));
            Cell founded = sheet.getRow(4).getCell(column(sheet, "状态日期"));
            assertTrue(DateUtil.isCellDateFormatted(founded));
            assertEquals(CellType.NUMERIC, sheet.getRow(4).getCell(column(sheet, "涵盖单位数")).getCellType());
            assertEquals(CellType.STRING, sheet.getRow(4).getCell(column(sheet, "工会编码")).getCellType());
        }
    }

    private static int column(Sheet sheet, String heading) {
        for (Cell cell : sheet.getRow(3)) {
            if (cell.getStringCellValue().equals(heading)) {
                return cell.getColumnIndex();
            }
        }
        throw new IllegalArgumentException(heading);
    }

    @Test
    void textFilesAreInTheEncodingsOfTheTrade() throws IOException {
        String gbk = Files.readString(folder.resolve("06职工会员人数季报.csv"), Charset.forName("GBK"));
        assertTrue(gbk.startsWith("季度,工会名称,单位名称,职工人数"));
        byte[] utf8 = Files.readAllBytes(folder.resolve("07届次.csv"));
        assertEquals("\uFEFF", new String(Arrays.copyOf(utf8, 3), StandardCharsets.UTF_8));
    }

    @Test
    void theSameOfficeIsWrittenTheSameWay(@TempDir Path other) throws IOException {
        for (Path file : ClerkWorkbooks.write(Samples.SMALL, other, Mess.CLEAN)) {
            assertEquals(Sheets.cells(folder.resolve(file.getFileName())), Sheets.cells(file), file.toString());
        }
    }

    @Test
    void parentsMayStandBelowTheirChildren() throws IOException {
        List<String> names = Sheets.rows(folder.resolve("04基层工会台账.xlsx"), 4).stream().map(u -> u.get("工会名称")).toList();
        boolean late = Sheets.rows(folder.resolve("04基层工会台账.xlsx"), 4).stream().filter(u -> !u.get("上级工会").isEmpty())
                .anyMatch(u -> names.indexOf(u.get("上级工会")) > names.indexOf(u.get("工会名称")));
        assertTrue(late);
    }

    @Test
    void aLargeStreetIsWrittenRowByRow(@TempDir Path large) throws IOException {
        Office office = Samples.STREET;
        ClerkTable table = HeadcountSheet.of(office);
        CsvWriter.write(table, large.resolve("06.csv"));
        assertEquals(office.headcounts().size(), Sheets.rows(large.resolve("06.csv"), 1).size());
    }

    private static int count(String register) {
        return ExpectedCounts.of(Samples.SMALL).getOrDefault(register, -1);
    }
}
