package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Each command over a small office made by hand: what it prints where, what it refuses, with which code it ends. */
class CommandsTest {
    private static final Actor CLERK = new Actor("小林");
    @TempDir
    Path folder;
    private Office office;
    private long wang;

    @BeforeEach
    void open() {
        office = Databases.H2.office();
        save("unions", Map.of("name", "甲厂工会委员会", "kind", "独立基层工会", "code", "A1"));
        long second = save("unions", Map.of("name", "同名工会委员会", "kind", "独立基层工会", "code", "B1"));
        save("unions", Map.of("name", "同名工会委员会", "kind", "独立基层工会", "code", "B2"));
        wang = save("members",
                Map.of("name", "王\"一\"", "id_number", "330206199003070001", "mobile", "13800000000", "card_no", "33029901",
                        "union", Reference.to(second), "migrant", true, "member_remark", "第一行\n第二行\t\\"));
        save("members", Map.of("name", "李二", "mobile", "13800000001", "union", Reference.to(second)));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void listsAreToldAsTheyWereOnADayAndAUnionIsHungElsewhere() {
        assertEquals("2", run("count", "members", "--on", "2026-10-01").out().strip());
        assertEquals(OfficeCommand.NOTHING_DONE, run("count", "members", "--on", "2027-01-01").code());
        Ran moved = run("move-union", "A1", "--under", "B1", "--day", "2026-10-01", "--doc", "街工〔2026〕3号");
        assertEquals(OfficeCommand.DONE, moved.code(), moved.err());
        assertTrue(moved.out().startsWith("已调整"), moved.out());
        assertTrue(run("list", "unions", "--search", "甲厂").out().contains("同名工会委员会"));
        assertFalse(run("list", "unions", "--search", "甲厂", "--on", "2026-09-30").out().contains("同名工会委员会"));
        Ran round = run("move-union", "B1", "--under", "A1", "--day", "2026-10-01");
        assertEquals(OfficeCommand.NOTHING_DONE, round.code());
        assertTrue(round.err().contains("成了一个圈"), round.err());
    }

    @Test
    void membersAreTransferredAndAUnionIsEndedOnlyWhenItIsSettled() {
        Ran transferred = run("transfer", "街道内接转", "33029901", "--into", "A1");
        assertEquals(OfficeCommand.DONE, transferred.code(), transferred.err());
        assertTrue(transferred.out().startsWith("已接转 1 人"), transferred.out());
        assertEquals(OfficeCommand.NOTHING_DONE, run("transfer", "转出", "李二").code());

        Ran open = run("end-union", "A1", "--how", "撤销", "--day", "2026-10-09");
        assertEquals(OfficeCommand.NOTHING_DONE, open.code());
        assertTrue(open.err().contains("还有 1 名会员没有去处") && open.err().contains("请填写文号"), open.err());
        Ran ended = run("end-union", "B1", "--how", "注销", "--day", "2026-10-08", "--doc", "甲总工1号", "--keep");
        assertEquals(OfficeCommand.DONE, ended.code(), ended.err());
        assertTrue(ended.out().contains("会员 1 名、下属工会 0 家已安排"), ended.out());
        assertEquals(OfficeCommand.NOTHING_DONE, run("end-union", "同名工会委员会", "--how", "注销").code());
    }

    @Test
    void aListIsATableOrJsonWithoutSecrets() {
        Ran table = run("list", "members");
        assertEquals(3, table.lines().size(), "headings and two rows");
        int columns = table.lines().get(0).split("\t", -1).length;
        assertTrue(table.lines().stream().allMatch(line -> line.split("\t", -1).length == columns), table.lines()::toString);
        assertTrue(table.lines().get(0).startsWith("姓名\t"), table.lines().get(0));

        Ran json = run("list", "members", "--search", "wang", "--json");
        assertEquals(1, json.lines().size());
        String line = json.lines().get(0);
        assertTrue(line.startsWith("{\"id\":" + wang + ",\"name\":\"王\\\"一\\\"\",") && line.endsWith("}"), line);
        assertTrue(line.contains("\"id_number\":\"330206********0001\"") && line.contains("\"mobile\":\"138****0000\""), line);
        assertTrue(line.contains("\"member_remark\":\"第一行\\n第二行\\t\\\\\"") && line.contains("\"migrant\":true"), line);
        assertTrue(line.contains("\"nation\":null") && line.contains("\"union\":\"同名工会委员会\""), line);
        assertEquals("", json.err());
    }

    @ParameterizedTest
    @CsvSource({"0,3", "1,1", "2,2", "9,3"})
    void aLimitIsAnUpperBound(int limit, int rows) {
        assertEquals(rows, run("list", "unions", "--limit", String.valueOf(limit), "--json").lines().size());
    }

    @Test
    void searchedNarrowsListAndExportButCountsCountAll() throws IOException {
        assertEquals(List.of("2"), run("count", "members").lines());
        assertEquals(1, run("list", "members", "--search", "没有的人").lines().size());
        Ran export = run("export", "members", path("m.xlsx"), "--search", "李二");
        assertEquals(0, export.code());
        assertEquals(List.of(path("m.xlsx")), export.lines());
        assertTrue(export.err().contains("1"), export.err());
        assertTrue(Files.size(folder.resolve("m.xlsx")) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"count nonsense", "list nonsense", "export nonsense x.xlsx", "template nonsense x.xlsx",
            "import nonsense x.csv",
            "report quarter 2026 --out r", "report quarter 2026Q5 --out r", "report month 2026Q3 --out r",
            "report quarter 2026Q3",
            "cards --out c.pdf --union 没有这家", "cards --out c.pdf --union 同名工会委员会", "cards", "undo 424242", "undo abc",
            "list members --limit x",
            "export unions list.doc", "demo", "count", "fly", "check --wrong", "import employers gone.csv --changed-on 昨天"})
    void whatCannotBeDoneEndsWithOneAndASentence(String line) {
        Ran ran = run(line.split(" "));

        assertEquals(1, ran.code(), line);
        assertEquals(List.of(), ran.lines(), "results are for scripts: nothing was done, nothing stands there");
        assertTrue(ran.err().codePoints().anyMatch(Character::isIdeographic), ran.err());
        assertFalse(
                ran.err().lines().limit(1)
                        .anyMatch(first -> first.matches(".*(Missing|Invalid|Unmatched|Unknown|required|expected).*")),
                ran.err());
        assertFalse(ran.err().contains("Exception") || ran.err().contains("\tat "), ran.err());
    }

    @Test
    void whoSharesANameIsToldByItsCode() {
        assertTrue(run("cards", "--out", path("c.pdf"), "--union", "同名工会委员会").err().contains("有 2 家工会叫“同名工会委员会”，请改写工会编码"));

        Ran cards = run("cards", "--out", path("c.pdf"), "--union", "B1");
        assertEquals(List.of(path("c.pdf")), cards.lines());
        assertTrue(cards.err().contains("共 2 人"), cards.err());
        assertEquals(2, cards.code(), "one of the two has no card number");
        assertEquals(0, run("cards", "--out", path("none.pdf"), "--union", "A1").code());
    }

    @Test
    void aReportIsTwoFilesInAFolderThatNeedNotBeThere() {
        Ran report = run("report", "quarter", "2026年第三季度", "--out", path("new/folder"));

        assertEquals(0, report.code(), report.err());
        assertEquals(2, report.lines().size());
        assertTrue(report.lines().get(0).endsWith("2026年第三季度工作报表_20261009.xlsx") && report.lines().get(1).endsWith(".pdf"));
        assertTrue(report.lines().stream().allMatch(file -> Files.exists(Path.of(file))));
    }

    @Test
    void checkTellsPerRegisterAndEndsWithTwoWhenSomethingIsWrong() {
        Ran sound = run("check");
        assertEquals(0, sound.code());
        assertTrue(sound.lines().contains("会员 2 人：错误 0，提示 1"), sound.lines()::toString);
        assertEquals("", sound.err(), "hints are counted");
        assertTrue(run("check", "--all").err().contains("提示　会员“"), () -> run("check", "--all").err());
        office.registers().get("employers").store().write(List.of(new Row(0, 0, Map.of("name", "坏厂", "credit_code", "123"))),
                entry(),
                finished());

        Ran wrong = run("check");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("单位“坏厂”：统一社会信用代码应为 18 位"), wrong.err());
        assertTrue(wrong.lines().contains("单位 1 家：错误 1，提示 1"), wrong.lines()::toString);
    }

    @Test
    void undoSaysWhatItKeptAndIsDoneOnce() {
        long batch = office.batches().recent(1).get(0).id();
        office.registers().get("members").setTrash(new long[]{wang + 2}, true, CLERK, "");

        Ran kept = run("undo", String.valueOf(batch));
        assertEquals(2, kept.code());
        assertTrue(kept.err().contains("李二"), kept.err());
        assertEquals(List.of("已撤销第 " + batch + " 批，共 0 条"), kept.lines());
        assertEquals(1, run("undo", String.valueOf(batch)).code());
    }

    @Test
    void anUndoIsNotUndone() {
        Batch last = office.batches().recent(1).get(0);
        assertEquals(0, run("undo", String.valueOf(last.id())).code());
        long undoing = office.batches().recent(1).get(0).id();

        Ran again = run("undo", String.valueOf(undoing));

        assertEquals(1, again.code());
        assertTrue(again.err().contains("撤销"), again.err());
    }

    @Test
    void aTemplateIsWrittenWhereItIsAsked() {
        assertEquals(List.of(path("t.xlsx")), run("template", "coverage", path("t.xlsx")).lines());
        assertTrue(Files.exists(folder.resolve("t.xlsx")));
    }

    private long finished() {
        long batch = office.batches().begin(entry(), "employers", "测试");
        office.batches().finish(batch, 1);
        return batch;
    }

    private long save(String ledger, Map<String, Object> values) {
        Saved saved = office.registers().get(ledger).save(new Row(0, 0, new HashMap<>(values)), entry());
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved.id();
    }

    private static Act entry() {
        return Act.correction(CLERK, Act.Kind.EDIT);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Runs a command on the open office; relative files go to the test's folder. */
    private Ran run(String... arguments) {
        return Ran.on((data, clock) -> shared(), folder.resolve("data"), arguments);
    }

    /** The same database for every command of a test: opening a folder is not what is tried here. */
    private Office shared() {
        return Wiring.office(office.database(), folder, Databases.CLOCK, () -> {});
    }
}
