package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.ui.support.Street;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class LedgerPageTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(5, 350);
    }

    @BeforeEach
    void open(FxRobot robot) {
        list(robot, "members");
    }

    @Test
    void rowsAreShownSearchedSortedAndTicked(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));

        chord(robot, KeyCode.CONTROL, KeyCode.F);
        robot.targetWindow(window().stage()).write("赵");
        until(() -> table(robot).getItems().size() < 100 && cell(robot, 0, "name").startsWith("赵"));

        robot.clickOn("#search");
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        robot.type(KeyCode.DELETE);
        until(() -> totals(robot).equals("共 350 人"));
        robot.interact(() -> table(robot).getSortOrder().setAll(List.of(column(robot, "joined_on"))));
        until(() -> cell(robot, 0, "joined_on").equals("2020-01-01"));

        robot.clickOn(shownAt(robot, 0));
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        until(() -> totals(robot).equals("共 350 人，已勾选 350 人"));
        assertEquals(1, table(robot).getSelectionModel().getSelectedIndices().size(), "the table itself selects one row only");
        robot.type(KeyCode.SPACE);
        until(() -> totals(robot).equals("共 350 人，已勾选 349 人"));
        robot.type(KeyCode.ESCAPE);
        until(() -> totals(robot).equals("共 350 人"));
    }

    @Test
    void aRowFarDownArrivesWhenItIsScrolledTo(FxRobot robot) {
        until(() -> table(robot).getItems().size() == 350);

        robot.interact(() -> table(robot).scrollTo(340));

        until(() -> table(robot).getItems().get(340).row().get() != null);
        assertFalse(cell(robot, 340, "name").isEmpty());
    }

    @Test
    void tickedRowsAreCopiedAsATable(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn(shownAt(robot, 0));
        chord(robot, KeyCode.CONTROL, KeyCode.C);

        until(() -> window().stands().copied().lines().count() == 2);
        assertTrue(window().stands().copied().startsWith("姓名\t性别\t"));
        assertTrue(window().stands().copied().contains("****"), "what is masked on screen is masked on the clipboard");
        assertTrue(window().stands().copiedTable().contains("<td style=\"mso-number-format:'\\@'\">"),
                "numbers that are texts stay texts");
    }

    @Test
    void aRowIsBinnedAfterAQuestionAndBroughtBackByUndo(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn(shownAt(robot, 0)).type(KeyCode.DELETE);
        until(() -> robot.lookup("移入回收站").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> totals(robot).equals("共 349 人"));

        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> totals(robot).equals("共 350 人"));
    }

    @Test
    void aHiddenColumnIsRemembered(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn("#columns").clickOn("#show-sex");

        until(() -> !column(robot, "sex").isVisible());
        until(() -> office().settings().get("view.members").orElse("").contains("sex:"));
        assertTrue(office().settings().get("view.members").orElse("").matches(".*sex:\\d+:-.*"));
    }

    @Test
    void aConditionIsChosenShownAndTakenAway(FxRobot robot) {
        until(() -> totals(robot).equals("共 350 人"));
        robot.clickOn("#filter").clickOn("#filter-by-sex").clickOn("#filter-女").clickOn("#filter-apply");
        until(() -> totals(robot).equals("共 175 人"));

        robot.clickOn("#unfilter-sex");
        until(() -> totals(robot).equals("共 350 人"));
    }

    private static String totals(FxRobot robot) {
        return robot.lookup("#totals").queryAs(Label.class).getText();
    }

    private static TableView<Slot> table(FxRobot robot) {
        return robot.lookup("#table-members").queryTableView();
    }

    private static TableColumn<Slot, ?> column(FxRobot robot, String key) {
        return table(robot).getColumns().stream().filter(column -> key.equals(column.getId())).findFirst().orElseThrow();
    }

    private String cell(FxRobot robot, int index, String key) {
        var row = table(robot).getItems().get(index).row().get();
        return row == null ? "" : office().registers().get("members").ledger().column(key).orElseThrow().text(row);
    }

    private String shownAt(FxRobot robot, int index) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> cell(robot, index, "name"));
    }
}
