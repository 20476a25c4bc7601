package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.TestWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class RecordPageTest {
    private final Office office = Databases.H2.office();
    private List<Long> unions = List.of();
    private @Nullable TestWindow opened;

    @Start
    void open(Stage stage) {
        unions = new Street(office).fill(3, 5);
        opened = new TestWindow(stage, Services.full(office));
    }

    @AfterEach
    void close() {
        window().close();
        office.close();
    }

    /** Keys go to the window that has the focus: it must be there, with its list, before they are pressed. */
    private void newRow(FxRobot robot, String ledger) {
        robot.interact(() -> {
            window().shell().ledger(ledger, Query.ALL);
            window().stage().requestFocus();
        });
        until(() -> robot.lookup("#table-" + ledger).tryQuery().isPresent() && window().stage().isFocused());
        robot.press(KeyCode.CONTROL).press(KeyCode.N).release(KeyCode.N, KeyCode.CONTROL);
    }

    @Test
    void aRowIsTypedInWithTheKeyboardAndSaved(FxRobot robot) {
        newRow(robot, "employers");
        until(() -> robot.lookup("#field-name").tryQuery().isPresent());
        focus(robot, "#field-name");
        robot.targetWindow(window().stage()).write("海螺茶室");
        save(robot);

        until(() -> office.registers().get("employers").count(Query.ALL.search("海螺茶室")) == 1);
        until(() -> robot.lookup("#record-name").queryAs(Label.class).getText().equals("海螺茶室"));
    }

    @Test
    void whatIsMissingIsSaidUnderTheFieldAndNothingIsWritten(FxRobot robot) {
        newRow(robot, "employers");
        until(() -> robot.lookup("#field-name").tryQuery().isPresent());
        save(robot);

        until(() -> robot.lookup("#problems-name .problem-block").tryQuery().isPresent());
        assertEquals(6, office.registers().get("employers").count(Query.ALL));
    }

    @Test
    void leavingAsksOnlyWhenSomethingReallyDiffers(FxRobot robot) {
        openUnion(robot);
        focus(robot, "#field-contact");
        robot.write("x").type(KeyCode.BACK_SPACE);
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#table-unions").tryQuery().isPresent());

        openUnion(robot);
        focus(robot, "#field-contact");
        robot.write("新");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.clickOn("不保存");
        until(() -> robot.lookup("#table-unions").tryQuery().isPresent());
    }

    @Test
    void aDatedColumnAsksWhetherItIsAChangeOrACorrection(FxRobot robot) {
        openUnion(robot);
        robot.interact(() -> ((RecordPage) window().shell().top()).model().field("state").choose("撤销"));
        save(robot);
        until(() -> robot.lookup("#change").tryQuery().isPresent());
        robot.clickOn("#change").clickOn("#change-day").press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A,
                KeyCode.CONTROL);
        robot.write("0930").clickOn("确定");

        until(() -> office.registers().get("unions").history(unions.get(0)).size() == 2);
        Store.Past now = office.registers().get("unions").history(unions.get(0)).get(0);
        assertEquals("2026-09-30", now.from().toString());
        assertEquals("撤销", now.event());
    }

    @Test
    void aPlainColumnIsSavedWithoutAQuestion(FxRobot robot) {
        openUnion(robot);
        focus(robot, "#field-contact");
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).write("林芳");
        save(robot);

        until(() -> office.registers().get("unions").count(Query.ALL.search("林芳")) == 1);
        assertFalse(robot.lookup("#change").tryQuery().isPresent());
    }

    @Test
    void aReferenceIsSuggestedWhileTyping(FxRobot robot) {
        newRow(robot, "terms");
        until(() -> robot.lookup("#field-union").tryQuery().isPresent());
        focus(robot, "#field-union");
        robot.targetWindow(window().stage()).write("hl");
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#field-union").queryAs(TextField.class).getText().contains("红联"));
        assertTrue(((RecordPage) window().shell().top()).model().field("union").readable());
    }

    @Test
    void nextGoesToTheNextRowOfTheList(FxRobot robot) {
        robot.interact(() -> window().shell().ledger("members", Query.ALL));
        until(() -> robot.lookup("#table-members").queryTableView().getItems().size() == 5);
        robot.interact(() -> robot.lookup("#table-members").queryTableView().getSelectionModel().select(0));
        robot.interact(() -> robot.lookup("#table-members").query().requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && !name(robot).isEmpty());
        String first = name(robot);
        robot.press(KeyCode.ALT).press(KeyCode.DOWN).release(KeyCode.DOWN, KeyCode.ALT);

        until(() -> !name(robot).equals(first));
    }

    @Test
    void anUnfinishedFormIsKeptAndOfferedAgain(FxRobot robot) {
        openUnion(robot);
        focus(robot, "#field-contact");
        robot.press(KeyCode.CONTROL).press(KeyCode.A).release(KeyCode.A, KeyCode.CONTROL).write("半截");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.clickOn("留作草稿");
        until(() -> office.settings().get("draft.unions." + unions.get(0)).isPresent());

        openUnion(robot);
        until(() -> robot.lookup("接着填").tryQuery().isPresent());
        robot.clickOn("接着填");
        until(() -> robot.lookup("#field-contact").queryAs(TextField.class).getText().equals("半截"));
    }

    private static String name(FxRobot robot) {
        String text = robot.lookup("#record-name").queryAs(Label.class).getText();
        return text == null ? "" : text;
    }

    private void openUnion(FxRobot robot) {
        robot.targetWindow(window().stage()).interact(() -> window().shell().row("unions", unions.get(0)));
        until(() -> robot.lookup("#field-contact").tryQuery().isPresent() && !name(robot).isEmpty());
    }

    private static void focus(FxRobot robot, String field) {
        robot.interact(() -> {
            TextField editor = robot.lookup(field).queryAs(TextField.class);
            editor.requestFocus();
            editor.end();
        });
    }

    private static void save(FxRobot robot) {
        robot.press(KeyCode.CONTROL).press(KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
    }

    private TestWindow window() {
        return Objects.requireNonNull(opened);
    }
}
