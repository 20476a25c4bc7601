package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** What the workbook library puts aside is plain text of members: it lies in the office's folder and nowhere else. */
class TemporaryFilesTest {
    @TempDir
    Path folder;

    @Test
    void areKeptInTheOfficeAndGoneWithIt() throws OfficeUnavailable, IOException {
        List<String> before = elsewhere();
        Path temp;
        try (Office office = Wiring.open(folder.resolve("office"), Databases.CLOCK)) {
            temp = office.temp();
            SXSSFWorkbook abandoned = new SXSSFWorkbook(1);
            abandoned.createSheet("会员").createRow(0).createCell(0).setCellValue("甲");
            abandoned.getSheetAt(0).createRow(1).createCell(0).setCellValue("乙");

            assertEquals(1, below(temp), "the rows that left memory");
        }
        assertTrue(Files.notExists(temp) || below(temp) == 0);
        assertEquals(before, elsewhere());
    }

    private static long below(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        }
    }

    private static List<String> elsewhere() throws IOException {
        Path usual = Path.of(System.getProperty("java.io.tmpdir")).resolve("poifiles");
        if (Files.notExists(usual)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(usual)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
