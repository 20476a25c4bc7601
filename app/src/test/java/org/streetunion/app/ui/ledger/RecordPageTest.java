package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.support.Street;
import org.testfx.api.FxRobot;

class RecordPageTest extends UiTest {
    private List<Long> unions = List.of();

    @Override
    protected void prepare(Office empty) {
        unions = new Street(empty).fill(3, 5);
    }

    private void newRow(FxRobot robot, String ledger) {
        list(robot, ledger);
        chord(robot, KeyCode.CONTROL, KeyCode.N);
    }

    @Test
    void aRowIsTypedInWithTheKeyboardAndSaved(FxRobot robot) {
        newRow(robot, "employers");
        until(() -> robot.lookup("#field-name").tryQuery().isPresent());
        focus(robot, "#field-name");
        robot.targetWindow(window().stage()).write("海螺茶室");
        save(robot);

        until(() -> office().registers().get("employers").count(Query.ALL.search("海螺茶室")) == 1);
        until(() -> name(robot).equals("海螺茶室"));
    }

    @Test
    void thePathNamesTheRowThatIsOpen(FxRobot robot) {
        newRow(robot, "employers");
        until(() -> path(robot).equals("新增单位"));
        robot.type(KeyCode.ESCAPE);
        openUnion(robot);
        until(() -> path(robot).equals(name(robot)));
        assertEquals("港口第1模具厂联合工会", path(robot));
        assertEquals("下属工会", window().shell().top().topic(), "help is about the register");
    }

    private static String path(FxRobot robot) {
        return robot.lookup(".path-here").queryLabeled().getText();
    }

    @Test
    void whatIsMissingIsSaidUnderTheFieldAndNothingIsWritten(FxRobot robot) {
        newRow(robot, "employers");
        until(() -> robot.lookup("#field-name").tryQuery().isPresent());
        save(robot);

        until(() -> robot.lookup("#problems-name .problem-block").tryQuery().isPresent());
        assertEquals(6, office().registers().get("employers").count(Query.ALL));
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
        robot.interact(() -> ((RecordPage) window().shell().top()).model().field("state").choose("筹备"));
        save(robot);
        until(() -> robot.lookup("#change").tryQuery().isPresent());
        robot.clickOn("#change").clickOn("#change-day");
        retype(robot, "0930");
        robot.clickOn("确定");

        until(() -> office().registers().get("unions").history(unions.get(0)).size() == 2);
        Store.Past now = office().registers().get("unions").history(unions.get(0)).get(0);
        assertEquals("2026-09-30", now.from().toString());
        assertEquals("筹备", now.event());
    }

    @Test
    void aRenewedCertificateIsProposedFromItsFirstDay(FxRobot robot) {
        RecordModel model = certificate(robot, LocalDate.of(2021, 7, 1));
        robot.interact(() -> model.field("legal_from").choose(LocalDate.of(2026, 7, 1)));
        save(robot);
        until(() -> robot.lookup("#change-day").tryQuery().isPresent());
        assertEquals("2026-07-01", robot.lookup("#change-day").queryAs(TextField.class).getText());

        robot.clickOn("取消");
        robot.interact(() -> model.field("state").choose("筹备"));
        save(robot);
        until(() -> robot.lookup("#change-day").tryQuery().isPresent());
        assertEquals("2026-10-09", robot.lookup("#change-day").queryAs(TextField.class).getText(),
                "what else changed may not be of that day");
        robot.clickOn("取消");
    }

    /** The form of a union that has a certificate since a day. */
    private RecordModel certificate(FxRobot robot, LocalDate since) {
        Register register = office().registers().get("unions");
        Row union = register.rows(new long[]{unions.get(0)}, Viewer.full(new Actor("小林"))).get(0);
        register.save(union.with("legal_from", since), Act.correction(new Actor("小林"), Act.Kind.EDIT));
        openUnion(robot);
        return ((RecordPage) window().shell().top()).model();
    }

    @Test
    void aPlainColumnIsSavedWithoutAQuestion(FxRobot robot) {
        openUnion(robot);
        focus(robot, "#field-contact");
        retype(robot, "林芳");
        save(robot);

        until(() -> office().registers().get("unions").count(Query.ALL.search("林芳")) == 1);
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
        chord(robot, KeyCode.ALT, KeyCode.DOWN);

        until(() -> !name(robot).equals(first));
    }

    @Test
    void anUnfinishedFormIsKeptAndOfferedAgain(FxRobot robot) {
        openUnion(robot);
        focus(robot, "#field-contact");
        retype(robot, "半截");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.clickOn("留作草稿");
        until(() -> office().settings().get("draft.unions." + unions.get(0)).isPresent());

        openUnion(robot);
        until(() -> robot.lookup("接着填").tryQuery().isPresent());
        robot.clickOn("接着填");
        until(() -> robot.lookup("#field-contact").queryAs(TextField.class).getText().equals("半截"));
    }

    private static String name(FxRobot robot) {
        return words(robot, "#record-name");
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
        chord(robot, KeyCode.CONTROL, KeyCode.S);
    }
}
