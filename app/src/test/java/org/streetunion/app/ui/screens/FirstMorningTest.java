package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** An office as the program makes it is not quite empty: parameters come with it. Nobody has begun to work in it all the same. */
class FirstMorningTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        Wiring.supply(empty);
        assertTrue(empty.registers().inMenu().stream().anyMatch(register -> register.count(Query.ALL) > 0), "some are in the menu");
    }

    @Test
    void whatCameWithTheProgramIsNoWork(FxRobot robot) {
        shown(robot, "#first-morning");
    }

    @Test
    void oneRowOfOnesOwnIsWork(FxRobot robot) {
        new Street(office()).fill(1, 0);
        robot.interact(() -> robot.lookup("#go-start").queryAs(ToggleButton.class).fire());
        until(() -> robot.lookup("#members-chart").tryQuery().isPresent() || robot.lookup("#unions-chart").tryQuery().isPresent());
    }
}
