package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.letters.OfficialPaper;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

class LetterCommandsTest {
    @TempDir
    private Path data;

    @TempDir
    private Path out;

    @BeforeEach
    void fill() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            new Street(office).write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会"))));
        }
    }

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, data, arguments);
    }

    @Test
    void aDraftIsWrittenAndNothingIsKept() {
        Ran ran = run("letter", "换届提醒通知", "unions", "甲厂工会", "--out", out.toString());

        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.lines().stream().allMatch(line -> Files.isRegularFile(Path.of(line))), ran.out());
        assertTrue(ran.err().contains("没有填写、留了空的"), ran.err());
        assertEquals("0", run("count", "documents").out().strip());
    }

    @Test
    void aLetterNeedsToKnowHowNumbersLookBeforeItIsSentOut() {
        Ran refused = run("letter", "通知", "unions", "甲厂工会", "--out", out.toString(), "--issue");
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("还没有设置发文字号"), refused.err());

        Ran sent = run("letter", "通知", "unions", "甲厂工会", "--out", out.toString(), "--issue", "--number-pattern",
                "某街工〔{年}〕{序号}号", "--with", "标题=关于报送季报的通知", "--with", "正文=请于十月十五日前报送。");
        assertEquals(0, sent.code(), sent.err());
        assertEquals("某街工〔2026〕1号 关于报送季报的通知.docx", String.valueOf(Path.of(sent.lines().get(0)).getFileName()));
        assertEquals(1, run("letter", "没有的", "unions", "甲厂工会", "--out", out.toString()).code());
    }

    @Test
    void aFileIsFoundByItsUnionAndItsStepKeepsTheNumber() {
        assertEquals(0, run("election", "甲厂工会", "--step", "换届请示", "--date", "2026-08-03").code());
        Ran unknown = run("letter", "关于换届选举请示的批复", "elections", "没有这家", "--out", out.toString());
        assertTrue(unknown.err().contains("没有找到“没有这家”"), unknown.err());

        Ran sent = run("letter", "关于换届选举请示的批复", "elections", "甲厂工会", "--out", out.toString(), "--issue", "--number-pattern",
                "某街工〔{年}〕{序号}号");

        assertEquals(0, sent.code(), sent.err());
        assertTrue(sent.err().contains("已登记到“换届批复”这一步"), sent.err());
        assertTrue(run("election", "甲厂工会").lines().contains("换届批复\t2026-10-09\t某街工〔2026〕1号"));
        Ran again = run("letter", "关于换届选举请示的批复", "elections", "甲厂工会", "--out", out.toString(), "--issue");
        assertEquals(1, again.code());
        assertTrue(again.err().contains("已经有文号 某街工〔2026〕1号"), again.err());
        assertEquals(1, run("letter", "通知", "unions", "甲厂工会", "--out", out.toString(), "--step", "换届批复").code());
    }

    @Test
    void aRegisterWithoutATemplateGetsOne() throws IOException {
        Path copy = out.resolve("我的.docx");
        Ran added = run("letter-template", "terms", "届次证明", "--kind", "函", "--out", copy.toString());
        assertEquals(0, added.code(), added.err());
        assertEquals(0, run("template-check", copy.toString(), "--ledger", "terms").code());
        assertEquals(1, run("letter-template", "terms", "届次证明").code(), "the title is taken");
        assertEquals(1, run("letter-template", "terms", "另一份", "--kind", "没有").code());

        Path broken = Files.write(out.resolve("错.docx"), OfficialPaper.of(List.of("=标题", "{{会员证号}}")));
        Ran refused = run("letter-template", "terms", "又一份", "--docx", broken.toString());
        assertEquals(1, refused.code());
        assertTrue(refused.err().contains("不认识 {{会员证号}}"), refused.err());
    }

    @Test
    void aTemplateIsCheckedForItsRegister() throws IOException {
        Path file = Files.write(out.resolve("模板.docx"), OfficialPaper.of(List.of("=标题", "{{会员证号}}")));

        assertEquals(0, run("template-check", file.toString(), "--ledger", "members").code());
        Ran wrong = run("template-check", file.toString());
        assertEquals(1, wrong.code());
        assertTrue(wrong.err().contains("第 2 段“{{会员证号}}”：不认识 {{会员证号}}"), wrong.err());
    }
}
