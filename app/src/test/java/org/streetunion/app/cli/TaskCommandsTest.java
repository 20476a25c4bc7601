package org.streetunion.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** {@code claim}, {@code accept-claim}, {@code close-task} and {@code split-quota}, run for real. Today is 9 October 2026. */
class TaskCommandsTest {
    @TempDir
    private Path data;

    private Ran run(String... arguments) {
        return Ran.on(Wiring::open, data, arguments);
    }

    @BeforeEach
    void prepared() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            Street street = new Street(office);
            street.write("unions", List.of(union("朱田社区工会联合会", "01", "朱田社区"), union("红联社区工会联合会", "02", "红联社区")));
            long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
            street.write("projects", List.of(Street.values(
                    Map.of("code", "X01", "name", "夏送清凉", "kind", "文化体育活动", "in_year", 2026, "state", "发布", "budget",
                            300_050L))));
            street.write("tasks", List.of(Street.values(Map.of("kind", "任务清单", "item", "月度例会", "level", "街道", "frequency", "月",
                    "entered_on", LocalDate.of(2026, 9, 1), "person", Reference.to(person)))));
            street.write("quotas", List.of(Street.values(Map.of("in_year", 2026, "item", "参保人数", "total", 1793, "counted_from",
                    "手工填报"))));
        }
    }

    private static org.streetunion.app.ledger.Row union(String name, String code, String community) {
        return Street
                .values(Map.of("name", name, "code", code, "kind", "联合基层工会", "form", "工会联合会", "community", community, "state",
                        "正常"));
    }

    @Test
    void aProjectIsClaimedAndAccepted() {
        Ran claimed = run("claim", "X01", "--way", "菜单式认领", "--union", "朱田社区工会联合会", "--goal", "走到每家");
        assertEquals(0, claimed.code(), claimed::err);
        assertTrue(claimed.out().startsWith("已登记认领 1 条，第 "), claimed::out);
        assertTrue(run("list", "projects").out().contains("3000.50"), "money, not whole yuan");

        assertTrue(run("accept-claim", "X01", "--union", "红联社区工会联合会", "--points", "90", "--opinion", "好").err()
                .contains("没有找到这条认领"));
        assertTrue(accept("-1").err().contains("验收得分是 0 到 100 分，不能是 -1"));
        Ran much = accept("101");
        assertEquals(1, much.code());
        assertTrue(much.err().contains("不能是 101"), much::err);
        Ran accepted = accept("95");
        assertEquals(0, accepted.code(), accepted::err);
        assertTrue(run("list", "claims").out().contains("2026-10-09\t办得好\t95"), run("list", "claims")::out);
        assertTrue(run("list", "projects").out().contains("验收"), "every claim of it was accepted");
        assertEquals(1, run("claim", "没有", "--way", "菜单式认领", "--union", "朱田社区工会联合会").code());
        assertTrue(run("claim", "X01", "--way", "抢").err().contains("“抢”不是认领方式"));
    }

    private Ran accept(String points) {
        return run("accept-claim", "X01", "--union", "朱田社区工会联合会", "--points", points, "--opinion", "办得好");
    }

    @Test
    void anItemIsCrossedOffForAPeriodWithItsFile() throws IOException, OfficeUnavailable {
        Ran which = run("close-task", "月度例会");
        assertEquals(1, which.code());
        assertTrue(which.err().contains("有 2 期没销号，请写 --period，例如 2026年9月"), which::err);
        Path sheet = Files.writeString(data.resolveSibling("签到表.txt"), "到会");
        Ran closed = run("close-task", "月度例会", "--period", "2026年9月", "--day", "2026-09-30", "--evidence", "签到表", "--file",
                sheet.toString());
        assertEquals(0, closed.code(), closed::err);
        assertTrue(closed.out().startsWith("已销号 1 件，第 "), closed::out);
        assertTrue(run("close-task", "月度例会", "--period", "2026年9月").err().contains("已经在 2026-09-30 销号"));
        Ran last = run("close-task", "月度例会", "--by", "柳三元");
        assertEquals(0, last.code(), "one period is left, and needs no name: " + last.err());
        assertTrue(run("close-task", "月度例会").err().contains("没有要销号的"));
        assertTrue(run("close-task", "没有这件").err().contains("清单事项里没有“没有这件”"));
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            assertEquals(2, office.registers().get("closings").count(Query.ALL));
            long first = office.registers().get("closings").store().first(Query.ALL, 1).get(0).id();
            assertEquals("签到表.txt", office.files().of("closings", first).get(0).name());
        }
    }

    @Test
    void anItemThatTwoZonesHaveIsNamedByItsZone() throws OfficeUnavailable {
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            Street street = new Street(office);
            List<Long> zones = street.write("zones", List.of(Street.values(Map.of("code", "P1", "name", "启运片区")),
                    Street.values(Map.of("code", "P2", "name", "望海片区"))));
            zones.forEach(zone -> street.write("tasks", List.of(Street.values(Map.of("kind", "履职事项清单", "item", "走访全部工会",
                    "level", "片区", "frequency", "一次", "due_on", LocalDate.of(2026, 12, 1), "zone", Reference.to(zone))))));
        }
        assertTrue(run("close-task", "走访全部工会").err().contains("有 2 件“走访全部工会”，请用 --zone"));
        assertTrue(run("close-task", "走访全部工会", "--zone", "望海片区", "--union", "朱田社区工会联合会").err().contains("那里没有"));
        Ran closed = run("close-task", "走访全部工会", "--zone", "望海片区", "--evidence", "走访表");
        assertEquals(0, closed.code(), closed::err);
        assertTrue(run("close-task", "走访全部工会", "--zone", "望海片区").err().contains("没有要销号的"));
    }

    @Test
    void needsAreMatchedOnDemandOnly() throws OfficeUnavailable {
        assertTrue(run("match-needs").err().contains("没有可以对接的需求"));
        try (Office office = Wiring.open(data, Databases.CLOCK)) {
            Street street = new Street(office);
            for (List<String> each : List.of(List.of("需求清单", "职工想健身"), List.of("服务资源清单", "健身房"), List.of("服务资源清单", "球馆"))) {
                street.write("tasks", List.of(Street.values(Map.of("kind", each.get(0), "item", each.get(1), "level", "街道",
                        "frequency", "一次", "field", "文体"))));
            }
        }
        assertEquals(List.of("职工想健身\t健身房、球馆"), run("match-needs").lines());
        Ran taken = run("match-needs", "--need", "职工想健身", "--resource", "球馆", "--take");
        assertTrue(taken.out().contains("已对接 1 件，第 "), taken::out);
        assertEquals(1, run("match-needs").code(), "nothing is left to be matched");
    }

    @Test
    void aDemandIsDividedAfterALook() {
        Ran dry = run("split-quota", "参保人数", "--among", "各社区工会", "--by", "平均分", "--dry");
        assertEquals(List.of("朱田社区工会联合会\t897", "红联社区工会联合会\t896"), dry.lines());
        assertEquals(1, run("list", "shares").lines().size(), "headings only: looking writes nothing");
        Ran split = run("split-quota", "参保人数", "--among", "各社区工会", "--by", "平均分");
        assertEquals(0, split.code(), split::err);
        assertTrue(split.out().contains("已分解成 2 份，第 "), split::out);
        assertEquals(3, run("list", "shares").lines().size());
        assertEquals(1, run("split-quota", "参保人数").code(), "nobody has reported any members");
        assertTrue(run("split-quota", "参保人数", "--by", "抓阄").err().contains("没有“抓阄”，请写：按会员数"));
        assertTrue(run("split-quota", "没有").err().contains("区总任务里没有“没有”"));
    }
}
