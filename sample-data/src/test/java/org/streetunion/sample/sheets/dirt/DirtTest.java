package org.streetunion.sample.sheets.dirt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.sample.Samples;
import org.streetunion.sample.Sheets;
import org.streetunion.sample.make.draw.CardNumbers;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** The dirty files against the clean ones. */
class DirtTest {
    private static BothFolders both;

    @BeforeAll
    static void write(@TempDir Path folder) throws IOException {
        both = BothFolders.in(folder);
    }

    @Test
    void onlyBadRowsComeOnTop() throws IOException {
        for (String file : List.of("01单位底册.xlsx", "04基层工会台账.xlsx", "06职工会员人数季报.csv", "08任职聘任一览.xls", "09会员花名册.xlsx")) {
            long bad = both.bad(file).size();
            assertTrue(bad > 0, file);
            assertEquals(data(both.clean(file)) + bad, data(both.dirty(file)), file);
        }
    }

    private static long data(Path file) throws IOException {
        return Sheets.cells(file).stream().filter(line -> line.stream().skip(1).anyMatch(cell -> !cell.isEmpty())).count();
    }

    @Test
    void everyBadRowIsWhatTheListSays() throws IOException {
        for (Reject reject : both.rejects()) {
            List<List<String>> cells = both.dirtyCells(reject.file());
            String line = String.join("|", cells.get(reject.row() - 1));
            boolean fits = switch (reject.reason()) {
                case "校验码错误" -> line.contains("校验码写错") || badCard(line);
                case "证件号码成了科学计数" -> line.contains("E+17");
                case "文件内重复" -> earlier(cells, reject.row());
                case "查无此工会" -> line.contains("错");
                default -> line.contains("查无此");
            };
            assertTrue(fits, reject + " " + line);
        }
    }

    private static boolean badCard(String line) {
        String card = Pattern.compile("330299\\d{11}[\\dX]").matcher(line).results().map(r -> r.group()).findFirst()
                .orElseThrow();
        return CardNumbers.check(card.substring(0, 17)) != card.charAt(17);
    }

    /** The row stands further up as well, perhaps written carelessly: most of its cells are the same. */
    private static boolean earlier(List<List<String>> cells, int row) {
        List<String> copy = cells.get(row - 1);
        return cells.subList(0, row - 1).stream()
                .anyMatch(line -> line.size() == copy.size() && same(line, copy) >= copy.size() / 2);
    }

    private static int same(List<String> one, List<String> other) {
        int same = 0;
        for (int i = 0; i < one.size(); i++) {
            same += one.get(i).equals(other.get(i)) ? 1 : 0;
        }
        return same;
    }

    @Test
    void everyKindOfReasonOccurs() throws IOException {
        Set<String> reasons = both.rejects().stream().map(Reject::reason).collect(Collectors.toSet());
        assertEquals(Set.of("校验码错误", "证件号码成了科学计数", "文件内重复", "查无此工会", "查无此人"), reasons);
    }

    @Test
    void headingsComeInOtherWordsAndShapes() throws IOException {
        List<String> members = both.dirtyCells("09会员花名册.xlsx").get(3);
        assertTrue(members.containsAll(List.of("身份证号", "手机号码", "会籍变化\n类型", " 所在工会 ")), members.toString());
        assertTrue(both.dirtyCells("04基层工会台账.xlsx").get(3).contains("工会名称（全称）"));
    }

    @Test
    void daysComeInManyShapes() throws IOException {
        String text = both.dirtyCells("09会员花名册.xlsx").stream().map(line -> line.size() > 3 ? line.get(3) : "")
                .collect(Collectors.joining(" "));
        for (String shape : List.of(" \\d{8} ", " \\d{4}-\\d\\d-\\d\\d ", " \\d{4}/\\d+/\\d+ ", " \\d{4}\\.\\d+ ",
                " \\d{4}年\\d+月\\d+日 ")) {
            assertTrue(Pattern.compile(shape).matcher(text).find(), shape);
        }
    }

    @Test
    void sheetsHaveBlankRowsNotesAndAWrongSize() throws IOException {
        List<List<String>> cells = both.dirtyCells("05联合工会涵盖单位.xlsx");
        assertTrue(cells.stream().anyMatch(List::isEmpty));
        assertTrue(cells.get(cells.size() - 1).get(0).startsWith("填表说明"));
        assertTrue(size(both.dirty("05联合工会涵盖单位.xlsx")).matches("A1(:A1)?"));
        assertNotEquals("A1", size(both.clean("05联合工会涵盖单位.xlsx")));
    }

    private static String size(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String xml = new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            return Pattern.compile("<dimension ref=\"([^\"]*)\"").matcher(xml).results().map(r -> r.group(1)).findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void dirtRepeatsItself(@TempDir Path again) throws IOException {
        for (Path file : ClerkWorkbooks.write(Samples.SMALL, again, Mess.DIRTY)) {
            assertEquals(both.dirtyCells(String.valueOf(file.getFileName())), Sheets.cells(file), file.toString());
        }
    }

    @Test
    void cleanFilesHaveNoListOfRejects() {
        assertFalse(Files.exists(both.clean(ClerkWorkbooks.REJECTS)));
    }
}
