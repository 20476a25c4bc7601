package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.SupplyRows;
import org.testfx.api.FxRobot;

/** Ctrl+Z: in a field the typing, else the last act, after a question. */
class UndoKeyTest extends UiTest {
    @Test
    void nothingWasDoneYet(FxRobot robot) {
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.Z);

        remarked(robot, "没有可以撤销的操作");
    }

    @Test
    void whatCameWithTheProgramIsNobodysLastAct(FxRobot robot) {
        new SupplyRows(office()).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.Z);

        remarked(robot, "没有可以撤销的操作");
    }

    @Test
    void theLastActIsNamedAndTakenBack(FxRobot robot) {
        add(robot, "海螺茶室");
        add(robot, "灯塔面馆");
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        asked(robot, "撤销");
        until(() -> reads(robot, "撤销 小林 的这次登记（单位：灯塔面馆，1 条）？"));
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
        assertEquals(2, count(), "waved away");

        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        asked(robot, "撤销");
        robot.type(KeyCode.ENTER);
        until(() -> count() == 1);
        remarked(robot, "已撤销 1 条");
        rows(robot, "employers", 1);
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        asked(robot, "撤销");
        robot.type(KeyCode.ENTER);
        until(() -> count() == 0);
    }

    @Test
    void inAFieldItTakesBackTheTypingOnly(FxRobot robot) {
        add(robot, "海螺茶室");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-name");
        robot.clickOn("#field-name").write("x");
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> robot.lookup("#field-name").queryTextInputControl().getText().isEmpty());

        assertFalse(robot.lookup(".dialog-pane").tryQuery().isPresent());
        assertEquals(1, count());
    }

    @Test
    void theRemarkAfterSavingTakesItBackToo(FxRobot robot) {
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-name");
        put(robot, "#field-name", "海螺茶室");
        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存，有 2 处提醒");
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        robot.type(KeyCode.ENTER);

        until(() -> count() == 0);
    }

    private void add(FxRobot robot, String name) {
        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-name");
        put(robot, "#field-name", name);
        chord(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> words(robot, "#record-name").equals(name));
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#table-employers").tryQuery().isPresent());
    }

    private long count() {
        return office().registers().get("employers").count(Query.ALL);
    }
}
