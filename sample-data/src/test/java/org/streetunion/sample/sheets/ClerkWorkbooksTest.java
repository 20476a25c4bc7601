package org.streetunion.sample.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "02工会干部花名册.xlsx; 3; 序号 姓名 性别 证件类型 证件号码 出生日期 民族 学历 政治面貌 移动电话 工作单位 岗位 是否一线职工 管理层级 技术等级 职称 何时加入工会 备注",
            "03片区划分.xls; 3; 序号 片区编码 片区名称 片区类型 成立日期 撤销日期 片区长 专职工作者 指导员 备注",
            "05联合工会涵盖单位.xlsx; 3; 序号 工会名称 单位名称 单位统一社会信用代码 覆盖方式 覆盖起 覆盖止",
            "06职工会员人数季报.csv; 1; 季度 工会名称 单位名称 职工人数 女职工 农民工 新就业形态劳动者 会员人数 女会员 农民工会员 新就业形态会员",
            "07届次.csv; 1; 工会名称 届次 任期年限 任期起 任期止 选举日期 选举方式 备注",
            "08任职聘任一览.xls; 3; 序号 姓名 职务 专兼挂聘 层级 任职工会 产生方式 届次 任职起 任职止 免职原因 文号 分工 备注"})
    void columnsAreThoseOfTheRegister(String file, int headingRow, String headings) throws IOException {
        List<List<String>> cells = Sheets.cells(folder.resolve(file));
        assertEquals(headings, String.join(" ", cells.get(headingRow - 1)));
        if (headingRow > 1) {
            assertTrue(cells.get(1).get(0).startsWith("填报单位（盖章）：练习用街道总工会"), cells.get(1).toString());
        }
    }

    @Test
    void namesInOneFileAreFoundInTheOthers() throws IOException {
        List<String> unions = column("04基层工会台账.xlsx", 4, "工会名称");
        List<String> employers = column("01单位底册.xlsx", 3, "单位名称");
        List<String> cadres = new ArrayList<>(column("02工会干部花名册.xlsx", 3, "姓名"));
        cadres.addAll(column("04基层工会台账.xlsx", 4, "主席姓名"));
        assertTrue(unions.containsAll(column("04基层工会台账.xlsx", 4, "上级工会")));
        assertTrue(unions.containsAll(column("05联合工会涵盖单位.xlsx", 3, "工会名称")));
        assertTrue(unions.containsAll(column("06职工会员人数季报.csv", 1, "工会名称")));
        assertTrue(unions.containsAll(column("07届次.csv", 1, "工会名称")));
        assertTrue(unions.containsAll(column("08任职聘任一览.xls", 3, "任职工会")));
        assertTrue(unions.containsAll(column("09会员花名册.xlsx", 4, "所在工会")));
        assertTrue(employers.containsAll(column("04基层工会台账.xlsx", 4, "所在单位名称")));
        assertTrue(employers.containsAll(column("05联合工会涵盖单位.xlsx", 3, "单位名称")));
        assertTrue(employers.containsAll(column("06职工会员人数季报.csv", 1, "单位名称")));
        assertTrue(employers.containsAll(column("09会员花名册.xlsx", 4, "工作单位")));
        assertTrue(cadres.containsAll(column("08任职聘任一览.xls", 3, "姓名")));
        assertTrue(cadres.containsAll(column("03片区划分.xls", 3, "片区长")));
        assertTrue(cadres.containsAll(column("03片区划分.xls", 3, "专职工作者")));
    }

    private static List<String> column(String file, int headingRow, String heading) throws IOException {
        List<String> values = Sheets.rows(folder.resolve(file), headingRow).stream().map(row -> row.get(heading))
                .filter(value -> !value.isEmpty()).toList();
        assertTrue(!values.isEmpty(), file + " " + heading);
        return values;
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
