package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** Masked values are shown for a purpose, which is kept; and they are masked again wherever they stand. */
class UnmaskTest extends RealUiTest {
    private String number = "";
    private long member;

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 3);
        var found = empty.registers().get("members").first(Query.ALL, 1, Viewer.full(new org.streetunion.app.ledger.Actor("小林")))
                .get(0);
        member = found.id();
        number = found.get(PersonFacts.ID_NUMBER, "");
    }

    @Test
    void thePurposeIsAskedAndKeptOnceAndTheListShowsThePlainNumber(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 3);
        until(() -> !reads(robot, number) && robot.lookup("#unmask").tryQuery().isPresent());
        robot.clickOn("#unmask");
        asked(robot, "显示原文");
        assertTrue(robot.lookup("显示").queryButton().isDisabled(), "no purpose, no number");
        robot.clickOn("#purpose").write("核对名册");
        answer(robot, "显示");
        until(() -> reads(robot, number));
        assertEquals(List.of("显示原文：核对名册"), purposes());

        robot.clickOn("#unmask");
        until(() -> !reads(robot, number));
        unmask(robot, "核对名册");
        until(() -> reads(robot, number));
        assertEquals(List.of("显示原文：核对名册"), purposes(), "once per purpose and session");
    }

    @Test
    void aPurposeOfOnesOwnIsOfferedTheNextTime(FxRobot robot) {
        list(robot, "members");
        unmask(robot, "街道审计抽查");
        until(() -> reads(robot, number));
        robot.clickOn("#unmask");
        until(() -> !reads(robot, number));
        robot.clickOn("#unmask");
        asked(robot, "显示原文");
        ComboBox<String> purposes = robot.lookup("#purpose").queryComboBox();
        assertTrue(purposes.getItems().containsAll(List.of("上报区总工会", "街道审计抽查")), purposes.getItems()::toString);

        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#purpose").tryQuery().isEmpty());
        assertTrue(!reads(robot, number), "waved away: nothing is shown");
        assertEquals(1, purposes().size());
    }

    @Test
    void aListThatWasNotOnScreenMeanwhileIsMaskedToo(FxRobot robot) {
        list(robot, "members");
        unmask(robot, "核对名册");
        until(() -> reads(robot, number));
        record(robot, "members", member);
        until(() -> reads(robot, number) || field(robot).equals(number));
        robot.clickOn("#unmask");
        until(() -> field(robot).contains("****"));
        robot.type(KeyCode.ESCAPE);
        rows(robot, "members", 3);
        until(() -> !reads(robot, number));

        record(robot, "members", member);
        unmask(robot, "核对名册");
        until(() -> field(robot).equals(number));
        robot.type(KeyCode.ESCAPE);
        until(() -> reads(robot, number));
    }

    @Test
    void theJournalOfARowIsMaskedAsTheRowIs(FxRobot robot) {
        record(robot, "members", member);
        until(() -> field(robot).contains("****"));
        put(robot, "#field-mobile", "13900001234");
        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存");
        part(robot, "history");
        until(() -> robot.lookup(".entry .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("移动电话：") && label.getText().contains("→")));

        assertTrue(robot.lookup(".entry .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .noneMatch(label -> label.getText().contains("13900001234")), "the journal masks it too");
    }

    private static String field(FxRobot robot) {
        return robot.lookup("#field-id_number").queryTextInputControl().getText();
    }

    private void unmask(FxRobot robot, String purpose) {
        until(() -> robot.lookup("#unmask").tryQuery().isPresent());
        robot.clickOn("#unmask");
        asked(robot, "显示原文");
        robot.clickOn("#purpose");
        retype(robot, purpose);
        answer(robot, "显示");
        until(() -> robot.lookup("#purpose").tryQuery().isEmpty());
    }

    private List<String> purposes() {
        return office().batches().recent(50).stream().map(Batch::subject).filter(words -> words.startsWith("显示原文")).toList();
    }
}
