package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** The month's list as people work it off at the window. */
class TaskPageTest extends RealUiTest {
    private long person;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
        street.write("tasks", List.of(
                Street.values(Map.of("kind", "任务清单", "item", "月度例会", "level", "街道", "frequency", "月", "entered_on",
                        LocalDate.of(2026, 10, 1), "person", Reference.to(person))),
                Street.values(Map.of("kind", "问题清单", "item", "修好活动室的灯", "level", "社区", "frequency", "一次", "due_on",
                        LocalDate.of(2026, 9, 20)))));
        street.write("projects", List.of(
                Street.values(Map.of("code", "X01", "name", "夏送清凉", "kind", "文化体育活动", "in_year", 2026, "state", "发布"))));
    }

    @Test
    void aLineIsCrossedOffWithAClickAndBroughtBack(FxRobot robot) {
        open(robot);
        until(() -> table(robot).getItems().size() == 2);
        assertEquals("修好活动室的灯", table(robot).getItems().get(0).item().words(), "the overdue one stands first");
        assertTrue(total(robot).contains("逾期 1"), total(robot));

        press(robot);
        until(() -> robot.lookup("#closing-evidence").tryQuery().isPresent());
        put(robot, "#closing-evidence", "照片两张");
        until(() -> against(robot).isEmpty());
        answer(robot, "销号");
        remarked(robot, "已销号 1 件");
        Row closing = office().registers().get("closings").store().first(Query.ALL, 9).get(0);
        assertEquals("照片两张", closing.values().get("evidence"));
        until(() -> total(robot).contains("已销号 1　逾期 0"));

        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> total(robot).contains("已销号 0　逾期 1"));
    }

    @Test
    void theReferenceListIsTakenOverOnce(FxRobot robot) {
        open(robot);
        until(() -> table(robot).getItems().size() == 2);
        robot.clickOn("#task-reference");
        asked(robot, "套用参考清单");
        answer(robot, "加入");
        until(() -> table(robot).getItems().size() > 5);
        until(() -> !robot.lookup("#task-reference").query().isVisible());
        assertEquals(0, office().registers().get("tasks").store().first(Query.ALL, 99).stream()
                .filter(row -> "月".equals(row.values().get("frequency")) && row.values().get("entered_on") == null).count());
    }

    @Test
    void whatIsShownIsPrintedForOnePerson(FxRobot robot) throws IOException {
        open(robot);
        until(() -> table(robot).getItems().size() == 2);
        robot.interact(() -> robot.lookup("#task-person").<String>queryComboBox().setValue("柳三元"));
        until(() -> table(robot).getItems().size() == 1);
        robot.interact(() -> robot.lookup("#task-kind").<String>queryComboBox().setValue("问题清单"));
        until(() -> table(robot).getItems().isEmpty());
        assertTrue(robot.lookup("#task-print").query().isDisabled(), "nothing to print");
        robot.interact(() -> robot.lookup("#task-kind").<String>queryComboBox().setValue("任务清单"));
        until(() -> table(robot).getItems().size() == 1);
        robot.clickOn("#task-print");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        try (var files = Files.walk(folder)) {
            assertEquals(List.of("pdf", "xlsx"), files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.contains("工作清单_任务清单_柳三元_截至20261009"))
                    .map(name -> name.substring(name.lastIndexOf('.') + 1)).sorted().toList());
        }
        robot.interact(() -> window().shell().back());
        until(() -> robot.lookup("#task-before").tryQuery().isPresent());
        robot.clickOn("#task-before");
        until(() -> words(robot, "#task-month").equals("2026年9月"));
        robot.interact(() -> robot.lookup("#task-kind").<String>queryComboBox().setValue("全部清单"));
        robot.interact(() -> robot.lookup("#task-person").<String>queryComboBox().setValue("全部责任人"));
        until(() -> table(robot).getItems().size() == 1);
        robot.clickOn("#task-print");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
        try (var files = Files.walk(folder)) {
            assertEquals(1, files.filter(file -> String.valueOf(file.getFileName()).contains("2026年9月工作清单_截至20261009.pdf"))
                    .count());
        }
    }

    @Test
    void aNeedIsMatchedToAResource(FxRobot robot) {
        open(robot);
        until(() -> table(robot).getItems().size() == 2);
        more(robot, "需求对接");
        remarked(robot, "没有可以对接的：需求和服务资源要填同一个服务类别");
        List<Long> made = new Street(office()).write("tasks", List.of(
                Street.values(Map.of("kind", "需求清单", "item", "想学电工", "level", "街道", "frequency", "一次", "field", "技能")),
                Street.values(Map.of("kind", "服务资源清单", "item", "技工学校", "level", "街道", "frequency", "一次", "field", "技能"))));
        more(robot, "需求对接");
        asked(robot, "需求对接");
        assertTrue(reads(robot, "想学电工"));
        answer(robot, "确认对接");
        remarked(robot, "已对接 1 件");
        Row need = office().registers().get("tasks").store().rows(new long[]{made.get(0)}).get(0);
        assertEquals(made.get(1), need.get(org.streetunion.app.office.tasks.TaskLedger.MATCHED, Reference.to(0)).id());
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        remarked(robot, "已撤销 1 条");
    }

    @Test
    void aListThatWantsEvidenceIsNotCrossedOffWithoutAFile(FxRobot robot) {
        open(robot);
        until(() -> table(robot).getItems().size() == 2);
        more(robot, "佐证要求");
        asked(robot, "佐证要求");
        robot.clickOn("问题清单");
        answer(robot, "保存");
        remarked(robot, "要求附件的：问题清单");

        press(robot);
        until(() -> robot.lookup("#closing-evidence").tryQuery().isPresent());
        until(() -> !against(robot).isEmpty());
        assertTrue(against(robot).contains("附件"), against(robot));
        answer(robot, "取消");
        assertEquals(0, office().registers().get("closings").count(Query.ALL));
    }

    private static void more(FxRobot robot, String words) {
        javafx.application.Platform.runLater(() -> robot.lookup("#task-more").queryAs(javafx.scene.control.MenuButton.class)
                .getItems().stream().filter(item -> words.equals(item.getText())).findFirst().orElseThrow().fire());
    }

    private static void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-month_list").queryAs(javafx.scene.control.ToggleButton.class).fire());
        until(() -> robot.lookup("#task-table").tryQuery().isPresent());
    }

    /** Rows are drawn a frame after they are there: their button is pressed when it stands in the window. */
    private static void press(FxRobot robot) {
        until(() -> shown(robot.from(shownRow(robot)).lookup(".button").queryButton()));
        robot.clickOn(robot.from(shownRow(robot)).lookup(".button").queryButton());
    }

    private static boolean shown(javafx.scene.Node button) {
        javafx.geometry.Bounds at = button.localToScene(button.getBoundsInLocal());
        return at.getWidth() > 0 && at.getMinX() >= 0 && at.getMaxX() <= button.getScene().getWidth()
                && at.getMaxY() <= button.getScene().getHeight();
    }

    /** The first row that is drawn: a table also keeps cells for measuring, out of sight. */
    private static TableRow<?> shownRow(FxRobot robot) {
        return robot.lookup("#task-table .table-row-cell").<TableRow<?>>match(row -> row.isVisible() && row.getIndex() == 0)
                .query();
    }

    @SuppressWarnings("unchecked")
    private static TableView<org.streetunion.app.reporting.tasks.TaskLine> table(FxRobot robot) {
        return robot.lookup("#task-table").queryAs(TableView.class);
    }

    private static String total(FxRobot robot) {
        return robot.lookup("#task-total").queryAs(Label.class).getText();
    }

    private static String against(FxRobot robot) {
        String text = robot.lookup("#closing-against").queryAs(Label.class).getText();
        return text == null ? "" : text;
    }
}
