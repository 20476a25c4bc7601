package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.app.exchange.TestBooks;

/** Whatever a file is, there is a sentence for it, and no hang. */
class BadFilesTest {
    private static final String ENTITY = "<?xml version='1.0'?><!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"
            + "<worksheet><sheetData><row><c t='inlineStr'><is><t>&x;</t></is></c></row></sheetData></worksheet>";

    @TempDir
    Path folder = Path.of("unset");

    @ParameterizedTest
    @CsvSource({"~$花名册.xlsx,临时文件", ".~花名册.xlsx,临时文件", "花名册.et,另存为 xlsx"})
    void aNameTellsThatItIsTheWrongFile(String name, String expected) throws IOException {
        Files.writeString(folder.resolve(name), "x");

        assertComplains(folder.resolve(name), expected);
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx,文字,不是能读的工作簿", "a.xls,<html><table>,网页", "a.csv,<html><table>,网页", "a.docx,文字,不是能读的工作簿"})
    void contentsTellThatItIsNoWorkbook(String name, String content, String expected) throws IOException {
        Files.writeString(folder.resolve(name), content);

        assertComplains(folder.resolve(name), expected);
    }

    @Test
    void aMissingFileAnEmptyFileAndAFolder() throws IOException {
        assertComplains(folder.resolve("没有.xlsx"), "找不到");
        assertComplains(Files.createFile(folder.resolve("空.xlsx")), "空文件");
        assertComplains(folder, "文件夹");
    }

    @Test
    void aTruncatedWorkbook() throws IOException {
        Path whole = TestBooks.xlsx(folder.resolve("a.xlsx"), "表", TestBooks.row("姓名", "性别"));
        byte[] bytes = Files.readAllBytes(whole);
        Path half = Files.write(folder.resolve("半.xlsx"), Arrays.copyOf(bytes, bytes.length / 2));

        assertComplains(half, "不完整或已损坏");
    }

    @Test
    void aWorkbookWhoseSheetEndsInTheMiddle() throws IOException {
        Map<String, String> parts = TestBooks.parts("");
        parts.put("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>1</v></c></row><row><c");

        assertComplains(TestBooks.zip(folder.resolve("a.xlsx"), parts), "已损坏");
    }

    @Test
    void otherZippedThings() throws IOException {
        assertComplains(TestBooks.zip(folder.resolve("a.zip"), Map.of("readme.txt", "x")), "压缩包");
        assertComplains(TestBooks.zip(folder.resolve("a.ods"), Map.of("content.xml", "<x/>")), "OpenDocument");
        assertComplains(TestBooks.zip(folder.resolve("a.docx"), Map.of("_rels/.rels", relation("word/document.xml"))), "不是工作簿");
        assertComplains(TestBooks.zip(folder.resolve("a.xlsb"), Map.of("_rels/.rels", relation("xl/workbook.bin"))), "xlsb");
    }

    @Test
    void entitiesAreRefusedWhereverTheyStand() throws IOException {
        Map<String, String> parts = TestBooks.parts("");
        parts.put("xl/worksheets/sheet1.xml", ENTITY);
        assertComplains(TestBooks.zip(folder.resolve("a.xlsx"), parts), "外部引用");

        Map<String, String> shared = TestBooks.parts("<row><c t='s'><v>0</v></c></row>");
        shared.put("xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>");
        assertComplains(TestBooks.zip(folder.resolve("b.xlsx"), shared), "外部引用");
    }

    @Test
    void aZipBombIsLeftBeforeItFillsTheMemory() throws IOException {
        Path bomb = folder.resolve("bomb.xlsx");
        byte[] filling = "<row><c><v>11111111111111111111111111111111111111</v></c></row>".repeat(2_000)
                .getBytes(StandardCharsets.UTF_8);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.setLevel(9);
            for (Map.Entry<String, String> part : TestBooks.parts("").entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                boolean sheet = part.getKey().endsWith("sheet1.xml");
                zip.write((sheet ? "<worksheet><sheetData>" : part.getValue()).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; sheet && i < 1_500; i++) {
                    zip.write(filling);
                }
                zip.closeEntry();
            }
        }

        assertComplains(bomb, "压缩炸弹");
    }

    @Test
    void passwords() throws IOException, java.security.GeneralSecurityException {
        Path plain = TestBooks.xlsx(folder.resolve("a.xlsx"), "表", TestBooks.row("姓名"));
        Path locked = folder.resolve("密.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream secret = encryptor.getDataStream(files)) {
                Files.copy(plain, secret);
            }
            files.writeFilesystem(out);
        }
        assertComplains(locked, "打开密码");

        Path old = folder.resolve("密.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            TestBooks.fill(book, "表", TestBooks.row("姓名"));
            TestBooks.save(book, old);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertComplains(old, "打开密码");
    }

    @Test
    void damagedOldWorkbooks() throws IOException {
        Path file = folder.resolve("a.xls");
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            TestBooks.fill(book, "表", TestBooks.row("姓名", "性别"));
            TestBooks.save(book, file);
        }
        byte[] bytes = Files.readAllBytes(file);
        assertComplains(Files.write(folder.resolve("半.xls"), Arrays.copyOf(bytes, 700)), "已损坏");
        Arrays.fill(bytes, 560, 900, (byte) 0x7F);
        assertComplains(Files.write(folder.resolve("乱.xls"), bytes), "已损坏");
        try (POIFSFileSystem files = new POIFSFileSystem(); OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[8]), "WordDocument");
            files.writeFilesystem(out);
        }
        assertComplains(file, "不是工作簿");
    }

    @Test
    void aWorkbookThatIsOpenElsewhereIsReadAndSaysSo() throws IOException, UnreadableFile {
        Path file = TestBooks.xlsx(folder.resolve("花名册.xlsx"), "表", TestBooks.row("姓名"));
        Files.writeString(folder.resolve("~$花名册.xlsx"), "x");

        try (Workbook book = Workbooks.open(file)) {
            assertEquals(1, book.notes().size());
            assertTrue(book.notes().get(0).contains("正在 WPS 或 Excel 中打开"));
        }
    }

    private static String relation(String target) {
        return "<Relationships><Relationship Id='r1' Type='x/officeDocument' Target='" + target + "'/></Relationships>";
    }

    private static void assertComplains(Path file, String expected) {
        UnreadableFile trouble = assertThrows(UnreadableFile.class, () -> {
            try (Workbook book = Workbooks.open(file)) {
                for (Sheet sheet : book.sheets()) {
                    try (TidyRows rows = sheet.rows()) {
                        while (rows.next() != null) {
                            assertTrue(Files.exists(file));
                        }
                    }
                }
            }
        });
        assertTrue(trouble.sentence().contains(expected), trouble.sentence());
        assertTrue(trouble.sentence().contains(String.valueOf(file.getFileName())), trouble.sentence());
        assertTrue(!trouble.sentence().contains("Exception"), trouble.sentence());
    }
}
