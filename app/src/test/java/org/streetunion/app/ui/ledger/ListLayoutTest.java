package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A list is found again as it was left: its columns, their widths, its order. */
class ListLayoutTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 9);
    }

    @Test
    void hiddenShownAndWidenedColumnsAreRememberedOverNight(FxRobot robot) throws TimeoutException {
        members(robot);
        robot.clickOn("#columns").clickOn("#show-sex").clickOn("#show-employment");
        until(() -> !column(robot, "sex").isVisible() && column(robot, "employment").isVisible());
        robot.interact(() -> column(robot, "name").setPrefWidth(201));
        until(() -> kept().contains("name:201:+") && kept().contains("employment:"));
        reopen();
        members(robot);

        until(() -> !column(robot, "sex").isVisible() && column(robot, "employment").isVisible());
        assertEquals(201, column(robot, "name").getWidth());
        robot.clickOn("#columns");
        shown(robot, "#show-sex");
        assertFalse(robot.lookup("#show-sex").queryAs(CheckBox.class).isSelected(), "the chooser shows what is");
        robot.clickOn("恢复默认的列和排序");
        until(() -> column(robot, "sex").isVisible() && !column(robot, "employment").isVisible());
    }

    @Test
    void theLastColumnStays(FxRobot robot) {
        list(robot, "zones");
        robot.clickOn("#columns");
        List<String> shown = table(robot, "zones").getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getId)
                .filter(id -> !id.equals("tick")).toList();
        shown(robot, "#show-" + shown.get(0));
        shown.forEach(key -> robot.interact(() -> robot.lookup("#show-" + key).queryAs(CheckBox.class).fire()));

        List<String> left = table(robot, "zones").getColumns().stream().filter(TableColumn::isVisible).map(TableColumn::getId)
                .filter(id -> !id.equals("tick")).toList();
        assertEquals(List.of(shown.get(shown.size() - 1)), left);
    }

    @Test
    void aClickOnAHeadingSortsAndTheOrderIsRemembered(FxRobot robot) throws TimeoutException {
        members(robot);
        sort(robot);
        until(() -> first(robot).equals("2020-01-01"));
        sort(robot);
        until(() -> first(robot).equals("2020-09-09"));
        until(() -> kept().endsWith("^:joined_on:-"));
        reopen();
        members(robot);

        until(() -> first(robot).equals("2020-09-09"));
        assertEquals(TableColumn.SortType.DESCENDING, column(robot, "joined_on").getSortType());
        sort(robot);
        until(() -> !kept().contains("^"));
        assertTrue(table(robot, "members").getSortOrder().isEmpty(), "a third click takes the order away");
    }

    private static void sort(FxRobot robot) {
        robot.interact(() -> table(robot, "members").scrollToColumn(column(robot, "joined_on")));
        robot.clickOn("入会日期");
    }

    private void members(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 9);
    }

    private String first(FxRobot robot) {
        var row = table(robot, "members").getItems().get(0).row().get();
        return row == null ? "" : office().registers().get("members").ledger().column("joined_on").orElseThrow().text(row);
    }

    private static TableView<Slot> table(FxRobot robot, String ledger) {
        return robot.lookup("#table-" + ledger).queryTableView();
    }

    private static TableColumn<Slot, ?> column(FxRobot robot, String key) {
        return table(robot, "members").getColumns().stream().filter(column -> key.equals(column.getId())).findFirst()
                .orElseThrow();
    }

    private String kept() {
        return office().settings().get("view.members").orElse("");
    }
}
