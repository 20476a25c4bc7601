package org.streetunion.sample.sheets.dirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streetunion.sample.Sheets;

/** Behind the dirt stands the clean file, cell by cell: who reads patiently and turns the bad rows back misses nothing. */
class DirtIsOnlyDirtTest {
    private static final Set<String> VAGUE = Set.of("出生日期", "成立日期");

    private static BothFolders both;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        both = BothFolders.in(folder);
    }

    @ParameterizedTest
    @CsvSource({"01单位底册.xlsx, 3", "02工会干部花名册.xlsx, 3", "03片区划分.xls, 3", "04基层工会台账.xlsx, 4", "05联合工会涵盖单位.xlsx, 3",
            "06职工会员人数季报.csv, 1", "07届次.csv, 1", "08任职聘任一览.xls, 3", "09会员花名册.xlsx, 4"})
    void tidiedItSaysWhatTheCleanFileSays(String file, int headingRow) throws IOException {
        List<Map<String, String>> wanted = Tidied.rows(both.clean(file), headingRow, Set.of());
        List<Map<String, String>> found = Tidied.rows(both.dirty(file), headingRow, both.bad(file));
        assertEquals(wanted.size(), found.size());
        for (int i = 0; i < wanted.size(); i++) {
            Map<String, String> seen = found.get(i);
            assertEquals(wanted.get(i).keySet(), seen.keySet());
            wanted.get(i).forEach((heading, value) -> {
                String text = seen.getOrDefault(heading, "");
                boolean month = VAGUE.contains(heading) && text.matches("\\d{4}\\.\\d{1,2}");
                assertEquals(month ? value.substring(0, 7) : value, month ? month(text) : text, heading);
            });
        }
    }

    private static String month(String text) {
        int point = text.indexOf('.');
        return "%s-%02d".formatted(text.substring(0, point), Integer.valueOf(text.substring(point + 1)));
    }

    /** Which kinds of dirt a cell shows. */
    private static Set<String> dirt(String cell) {
        Set<String> kinds = new HashSet<>();
        Map<String, String> signs = Map.of("全角数字", "(?s).*[０-９].*", "全角空格", "(?s).*\u3000.*", "前导空格", "(?s) .*", "尾随空格",
                "(?s).* ",
                "换行", "(?s).*\\n", "紧凑日期", "(19|20)\\d{6}", "斜线日期", "\\d{4}/\\d+/\\d+", "点号日期", "\\d{4}\\.\\d+\\.\\d+",
                "年月", "\\d{4}\\.\\d+", "国家号码", "\\+86 .*");
        signs.forEach((kind, sign) -> {
            if (cell.matches(sign)) {
                kinds.add(kind);
            }
        });
        return kinds;
    }

    @Test
    void everyKindOfDirtIsInTheRosterAndNoneInTheCleanOne() throws IOException {
        Set<String> kinds = new HashSet<>();
        List<List<String>> cells = both.dirtyCells("09会员花名册.xlsx");
        cells.subList(4, cells.size()).forEach(line -> line.forEach(cell -> kinds.addAll(dirt(cell))));
        assertEquals(Set.of("全角数字", "全角空格", "前导空格", "尾随空格", "换行", "紧凑日期", "斜线日期", "点号日期", "年月", "国家号码"), kinds);
        List<List<String>> good = Sheets.cells(both.clean("09会员花名册.xlsx"));
        for (List<String> line : good.subList(4, good.size() - 1)) {
            line.forEach(cell -> assertEquals(Set.of(), dirt(cell), cell));
        }
    }

    @Test
    void spacesInsideTwoCharacterNamesAndPhonesOccur() throws IOException {
        List<List<String>> cells = both.dirtyCells("09会员花名册.xlsx");
        assertTrue(cells.stream().anyMatch(line -> line.size() > 1 && line.get(1).matches("\\p{IsHan}\u3000\\p{IsHan}")));
        assertTrue(cells.stream().anyMatch(line -> line.stream().anyMatch(cell -> cell.matches("1\\d\\d \\d{4} \\d{4}"))));
    }

    @Test
    void badRowsAreFewAndEveryFileButTheZonesHasSome() throws IOException {
        int rows = 0;
        for (String file : List.of("01单位底册.xlsx", "02工会干部花名册.xlsx", "04基层工会台账.xlsx", "05联合工会涵盖单位.xlsx", "06职工会员人数季报.csv",
                "07届次.csv",
                "08任职聘任一览.xls", "09会员花名册.xlsx")) {
            assertTrue(!both.bad(file).isEmpty(), file);
            rows += both.bad(file).size();
        }
        assertEquals(Set.of(), both.bad("03片区划分.xls"));
        assertEquals(both.rejects().size(), rows);
    }
}
