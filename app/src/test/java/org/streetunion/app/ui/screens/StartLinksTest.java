package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.port.StartFacts;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class StartLinksTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 5);
    }

    @Test
    void whatIsDueIsListedAndLeadsToWhereItIsDone(FxRobot robot) {
        shown(robot, "#tile-due");
        robot.clickOn("#tile-due");
        shown(robot, "#due");
        TableView<StartFacts.Due> due = robot.lookup("#due").queryTableView();
        assertEquals(2, due.getItems().size());

        robot.interact(() -> due.getSelectionModel().select(1));
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#table-unions").tryQuery().isPresent()
                && robot.lookup("#unfilter-kind").tryQuery().isPresent());
    }

    @Test
    void aThingWithoutAPlaceStaysWhereItIs(FxRobot robot) {
        shown(robot, "#tile-due");
        robot.clickOn("#tile-due");
        shown(robot, "#due");
        robot.type(KeyCode.ENTER);

        assertEquals("今天要办", window().shell().top().title());
        robot.type(KeyCode.ESCAPE);
        until(() -> window().shell().top().title().equals("开始"));
    }

    @Test
    void recentActsAndMissingFiguresOpenTheirLists(FxRobot robot) {
        shown(robot, "#tile-recent");
        robot.clickOn("#tile-recent");
        shown(robot, "#recent-acts");
        robot.type(KeyCode.ESCAPE);
        shown(robot, "#tile-missing");
        robot.clickOn("#tile-missing");
        shown(robot, "#table-members");
    }

    @Test
    void daysAreToldInWords() {
        LocalDate today = LocalDate.of(2026, 10, 9);

        assertEquals("今天", DuePage.left(today, today));
        assertEquals("还有 3 天", DuePage.left(LocalDate.of(2026, 10, 12), today));
        assertEquals("过期 9 天", DuePage.left(LocalDate.of(2026, 9, 30), today));
        assertEquals("", DuePage.left(null, today));
    }
}
