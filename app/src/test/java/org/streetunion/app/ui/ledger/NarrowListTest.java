package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A screen of 1366 by 768 at one and a half times its size: the words on the buttons above a list are whole. */
class NarrowListTest extends UiTest {
    private static final double WIDTH = 911;

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 3);
    }

    @Test
    void noButtonIsCut(FxRobot robot) {
        robot.interact(() -> window().stage().setWidth(WIDTH));
        for (String ledger : List.of("unions", "members", "headcounts")) {
            list(robot, ledger);
            until(() -> window().shell().node().getScene().getWidth() <= WIDTH);
            robot.interact(() -> window().shell().node().layout());
            Node bar = robot.lookup(".page-bar").query();
            List<Labeled> buttons = robot.from(bar).lookup((Node node) -> node instanceof ButtonBase && node.isVisible())
                    .queryAllAs(Labeled.class).stream().toList();

            assertTrue(buttons.size() > 4, ledger);
            assertEquals(List.of(), buttons.stream().filter(button -> button.getWidth() < button.prefWidth(-1) - 1)
                    .map(Labeled::getText).toList(), ledger);
        }
    }
}
