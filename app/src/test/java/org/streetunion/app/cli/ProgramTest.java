package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;

/** The command line as scripts use it: words on standard output, exit codes, refusals. */
class ProgramTest {
    @TempDir
    Path folder;

    @Test
    void theDemoWritesReportAndCardsOnceAndRefusesToMixOffices() throws IOException {
        Ran demo = run("demo", "--out", path("out"));

        assertEquals(0, demo.code(), demo.err());
        assertEquals(List.of(true, true), Stream.of(".xlsx", ".pdf")
                .map(end -> demo.lines().stream().anyMatch(line -> line.endsWith(end) && Files.exists(Path.of(line)))).toList());
        assertTrue(Files.exists(folder.resolve("out").resolve("会员卡.pdf")));
        assertEquals("600", run("count", "members").out().strip());
        assertEquals(1, run("demo", "--out", path("again")).code());
        assertFalse(Files.exists(folder.resolve("again").resolve("会员卡.pdf")));
        assertEquals(0, run("check").code());
        Ran cards = run("cards", "--out", path("one.pdf"), "--union", "3302990010005");
        assertEquals(0, cards.code(), cards.err());
        assertEquals(1, run("cards", "--out", path("none.pdf"), "--union", "没有这家").code());
        Ran list = run("list", "members", "--search", "王", "--limit", "3", "--json");
        assertEquals(3, list.lines().size());
        assertTrue(list.lines().get(0).startsWith("{\"id\":") && !list.out().matches("(?s).*\"id_number\":\"\\d{17}[\\dX].*"),
                "masked");
        Ran report = run("report", "quarter", "2026Q3", "--out", path("r"));
        assertEquals(2, report.lines().size());
        assertEquals(1, run("report", "quarter", "2026", "--out", path("r")).code());
    }

    @Test
    void howACommandIsWrittenIsSaidInChinese() {
        Ran all = run("--help");
        Ran one = run("import");

        assertEquals(0, all.code());
        assertTrue(all.out().startsWith("用法：street-union"), all.out());
        assertEquals(1, one.code());
        assertEquals("", one.out(), "results are for scripts, advice is for people");
        assertTrue(one.err().contains("缺少 台账") && one.err().contains("用法：street-union import"), one.err());
        assertFalse((all.out() + one.err()).matches("(?s).*(Usage|Show|LEDGER|FILE|DIR\\b).*"), all.out() + one.err());
    }

    @Test
    void everyCommandIsExplainedInChinese() {
        List<String> foreign = run("--help").lines().stream().filter(line -> line.matches("  [a-z][a-z-]+( .*)?"))
                .map(line -> line.strip().split(" ", 2)[0])
                .filter(command -> run(command, "--help").out().matches("(?s).*\\b(DIR|FILE|NAME|CODE|LEDGER|Usage|PARAM)\\b.*")).toList();
        assertEquals(List.of(), foreign);
    }

    @Test
    void aFaultOfTheProgramIsASentenceAndACode() {
        Ran ran = Ran.on((data, clock) -> {
            throw new IllegalStateException("340823197001010000");
        }, folder.resolve("data"), "count", "members");

        assertEquals(1, ran.code());
        assertTrue(ran.err().matches("(?s)这一步没有做成.*错误代码 E[0-9A-F]{5}。\\R"), ran.err());
    }

    @Test
    void anImportSaysWhatItDidAndIsUndoneByItsNumber() throws IOException {
        Path csv = Files.writeString(folder.resolve("单位.csv"),
                "单位名称,统一社会信用代码,所属社区\n甲厂,91330206MA0000023K,红联\n乙厂,91330206MA0000023X,红联\n");

        Ran dry = run("import", "employers", csv.toString(), "--dry-run");
        assertEquals("读取 2 行：新增 1，更新 0，不变 0，拒绝 1", dry.lines().get(0));
        assertEquals("0", run("count", "employers").out().strip());
        Ran real = run("import", "employers", csv.toString(), "--rejects", path("rejects.xlsx"));
        assertEquals(2, real.code());
        assertEquals("读取 2 行：新增 1，更新 0，不变 0，拒绝 1", real.lines().get(0));
        assertTrue(Files.exists(folder.resolve("rejects.xlsx")));
        assertTrue(real.err().contains("校验码"), real.err());
        Ran again = run("import", "employers", csv.toString());
        assertEquals("读取 2 行：新增 0，更新 0，不变 1，拒绝 1", again.lines().get(0));
        String batch = real.lines().get(1).replaceAll("\\D", "");
        assertEquals(0, run("undo", batch).code());
        assertEquals("0", run("count", "employers").out().strip());
        assertEquals(1, run("undo", batch).code());
    }

    @Test
    void aReasonIsSaidOnceForAllItsRowsAndAColumnThatMeansNothingIsNamed() throws IOException {
        Path csv = Files.writeString(folder.resolve("单位.csv"), "单位名称,统一社会信用代码,爱好\n"
                + IntStream.rangeClosed(1, 12).mapToObj(i -> "厂" + i + ",91330206MA0000023X,钓鱼\n").collect(Collectors.joining()));

        Ran dry = run("import", "employers", csv.toString(), "--dry-run");

        assertEquals(1, dry.code(), "as the import itself: nothing would be done");
        assertTrue(dry.err().contains("第 2、3、4、5、6、7、8、9、10、11 等 12 行："), dry.err());
        assertTrue(dry.err().contains("认不出的栏目，没有导入：爱好"), dry.err());
        assertEquals(2, dry.err().lines().count(), dry.err());
    }

    @Test
    void aTemplateIsReadBackAsEmptyAndEveryLedgerExports() {
        for (String ledger : List.of("zones", "employers", "unions", "coverage", "members", "people", "appointments")) {
            assertEquals(0, run("template", ledger, path(ledger + ".xlsx")).code(), ledger);
            Ran empty = run("import", ledger, path(ledger + ".xlsx"));
            assertEquals(1, empty.code(), "nothing to import in an empty template");
            assertEquals("读取 0 行：新增 0，更新 0，不变 0，拒绝 0", empty.lines().get(0));
            assertEquals(0, run("export", ledger, path(ledger + "-list.xlsx")).code(), ledger);
            assertEquals(0, run("export", ledger, path(ledger + "-list.pdf")).code(), ledger);
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedWithAReason() {
        assertEquals(1, run("count", "nonsense").code());
        assertEquals(1, run("import", "employers", path("gone.xlsx")).code());
        assertEquals(1, run("export", "employers", path("list.docx")).code());
        assertEquals(1, run("fly").code());
        assertTrue(run("count", "nonsense").err().contains("没有“nonsense”这个台账"));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Ran run(String... arguments) {
        return Ran.on(Wiring::supplied, folder.resolve("data"), arguments);
    }
}
