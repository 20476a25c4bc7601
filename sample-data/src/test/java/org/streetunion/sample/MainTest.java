package org.streetunion.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @Test
    void writesTheFilesInImportOrder(@TempDir Path folder) throws IOException {
        List<Path> files = Main.write(Options.of(List.of("--out", folder.toString())));
        assertEquals(List.of("01单位底册.xlsx", "02工会干部花名册.xlsx", "03片区划分.xls", "04基层工会台账.xlsx", "05联合工会涵盖单位.xlsx", "06职工会员人数季报.csv",
                "07届次.csv",
                "08任职聘任一览.xls", "09会员花名册.xlsx"), files.stream().map(f -> f.getFileName().toString()).toList());
        assertTrue(files.stream().allMatch(Files::isRegularFile));
        assertFalse(Files.exists(folder.resolve("expected-rejects.csv")));
    }

    @Test
    void writesWhatIsExpectedBesideThem(@TempDir Path folder) throws IOException {
        Main.main(new String[]{"--out", folder.toString(), "--dirty", "--quarter", "2026Q3"});
        List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
        assertEquals("季度,代码,列,值", lines.get(0));
        assertTrue(lines.contains("2026Q3,01,本季末数,12"));
        assertTrue(lines.stream().skip(1).allMatch(line -> line.startsWith("2026Q3,")));
        assertTrue(Files.readAllLines(folder.resolve("expected-counts.csv")).contains("members,600"));
        assertTrue(Files.readAllLines(folder.resolve("expected-rejects.csv")).size() > 10);
    }

    @Test
    void wrongArgumentsWriteNothing(@TempDir Path folder) throws IOException {
        Main.main(new String[]{"--out", folder.resolve("new").toString(), "--size", "none"});
        assertFalse(Files.exists(folder.resolve("new")));
    }
}
