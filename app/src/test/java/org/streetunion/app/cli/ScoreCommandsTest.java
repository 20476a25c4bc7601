package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.assessment.Assessed;
import org.streetunion.app.work.assessment.Sheets;

/** {@code score} and {@code inspect-folder}, run for real: counting, sheets out and back, ranks, stars, the inspector's folder. */
class ScoreCommandsTest {
    private static final String SCHEME = "2026年测试";
    @TempDir
    private Path data;
    @TempDir
    private Path out;

    @BeforeEach
    void prepared() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            assertEquals(3, new Assessed(office).size());
        }
    }

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, data, arguments);
    }

    @Test
    void aSchemeIsCountedRankedAndToldInABulletin() throws IOException {
        assertEquals(List.of(SCHEME + "\t2026\t执行"), run("score", "list").lines());
        Ran filled = run("score", "fill", SCHEME);
        assertEquals(0, filled.code(), filled::err);
        assertTrue(filled.out().contains("批号"), filled::out);
        List<String> ranks = run("score", "rank", SCHEME).lines();
        assertEquals("1\t甲厂工会\t30\t三星\t1.2\t", ranks.get(0), "10 for 96 % and 20 for the contract");
        assertTrue(ranks.get(1).startsWith("2\t乙厂工会\t5\t"), ranks.get(1));

        Ran bulletin = run("score", "bulletin", SCHEME, "--out", out.toString());
        assertEquals(2, bulletin.lines().size());
        assertTrue(bulletin.lines().stream().allMatch(file -> Files.exists(Path.of(file))), bulletin::out);
        assertTrue(bulletin.err().contains("1. 甲厂工会 30 分（三星）"), bulletin::err);
        Ran stars = run("score", "stars", SCHEME, "--date", "2026-09-01", "--number", "街工〔2026〕7号");
        assertTrue(stars.out().startsWith("登记三星 1 家"), stars::out);
        assertTrue(run("list", "stars").out().contains("街工〔2026〕7号"));
    }

    @Test
    void sheetsGoOutAndComeBack() throws IOException {
        assertEquals("写了 3 份", run("score", "send", SCHEME, "--out", out.toString()).lines().get(0));
        Ran taken = run("score", "take", SCHEME, "--from", out.toString());
        assertEquals("收到 3 家，更新 0 条", taken.lines().get(0), "nobody wrote anything into them");
        Sheets.fill(out.resolve("001_甲厂工会_2026年测试.xlsx"), "办实事", "自评分", "4");
        assertTrue(run("score", "take", SCHEME, "--from", out.toString()).out().startsWith("收到 3 家，更新 1 条，批号 "));
        assertEquals("写了 1 份",
                run("score", "send", SCHEME, "--union", "甲厂工会", "--out", out.resolve("one").toString()).lines().get(0));
        try (Stream<Path> files = Files.list(out.resolve("one"))) {
            assertEquals(1, files.count());
        }
        assertTrue(run("score", "take", SCHEME).err().contains("请写明 --from"));
    }

    @Test
    void aYearBeginsOnceAndWhatIsUnknownIsRefused() {
        assertEquals("2027年测试", run("score", "begin", SCHEME, "--year", "2027").lines().get(0));
        Ran again = run("score", "begin", SCHEME, "--year", "2027");
        assertEquals(1, again.code());
        assertTrue(again.out().contains("2027 年已经有这个方案"), again::out);
        assertTrue(run("score", "begin", SCHEME).err().contains("请写明 --year"));
        assertTrue(run("score", "fill", "没有的方案").err().contains("没有的方案"));
        assertTrue(run("score", "dance", SCHEME).err().contains("“dance”不认识"));
        assertEquals(1, run("score", "rank", SCHEME).code(), "nobody has points yet");
    }

    @Test
    void theInspectorsFolderIsMadeForOneOrForAll() {
        run("score", "fill", SCHEME);
        Ran one = run("inspect-folder", SCHEME, "--out", out.toString(), "--union", "甲厂工会");
        assertEquals(0, one.code(), one::err);
        assertTrue(one.err().contains("整理了 1 家，还缺 "), one::err);
        assertTrue(Files.exists(Path.of(one.lines().get(0)).resolve("甲厂工会").resolve("目录.pdf")));
        Ran all = run("inspect-folder", SCHEME, "--out", out.resolve("all").toString());
        assertTrue(all.err().contains("整理了 3 家"), all::err);
        assertTrue(Files.isDirectory(Path.of(all.lines().get(0)).resolve("003_丙厂工会")), all::out);
        assertEquals(1, run("inspect-folder", SCHEME, "--out", out.toString(), "--union", "没有这家").code());
    }
}
