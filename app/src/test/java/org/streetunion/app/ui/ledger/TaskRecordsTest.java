package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** 认领, 验收 and 分解 from a record's menu; tasks and claims on the pages of those they belong to; a union's health and a visit. */
class TaskRecordsTest extends RealUiTest {
    private long union;
    private long person;
    private long zone;
    private long project;
    private long quota;
    private long visit;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        zone = street.write("zones", List.of(Street.values(Map.of("code", "P1", "name", "东片", "kind", "划片")))).get(0);
        person = street.write("people", List.of(Street.values(Map.of("name", "柳三元", "mobile", "13900000001")))).get(0);
        union = street.write("unions", List.of(Street.values(Map.of("code", "01", "name", "红联社区工会联合会", "kind", "联合基层工会", "form",
                "工会联合会", "scene", "社区工会联合会", "community", "红联社区", "state", "正常", "founded_on", LocalDate.of(2020, 1, 1)))))
                .get(0);
        project = street.write("projects", List.of(
                Street.values(Map.of("code", "X01", "name", "夏送清凉", "kind", "文化体育活动", "in_year", 2026, "state", "发布")))).get(0);
        quota = street.write("quotas", List.of(
                Street.values(Map.of("in_year", 2026, "item", "参保人数", "total", 1793, "counted_from", "手工填报")))).get(0);
        visit = street.write("duties", List.of(Street.values(Map.of("person", Reference.to(person), "day",
                LocalDate.of(2026, 10, 8), "kind", "走访联系", "union", Reference.to(union))))).get(0);
        street.write("tasks", List.of(Street.values(Map.of("kind", "履职事项清单", "item", "每月走访", "level", "片区", "frequency", "月",
                "entered_on", LocalDate.of(2026, 1, 1), "zone", Reference.to(zone), "union", Reference.to(union), "person",
                Reference.to(person)))));
    }

    @Test
    void aProjectIsClaimedAcceptedAndStandsOnThePagesOfItsClaimant(FxRobot robot) {
        record(robot, "projects", project);
        robot.clickOn("#record-deeds").clickOn("认领");
        asked(robot, "认领项目");
        named(robot, "#deed-people", "柳三元");
        put(robot, "#deed-goal", "送到 30 家");
        put(robot, "#deed-due", "1201");
        until(() -> words(robot, "#deed-against").isEmpty());
        answer(robot, "认领");
        remarked(robot, "已登记认领 1 条");
        Row claim = office().registers().get("claims").store().first(Query.ALL, 9).get(0);
        assertEquals("送到 30 家", claim.values().get("goal"));

        record(robot, "claims", claim.id());
        robot.clickOn("#record-deeds").clickOn("验收");
        asked(robot, "验收认领的项目");
        put(robot, "#deed-opinion", "完成得好");
        put(robot, "#deed-points", "92");
        until(() -> words(robot, "#deed-against").isEmpty());
        answer(robot, "验收");
        remarked(robot, "已验收");
        assertEquals(92, office().registers().get("claims").store().first(Query.ALL, 9).get(0).values().get("points"));

        record(robot, "people", person);
        part(robot, "claims");
        rows(robot, "claims", 1);
        part(robot, "tasks");
        rows(robot, "tasks", 1);
    }

    @Test
    void theListsOfAZoneAndOfAUnionStandOnTheirPages(FxRobot robot) {
        record(robot, "zones", zone);
        part(robot, "tasks");
        rows(robot, "tasks", 1);
        record(robot, "unions", union);
        part(robot, "tasks");
        rows(robot, "tasks", 1);
        part(robot, "claims");
        rows(robot, "claims", 0);
    }

    @Test
    void aTargetOfTheDistrictIsDivided(FxRobot robot) {
        record(robot, "quotas", quota);
        robot.clickOn("#record-deeds").clickOn("分解");
        asked(robot, "分解任务");
        until(() -> words(robot, "#deed-against").contains("还没有上报过会员数，不能按会员数分；可以平均分"));
        robot.interact(() -> robot.lookup("#deed-by").<String>queryComboBox().setValue("平均分"));
        until(() -> words(robot, "#deed-against").isEmpty());
        answer(robot, "分解");
        remarked(robot, "已分解成 1 份，可以逐条再改");
        assertEquals(1793, office().registers().get("shares").store().first(Query.ALL, 9).get(0).values().get("amount"));
    }

    @Test
    void aUnionsHealthLeadsToItsRowsAndToAVisit(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "health");
        shown(robot, "#health-index");
        until(() -> !words(robot, "#health-index").isEmpty());
        robot.clickOn("#health-visit");
        until(() -> reads(robot, "新增履职记录"));
        robot.interact(() -> window().shell().back());
        until(() -> robot.lookup("#health-visit").tryQuery().isPresent());
    }

    @Test
    void aPhotoIsAttachedToAVisit(FxRobot robot) throws IOException {
        window().stands().files(Files.writeString(folder.resolve("走访照片.jpg"), "照片"));
        record(robot, "duties", visit);
        part(robot, "files");
        shown(robot, "#add-attachment");
        robot.clickOn("#add-attachment");
        until(() -> office().files().of("duties", visit).size() == 1);
        assertTrue(reads(robot, "走访照片.jpg"));
    }

    private static void named(FxRobot robot, String field, String name) {
        put(robot, field, name);
        until(() -> robot.lookup(field + "-named").queryAs(Label.class).getText().contains(name)
                || robot.lookup(".suggestions").tryQuery().isPresent());
        if (robot.lookup(".suggestions").tryQuery().isPresent()) {
            robot.type(KeyCode.ENTER);
        }
        until(() -> robot.lookup(field + "-named").queryAs(Label.class).getText().contains(name));
    }
}
