package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.exchange.TestBooks.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FolderPlan;
import org.streetunion.app.ledger.Progress;

/** A folder with everything that goes wrong in offices: the good file is taken, each of the others has its sentence. */
class HostileFolderTest {
    private static final String GOOD = "读取 1 行：新增 1，更新 0，不变 0，拒绝 0";
    private final Desk desk = new Desk();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void whatCannotBeReadKeepsNothingElseOut() throws IOException, UnreadableFile, java.security.GeneralSecurityException {
        Path good = TestBooks.xlsx(desk.folder.resolve("好.xlsx"), "单位", row("单位名称", "联系电话"), row("甲厂", "0574-86200000"));
        byte[] whole = Files.readAllBytes(good);
        Files.write(desk.folder.resolve("半.xlsx"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(desk.folder.resolve("乱.xls"), new byte[700]);
        Files.writeString(desk.folder.resolve("网页.xls"), "<html><table><tr><td>单位名称</td></tr></table></html>");
        Files.createFile(desk.folder.resolve("空.xlsx"));
        Files.writeString(desk.folder.resolve("表格.et"), "x");
        Files.write(desk.folder.resolve("图片.csv"), new byte[]{0, 1, 2, 3, (byte) 0xff, (byte) 0xd8, 0, 0, 9});
        lock(good, desk.folder.resolve("密.xlsx"));
        Map<String, String> entity = TestBooks.parts("<row><c t='inlineStr'><is><t>&x;</t></is></c></row>");
        entity.computeIfPresent("xl/worksheets/sheet1.xml",
                (part, text) -> "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + text);
        TestBooks.zip(desk.folder.resolve("外部.xlsx"), entity);

        FolderPlan plan = plan();
        assertEquals(List.of("好.xlsx"), names(plan));
        assertEquals(List.of("乱.xls", "半.xlsx", "图片.csv", "外部.xlsx", "密.xlsx", "空.xlsx", "网页.xls", "表格.et"),
                plan.skipped().stream().map(each -> String.valueOf(each.file().getFileName())).sorted().toList());
        plan.skipped().forEach(each -> assertTrue(each.reason().contains(String.valueOf(each.file().getFileName()))
                && each.reason().endsWith("。") && !each.reason().contains("Exception"), each::reason));
        assertEquals(List.of(GOOD), run(plan));
        assertEquals(1, desk.count("employers"));
    }

    @Test
    void theLockOfAnOpenFileIsNoFileAndTheOpenOneSaysSo() throws IOException, UnreadableFile {
        TestBooks.xlsx(desk.folder.resolve("单位.xlsx"), "单位", row("单位名称", "联系电话"), row("甲厂", null));
        Files.writeString(desk.folder.resolve("~$单位.xlsx"), "lock");
        Files.writeString(desk.folder.resolve(".~单位.xlsx"), "lock");

        FolderPlan plan = plan();

        assertEquals(List.of("单位.xlsx"), names(plan));
        assertEquals(List.of(), plan.skipped());
        assertTrue(plan.files().get(0).notes().get(0).contains("打开"), plan.files().get(0).notes()::toString);
    }

    @Test
    void aMacroWorkbookIsReadAndItsMacrosAreNot() throws IOException, UnreadableFile {
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            TestBooks.fill(book, "单位", row("单位名称", "联系电话"), row("甲厂", null));
            book.setVBAProject(new java.io.ByteArrayInputStream(new byte[]{1, 2, 3}));
            TestBooks.save(book, desk.folder.resolve("单位.xlsm"));
        }

        assertEquals(List.of(GOOD), run(plan()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void aFormulaThatFailedRefusesItsRowOnly(String ending) throws IOException, UnreadableFile {
        try (Workbook book = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook()) {
            Sheet sheet = TestBooks.fill(book, "单位", row("单位名称", "法定代表人"), row("甲厂", "秦岭"), row("乙厂", null), row("丙厂", null));
            sheet.getRow(2).createCell(1).setCellErrorValue(FormulaError.REF.getCode());
            sheet.getRow(3).createCell(1).setCellFormula("\"林\"&\"芳\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            TestBooks.save(book, desk.folder.resolve("单位." + ending));
        }

        ImportReport report = desk.take(ImportRequest.of(plan().files().get(0)));

        assertEquals("读取 3 行：新增 2，更新 0，不变 0，拒绝 1", report.sentence());
        assertTrue(Desk.reasons(report).get(0).contains("#REF!"), Desk.reasons(report)::toString);
        assertEquals("林芳", Desk.text(desk.only("employers", "丙厂"),
                org.streetunion.app.office.employers.EmployerLedger.LEGAL_PERSON));
    }

    @Test
    void aTextFileOfAMillionEmptyLinesEnds() throws IOException, UnreadableFile {
        Path file = desk.folder.resolve("单位.csv");
        Files.writeString(file, "单位名称,联系电话\n甲厂,0574-86200000\n" + ",\n".repeat(1_048_574));

        assertEquals(List.of(GOOD), run(plan()));
    }

    @Test
    void anOldWorkbookFormattedToItsLastRowEnds() throws IOException, UnreadableFile {
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            Sheet sheet = TestBooks.fill(book, "单位", row("单位名称", "联系电话"), row("甲厂", null));
            CellStyle yellow = book.createCellStyle();
            yellow.setFillForegroundColor(IndexedColors.YELLOW.getIndex());
            for (int index = 2; index < 65_536; index++) {
                sheet.createRow(index).createCell(0).setCellStyle(yellow);
            }
            TestBooks.save(book, desk.folder.resolve("单位.xls"));
        }

        assertEquals(List.of(GOOD), run(plan()));
    }

    @Test
    void whateverTheFilesAreCalledWhatOthersReferToComesFirst() throws IOException, UnreadableFile {
        List<String> names = new ArrayList<>(List.of("甲", "乙", "丙", "丁"));
        Collections.shuffle(names, new Random(7));
        Format.CSV.write(desk.folder.resolve(names.get(0)), row("单位名称", "统一社会信用代码"), row("一厂", null));
        Format.XLS.write(desk.folder.resolve(names.get(1)), row("工会名称", "工会组织类型", "所在单位名称"), row("阳光工会", "独立基层工会", "一厂"));
        Format.XLSX.write(desk.folder.resolve(names.get(2)), row("姓名", "证件号码", "所在工会", "会籍状态"), row("秦岭", null, "阳光工会", "在册"));
        Format.CSV.write(desk.folder.resolve(names.get(3)), row("季度", "工会名称", "职工人数", "会员人数"), row("2026Q2", "阳光工会", 9, 8));

        FolderPlan plan = plan();

        List<String> order = plan.files().stream().map(each -> each.sheets().get(0).layout().ledger().key()).toList();
        assertEquals("employers", order.get(0));
        assertEquals("unions", order.get(1));
        assertEquals(List.of(GOOD, GOOD, GOOD, GOOD), run(plan));
        assertFalse(desk.count("headcounts") == 0);
    }

    private FolderPlan plan() throws UnreadableFile {
        return FolderPlan.of(desk.folder, desk.planner(), desk.office.registers());
    }

    private List<String> run(FolderPlan plan) {
        return new FolderImport(desk.office.registers(), desk.importer())
                .run(plan, UnaryOperator.identity(), Desk.CLERK, Progress.SILENT).stream()
                .map(each -> each.report() == null ? each.trouble() : each.report().sentence()).toList();
    }

    private static List<String> names(FolderPlan plan) {
        return plan.files().stream().map(each -> String.valueOf(each.file().getFileName())).toList();
    }

    private static void lock(Path plain, Path locked) throws IOException, java.security.GeneralSecurityException {
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream secret = encryptor.getDataStream(files)) {
                Files.copy(plain, secret);
            }
            files.writeFilesystem(out);
        }
    }
}
