package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.testfx.api.FxRobot;

/** A recall on the page of a post: the votes are asked for once 罢免 is chosen, and half of all is not enough. */
class RecallTest extends RealUiTest {
    private long post;

    @Override
    protected void prepare(Office empty) {
        Cadres cadres = new Cadres(empty);
        post = cadres.save("appointments", Cadres.viceChair(cadres.person("周海波"), LocalDate.of(2026, 1, 1)));
    }

    @Test
    void theVotesAreAskedForAndKept(FxRobot robot) {
        record(robot, "appointments", post);
        robot.clickOn("#record-deeds").clickOn("免职或解聘");
        until(() -> robot.lookup("#deed-reason").tryQuery().isPresent());
        assertFalse(robot.lookup("#deed-votes").queryAs(TextField.class).getParent().isVisible(), "only of a recall");
        robot.interact(() -> choose(robot, "罢免"));
        until(() -> robot.lookup("#deed-votes").queryAs(TextField.class).getParent().isVisible());
        until(() -> words(robot, "#deed-against").contains("请填应到、实到和赞成票"));
        robot.clickOn("#deed-entitled").write("100");
        robot.clickOn("#deed-present").write("90");
        robot.clickOn("#deed-votes").write("50");
        until(() -> words(robot, "#deed-against").contains("罢免不成立"));
        robot.clickOn("#deed-votes").eraseText(2).write("51");
        until(() -> !words(robot, "#deed-against").contains("罢免不成立"));
        answer(robot, "办理");
        until(() -> "罢免".equals(stored().get(AppointmentLedger.END_REASON)));
        assertEquals(51, stored().get(AppointmentLedger.RECALL_VOTES));
    }

    private Row stored() {
        return office().registers().get("appointments").store().rows(new long[]{post}).get(0);
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String reason) {
        ((ComboBox<String>) robot.lookup("#deed-reason").queryAs(ComboBox.class)).setValue(reason);
    }
}
