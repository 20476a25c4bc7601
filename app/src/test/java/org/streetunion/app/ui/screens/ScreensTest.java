package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.testfx.api.FxRobot;

class ScreensTest extends UiTest {
    @Test
    void anEmptyOfficeOffersThreeWaysInAndEightSettings(FxRobot robot) {
        until(() -> robot.lookup("#first-morning").tryQuery().isPresent());

        assertEquals(3, robot.lookup(".way").queryAll().size());
        OfficeSetting.ALL
                .forEach(setting -> assertTrue(robot.lookup("#" + setting.key().replace('.', '-')).tryQuery().isPresent(),
                        setting.heading()));
        robot.interact(() -> robot.lookup("#office-name").query().requestFocus());
        robot.interact(() -> robot.lookup("#office-name").queryAs(TextField.class).setText("港口街道总工会"));
        robot.type(KeyCode.TAB);
        until(() -> office().settings().get("office.name").orElse("").equals("港口街道总工会"));
        until(() -> robot.lookup(".office-name").queryAs(Label.class).getText().equals("港口街道总工会"));
        robot.clickOn("#by-hand");
        shown(robot, "#table-unions");
    }

    @Test
    void anOfficeWithRowsShowsFiveTilesAndTwoCharts(FxRobot robot) {
        new Street(office()).fill(2, 5);
        robot.clickOn("#go-start");
        until(() -> robot.lookup("#members-chart").tryQuery().isPresent()
                && robot.lookup("#unions-chart").tryQuery().isPresent());

        assertEquals(5, robot.lookup(".tile").queryAll().size());
        robot.clickOn("#tile-elections");
        until(() -> robot.lookup("#table-unions").tryQuery().isPresent()
                && robot.lookup("#unfilter-kind").tryQuery().isPresent());
    }

    @Test
    void filesAreLookedAtCheckedAndImported(FxRobot robot) {
        robot.clickOn("#go-import").clickOn("#choose-files");
        until(() -> robot.lookup("#import-sheets").tryQuery().isPresent() && robot.lookup("#findings").tryQuery().isPresent());
        assertEquals(4, robot.lookup("#import-sheets").queryListView().getItems().size());

        robot.clickOn("#fill-blanks").clickOn("#run-import");
        until(() -> robot.lookup("#undo-import").tryQuery().isPresent());
        robot.clickOn("#open-rejects");
        until(() -> window().stands().opened().size() == 1);
    }

    @Test
    void recentActsAreListedWithTheirUndo(FxRobot robot) {
        new Street(office()).fill(2, 5);
        robot.clickOn("#go-recent");
        until(() -> robot.lookup("#recent-acts").queryTableView().getItems().size() == 5);
        until(() -> robot.lookup("#recent-acts").lookup("撤销").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#recent-acts").lookup("撤销").queryAs(Button.class).fire());
        until(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);

        until(() -> office().registers().get("terms").count(Query.ALL) == 0);
    }

    @Test
    void aCodeListIsEdited(FxRobot robot) {
        robot.clickOn("#go-settings");
        until(() -> robot.lookup("#codes").tryQuery().isPresent()
                && robot.lookup("#codes").queryAs(TextArea.class).getText().contains("划片"));
        robot.interact(() -> robot.lookup("#codes").queryAs(TextArea.class).appendText("\n临时片"));
        robot.interact(() -> robot.lookup("#keep-codes").queryButton().fire());

        until(() -> robot.lookup("片区类型（4）").tryQuery().isPresent());
    }
}
