package org.streetunion.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.model.Quarter;
import org.streetunion.sample.model.Size;

class MainTest {
    @Test
    void writesTheFilesInImportOrder(@TempDir Path folder) throws IOException {
        List<Path> files = Main.write(Options.of(List.of("--out", folder.toString())));
        assertEquals(List.of("01单位底册.xlsx", "02工会干部花名册.xlsx", "03片区划分.xls", "04基层工会台账.xlsx", "05联合工会涵盖单位.xlsx", "06职工会员人数季报.csv",
                "07届次.csv",
                "08任职聘任一览.xls", "09会员花名册.xlsx", "10考核指标.csv", "11考核方案.csv", "12方案指标.csv", "13考核得分.xlsx", "10联系对象.xlsx",
                "11履职记录_三季度.xlsx", "14三定一统筹责任书.xlsx", "15清单和项目认领.xlsx", "16区总任务.xlsx",
                "17账套和期初余额.xlsx", "18收支流水.xlsx", "19预算.xlsx", "20慰问津贴标准和分成比例.xlsx", "21经费收缴_二季度.xlsx", "22慰问登记_三季度.xlsx",
                "23银行对账单_三季度.xlsx"),
                files.stream().map(f -> f.getFileName().toString()).toList());
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
        List<String> money = Files.readAllLines(folder.resolve("expected-money.csv"));
        assertTrue(money.contains("经费收缴笔数,12"));
        assertEquals(3, money.stream().filter(line -> line.startsWith("审计应发现,")).count());
        assertTrue(Files.readAllLines(folder.resolve("expected-rejects.csv")).size() > 10);
    }

    @Test
    void wrongArgumentsWriteNothing(@TempDir Path folder) throws IOException {
        Main.main(new String[]{"--out", folder.resolve("new").toString(), "--size", "none"});
        assertFalse(Files.exists(folder.resolve("new")));
    }

    @Test
    void expectedFiguresHaveARowForEveryQuarterCodeAndColumn(@TempDir Path folder) throws IOException {
        Main.write(Options.of(List.of("--out", folder.toString(), "--seed", "9")));
        List<String> lines = Files.readAllLines(folder.resolve("expected.csv"));
        List<String> keys = lines.stream().skip(1).map(line -> line.substring(0, line.lastIndexOf(','))).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        int codes = Expected.compute(SampleOffice.generate(Size.SMALL, 9), Quarter.NOW).figures().size();
        assertEquals(4 * codes * Expected.COLUMNS.size(), keys.size());
        assertTrue(lines.stream().noneMatch(line -> line.endsWith(",") || line.contains("null")));
    }

    @Test
    void theSameCommandWritesTheSameFiles(@TempDir Path one, @TempDir Path two) throws IOException {
        for (Path folder : List.of(one, two)) {
            Main.write(Options.of(List.of("--out", folder.toString(), "--seed", "5", "--dirty")));
        }
        try (Stream<Path> files = Files.list(one)) {
            for (Path file : files.toList()) {
                Path twin = two.resolve(file.getFileName());
                boolean text = file.toString().endsWith(".csv");
                assertTrue(text ? Files.mismatch(file, twin) < 0 : Sheets.cells(file).equals(Sheets.cells(twin)),
                        file.toString());
            }
        }
    }
}
