package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.duties.DutyLedger;
import org.streetunion.app.ui.controls.SuggestField;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.testfx.api.FxRobot;

/** 记一条履职 on the start page: the second entry of a morning costs hardly more key strokes than what is written. */
class QuickDutyTest extends RealUiTest {
    private static final int MOST_STROKES = 8;
    private static final String WORDS = "gaowenjintie";
    private int strokes;

    @Override
    protected void prepare(Office empty) {
        Cadres cadres = new Cadres(empty);
        cadres.person("周海波");
        cadres.union("月湖电子厂工会委员会");
        cadres.union("海塘模具厂工会委员会");
    }

    @Test
    void aDutyIsNotedWithFewKeyStrokes(FxRobot robot) {
        shown(robot, "#duty-person");
        robot.clickOn("#duty-person");
        chosen(robot, "#duty-person", "zhb");
        focused(robot, "#duty-object");
        note(robot, "htmj", 1);
        assertTrue(strokes <= 3 + 1 + MOST_STROKES, () -> strokes + " strokes for the first");

        strokes = 0;
        note(robot, "yhdz", 2);
        assertTrue(strokes <= MOST_STROKES, () -> strokes + " strokes for the next");

        Row row = office().registers().get(DutyLedger.KEY).first(Query.ALL.search("月湖"), 1, Viewer.full(Cadres.CLERK)).get(0);
        assertEquals("周海波", DutyLedger.PERSON.text(row));
        assertEquals("月湖电子厂工会委员会", DutyLedger.UNION.text(row));
        assertEquals("走访联系", row.get(DutyLedger.KIND));
        assertEquals(WORDS, row.get(DutyLedger.CONTENT));
    }

    @Test
    void anotherDayAndOneOfTheFiveAreTakenFromTheKeyboard(FxRobot robot) {
        shown(robot, "#duty-person");
        robot.clickOn("#duty-day").write("1007");
        robot.clickOn("#duty-person");
        chosen(robot, "#duty-person", "zhb");
        focused(robot, "#duty-object");
        chosen(robot, "#duty-object", "htmj");
        focused(robot, "#duty-content");
        robot.write(WORDS);
        robot.type(KeyCode.TAB, KeyCode.DOWN);
        until(() -> DutyLedger.FIVE.get(0).equals(robot.lookup("#duty-item").queryAs(ComboBox.class).getValue()));
        robot.type(KeyCode.ENTER);
        until(() -> office().registers().get(DutyLedger.KEY).count(Query.ALL) == 1);

        Row row = office().registers().get(DutyLedger.KEY).first(Query.ALL, 1, Viewer.full(Cadres.CLERK)).get(0);
        assertEquals(DutyLedger.FIVE.get(0), row.get(DutyLedger.ITEM));
        assertEquals("2026-10-07", DutyLedger.DAY.text(row));
        until(() -> "不计五项".equals(robot.lookup("#duty-item").queryAs(ComboBox.class).getValue()));
        assertEquals("1007", robot.lookup("#duty-day").queryAs(TextField.class).getText(),
                "a backlog of one day is entered in a row");

        robot.clickOn("#duty-day").eraseText(4).write("十月").type(KeyCode.ENTER);
        until(() -> robot.lookup("#duty-day").queryAs(TextField.class).isFocused());
        assertEquals(1, office().registers().get(DutyLedger.KEY).count(Query.ALL), "nothing on a day that nobody can read");
    }

    private void note(FxRobot robot, String initials, int count) {
        chosen(robot, "#duty-object", initials);
        focused(robot, "#duty-content");
        robot.write(WORDS);
        robot.type(KeyCode.ENTER);
        strokes++;
        until(() -> office().registers().get(DutyLedger.KEY).count(Query.ALL) == count);
        focused(robot, "#duty-object");
        until(() -> robot.lookup("#duty-object").queryAs(TextField.class).getText().isEmpty());
    }

    private void chosen(FxRobot robot, String selector, String initials) {
        robot.write(initials);
        until(() -> !robot.lookup(selector).queryAs(SuggestField.class).suggestions().isEmpty());
        robot.type(KeyCode.ENTER);
        strokes += initials.length() + 1;
    }

    private static void focused(FxRobot robot, String selector) {
        until(() -> robot.lookup(selector).queryAs(TextField.class).isFocused());
    }
}
