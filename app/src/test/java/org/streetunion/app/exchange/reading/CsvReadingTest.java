package org.streetunion.app.exchange.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReadingTest {
    private static final String NAMES = "姓名,性别\n䶮小玥,女\n欧阳堃,男\n";

    @TempDir
    Path folder = Path.of("unset");

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030", "UTF-16"})
    void theEncodingIsFoundOut(String charset) throws IOException, UnreadableFile {
        String text = charset.equals("GBK") ? NAMES.replace("䶮", "欧") : NAMES;
        Path file = Files.writeString(folder.resolve("a.csv"), text, Charset.forName(charset));

        assertEquals("欧阳堃", XlsxReadingTest.read(file).get(2).text(0));
    }

    @Test
    void aMarkAtTheBeginningIsNoPartOfTheFirstHeading() throws IOException, UnreadableFile {
        Path file = Files.writeString(folder.resolve("a.csv"), "\ufeff" + NAMES);

        assertEquals("姓名", XlsxReadingTest.read(file).get(0).text(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void theSeparatorIsFoundOut(String separator) throws IOException, UnreadableFile {
        Path file = Files.writeString(folder.resolve("a.txt"), NAMES.replace(",", separator));

        assertEquals("女", XlsxReadingTest.read(file).get(1).text(1));
    }

    @Test
    void quotesLineBreaksAndKeptZeros() throws IOException, UnreadableFile {
        Path file = Files.writeString(folder.resolve("a.csv"), "名,码\r\n\"甲,\"\"乙\"\"\n丙\",=\"0012\"\r\n\r\n丁,2\r戊,3");

        List<RawRow> rows = XlsxReadingTest.read(file);

        assertEquals("甲,\"乙\"\n丙", rows.get(1).text(0));
        assertEquals("0012", rows.get(1).text(1));
        assertEquals(List.of(1, 2, 4, 5), rows.stream().map(RawRow::number).toList());
        assertEquals("3", rows.get(3).text(1));
    }

    @Test
    void aQuoteThatNeverClosesIsNamedByItsRow() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "名\n\"甲\n" + "乙,\n".repeat(40_000));

        UnreadableFile trouble = assertThrows(UnreadableFile.class, () -> XlsxReadingTest.read(file));

        assertTrue(trouble.sentence().contains("第 2 行有一个引号没有配对"), trouble.sentence());
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.csv"), new byte[]{'a', 0, 1, 2, (byte) 0xFF, (byte) 0xFF});

        assertTrue(assertThrows(UnreadableFile.class, () -> Workbooks.open(file)).sentence().contains("编码"));
        Path pure = Files.write(folder.resolve("b.csv"), "姓名".getBytes(StandardCharsets.UTF_8));
        assertEquals("b", sheetName(pure));
    }

    private static String sheetName(Path file) {
        try (Workbook book = Workbooks.open(file)) {
            return book.sheets().get(0).name();
        } catch (UnreadableFile trouble) {
            return trouble.sentence();
        }
    }
}
