package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** From row to row in the order of the list, past the end of what is read at once. */
class NeighboursTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, VirtualRows.PAGE + 3);
    }

    @Test
    void nextGoesOverTheEndOfAPageAndBack(FxRobot robot) {
        open(robot, VirtualRows.PAGE - 1);
        assertEquals(VirtualRows.PAGE - 1, place());
        chord(robot, KeyCode.ALT, KeyCode.DOWN);
        until(() -> place() == VirtualRows.PAGE);
        robot.clickOn("#next");
        until(() -> place() == VirtualRows.PAGE + 1);
        robot.clickOn("#previous");
        until(() -> place() == VirtualRows.PAGE);
        chord(robot, KeyCode.ALT, KeyCode.UP);
        until(() -> place() == VirtualRows.PAGE - 1);
    }

    @Test
    void theLastRowHasNoneBehindItAndTheListStandsWhereTheFormWas(FxRobot robot) {
        open(robot, VirtualRows.PAGE + 1);
        String before = words(robot, "#record-name");
        chord(robot, KeyCode.ALT, KeyCode.DOWN);
        until(() -> place() == VirtualRows.PAGE + 2);
        assertNotEquals("", before);
        String last = words(robot, "#record-name");
        chord(robot, KeyCode.ALT, KeyCode.DOWN);
        remarked(robot, "已经是最后一条");
        assertEquals(last, words(robot, "#record-name"));

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#table-members").tryQuery().isPresent());
        assertEquals(VirtualRows.PAGE + 2,
                robot.lookup("#table-members").queryTableView().getSelectionModel().getSelectedIndex());
    }

    @Test
    void goingOnWithAnUnsavedChangeAsksFirst(FxRobot robot) {
        open(robot, 0);
        put(robot, "#field-nation", "畲族");
        chord(robot, KeyCode.ALT, KeyCode.DOWN);
        asked(robot, "还没有保存");
        answer(robot, "继续填写");
        until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
        assertEquals(0, place());

        chord(robot, KeyCode.ALT, KeyCode.DOWN);
        asked(robot, "还没有保存");
        answer(robot, "不保存");
        until(() -> place() == 1);
    }

    private void open(FxRobot robot, int index) {
        list(robot, "members");
        rows(robot, "members", VirtualRows.PAGE + 3);
        robot.interact(() -> robot.lookup("#table-members").queryTableView().scrollTo(index));
        point(robot, "members", index);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && place() == index);
    }

    /** Where the form's row stands in the list; -1 while it is being read. */
    private int place() {
        long id = ((RecordPage) window().shell().top()).model().row().get().id();
        long[] ids = office().registers().get("members").ids(org.streetunion.app.ledger.Query.ALL);
        for (int index = 0; index < ids.length; index++) {
            if (ids[index] == id) {
                return index;
            }
        }
        return -1;
    }
}
