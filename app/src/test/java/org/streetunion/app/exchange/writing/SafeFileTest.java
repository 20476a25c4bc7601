package org.streetunion.app.exchange.writing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder = Path.of("unset");

    @Test
    void aFileIsThereWholeOrNotAtAll() throws IOException {
        Path file = folder.resolve("新/报表.txt");
        SafeFile.write(file, out -> out.write("一".getBytes(StandardCharsets.UTF_8)));
        assertEquals("一", Files.readString(file));

        assertThrows(UnwritableFile.class, () -> SafeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));

        assertEquals("一", Files.readString(file));
        assertEquals(List.of("报表.txt"), names(folder.resolve("新")));
    }

    @Test
    void eachTroubleHasItsSentence() throws IOException {
        assertSays("磁盘已满", new IOException("No space left on device"));
        assertSays("换一个位置", new AccessDeniedException("x"));
        assertSays("换一个位置", new IOException("Read-only file system"));
        assertSays("别的程序打开", new IOException("The process cannot access the file"));
    }

    @Test
    void aFileThatIsOpenElsewhereIsNotReplaced() throws IOException {
        Path file = Files.writeString(folder.resolve("报表.xlsx"), "old");
        Files.writeString(folder.resolve("~$报表.xlsx"), "x");

        UnwritableFile trouble = assertThrows(UnwritableFile.class, () -> SafeFile.write(file, out -> out.write(1)));

        assertTrue(trouble.sentence().contains("正在 WPS 或 Excel 中打开"), trouble.sentence());
        assertEquals("old", Files.readString(file));
        assertTrue(
                assertThrows(UnwritableFile.class, () -> SafeFile.write(folder, out -> out.write(1))).sentence().contains("文件夹"));
    }

    @Test
    void aFreeNameIsFound() throws IOException {
        Path file = folder.resolve("a.xlsx");
        assertEquals(file, SafeFile.free(file));
        Files.createFile(file);
        assertEquals(folder.resolve("a(2).xlsx"), SafeFile.free(file));
    }

    private void assertSays(String expected, IOException failure) {
        UnwritableFile trouble = assertThrows(UnwritableFile.class, () -> SafeFile.write(folder.resolve("a.txt"), out -> {
            throw failure;
        }));
        assertTrue(trouble.sentence().contains(expected), trouble.sentence());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }
}
