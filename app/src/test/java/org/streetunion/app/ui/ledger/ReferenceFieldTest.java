package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A field that names a row of another register: by initials, by its whole name, or not at all. */
class ReferenceFieldTest extends UiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        union = new Street(empty).fill(3, 2).get(1);
    }

    @Test
    void arrowAndEnterChooseAndEscapeClosesTheSuggestionsOnly(FxRobot robot) {
        newTerm(robot);
        type(robot, "d");
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".suggestions").tryQuery().isEmpty());
        assertTrue(window().shell().top() instanceof RecordPage, "the form stays");

        robot.write("2");
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        until(() -> text(robot).equals("江南第2物流有限公司工会"));
        assertEquals(Reference.to(union), model().field("union").value().get());
    }

    @Test
    void aNameTypedInFullIsAsGoodAsChosen(FxRobot robot) {
        newTerm(robot);
        put(robot, "#field-union", "江南第2物流有限公司工会");
        robot.type(KeyCode.TAB);

        until(() -> Reference.to(union).equals(model().field("union").value().get()));
    }

    @Test
    void wordsThatNameNothingAreSaidUnderTheFieldAndNotSaved(FxRobot robot) {
        newTerm(robot);
        put(robot, "#field-union", "查无此工会");
        robot.type(KeyCode.TAB);
        until(() -> robot.lookup("#problems-union .problem-block").tryQuery().isPresent());
        assertTrue(!robot.lookup("#problems-union .problem-block").queryAs(Label.class).getText().isBlank());
        chord(robot, KeyCode.CONTROL, KeyCode.S);
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().startsWith("还不能保存")));

        assertEquals(3, office().registers().get("terms").count(Query.ALL));
        assertEquals("查无此工会", text(robot), "what was typed stays to be put right");
    }

    @Test
    void savingAndGoingOnKeepsWhatTheListPresets(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "terms");
        rows(robot, "terms", 1);
        robot.clickOn("#new");
        shown(robot, "#field-ordinal");
        until(() -> text(robot).equals("江南第2物流有限公司工会"));
        put(robot, "#field-ordinal", "9");
        put(robot, "#field-starts_on", "20260101");
        put(robot, "#field-ends_on", "20301231");
        chord(robot, KeyCode.CONTROL, KeyCode.ENTER);

        until(() -> office().registers().get("terms").count(Query.ALL) == 4);
        until(() -> words(robot, "#record-name").equals("新增届次")
                && robot.lookup("#field-ordinal").queryTextInputControl().getText().isEmpty());
        assertEquals("江南第2物流有限公司工会", text(robot), "the next one belongs to the same union");
    }

    private void newTerm(FxRobot robot) {
        list(robot, "terms");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-union");
    }

    private static void type(FxRobot robot, String words) {
        robot.interact(() -> robot.lookup("#field-union").query().requestFocus());
        robot.write(words);
    }

    private static String text(FxRobot robot) {
        String text = robot.lookup("#field-union").queryTextInputControl().getText();
        return text == null ? "" : text;
    }

    private RecordModel model() {
        return ((RecordPage) window().shell().top()).model();
    }
}
