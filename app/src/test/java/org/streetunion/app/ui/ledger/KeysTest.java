package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** Keys belong to the page on top, wherever the focus is. */
class KeysTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 5);
    }

    @Test
    void aNewRowBeginsByKeyWhileTheNavigationHasTheFocus(FxRobot robot) {
        list(robot, "employers");
        robot.interact(() -> robot.lookup("#go-members").query().requestFocus());
        chord(robot, KeyCode.CONTROL, KeyCode.N);

        shown(robot, "#field-name");
    }

    @Test
    void aNewRowBeginsByKeyWhileNothingHasTheFocus(FxRobot robot) {
        list(robot, "employers");
        robot.interact(() -> window().shell().node().requestFocus());
        chord(robot, KeyCode.CONTROL, KeyCode.N);

        shown(robot, "#field-name");
    }

    @Test
    void theBoxOverEverythingKeepsItsKeysToItself(FxRobot robot) {
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        chord(robot, KeyCode.CONTROL, KeyCode.N);

        assertEquals("单位", window().shell().top().title(), "no form opened behind the veil");
    }

    @Test
    void savingAndGoingOnEmptiesTheFormAndKeepsTheRow(FxRobot robot) {
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-name");
        put(robot, "#field-name", "海螺茶室");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);
        until(() -> words(robot, "#record-name").equals("新增单位") && robot.lookup("#field-name")
                .queryAs(javafx.scene.control.TextField.class).getText().isEmpty());

        assertEquals(7, office().registers().get("employers").count(org.streetunion.app.ledger.Query.ALL));
    }

    @Test
    void theFirstRowHasNoneBeforeIt(FxRobot robot) {
        list(robot, "members");
        until(() -> robot.lookup("#table-members").queryTableView().getItems().size() == 5);
        robot.interact(() -> robot.lookup("#table-members").queryTableView().getSelectionModel().select(0));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && !words(robot, "#record-name").isEmpty());
        String first = words(robot, "#record-name");
        chord(robot, KeyCode.ALT, KeyCode.UP);

        until(() -> robot.lookup("已经是第一条").tryQuery().isPresent());
        assertEquals(first, words(robot, "#record-name"));
    }
}
