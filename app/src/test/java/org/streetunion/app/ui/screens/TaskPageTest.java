package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static org.streetunion.app.ui.support.TestWindow.until;

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

        robot.clickOn(robot.from(shownRow(robot)).lookup(".button").queryButton());
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

    private static void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-month_list").queryAs(javafx.scene.control.ToggleButton.class).fire());
        until(() -> robot.lookup("#task-table").tryQuery().isPresent());
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
