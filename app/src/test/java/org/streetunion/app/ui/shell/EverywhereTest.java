package org.streetunion.app.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.ledger.LedgerPage;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** The box over all registers by its keys. */
class EverywhereTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(4, 30);
    }

    @Test
    void arrowsPassOverTheHeadingsAndEnterOpens(FxRobot robot) {
        search(robot, "gkd1");
        int first = hits(robot).getSelectionModel().getSelectedIndex();
        assertEquals(1, first, "the first line is a register's title");
        robot.type(KeyCode.DOWN);
        int second = hits(robot).getSelectionModel().getSelectedIndex();
        assertTrue(second > first);
        robot.type(KeyCode.UP, 5);
        assertEquals(first, hits(robot).getSelectionModel().getSelectedIndex(), "it stops at the first hit");
        robot.type(KeyCode.ENTER);

        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && words(robot, "#record-name").startsWith("港口第1"));
    }

    @Test
    void moreThanFitLeadToTheListWithTheSameWords(FxRobot robot) {
        search(robot, "1395740");
        until(() -> reads(robot, "在“会员”里看全部结果…"));
        robot.clickOn("在“会员”里看全部结果…");

        rows(robot, "members", 30);
        assertEquals("1395740", robot.lookup("#search").queryTextInputControl().getText());
        assertTrue(window().shell().top() instanceof LedgerPage);
    }

    @Test
    void numbersAreMaskedHereToo(FxRobot robot) {
        search(robot, "13957400003");

        assertTrue(robot.lookup("#hits .list-cell .label").queryAllAs(Label.class).stream()
                .noneMatch(label -> label.getText() != null && label.getText().contains("13957400003")));
    }

    @Test
    void namesakesAreToldApartByNumberAndUnion(FxRobot robot) {
        search(robot, "13957400003");

        until(() -> robot.lookup("#hits .list-cell .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains("139****0003")
                        && label.getText().contains("工会")));
    }

    @Test
    void wordsThatAreNowhereAreSaidAndEscapeGivesTheFocusBack(FxRobot robot) {
        list(robot, "members");
        robot.interact(() -> robot.lookup("#search").query().requestFocus());
        chord(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        put(robot, "#everywhere-words", "无此人");
        until(() -> reads(robot, "没有找到“无此人”"));
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);

        until(() -> robot.lookup("#search").query().isFocused());
        assertEquals("会员", window().shell().top().title());
    }

    private void search(FxRobot robot, String words) {
        chord(robot, KeyCode.CONTROL, KeyCode.K);
        until(() -> robot.lookup("#everywhere-words").query().isFocused());
        put(robot, "#everywhere-words", words);
        until(() -> !hits(robot).getItems().isEmpty() && hits(robot).getSelectionModel().getSelectedIndex() > 0);
    }

    private static ListView<Object> hits(FxRobot robot) {
        return robot.lookup("#hits").queryListView();
    }
}
