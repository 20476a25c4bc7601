package org.streetunion.app.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** An election as people work it through at the window. */
class FilePageTest extends RealUiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        union = street.fill(2, 1).get(0);
        long person = street.write("people", List.of(Street.values(Map.of("name", "柳三元")))).get(0);
        street.write("seats", List.of(Street.values(Map.of("union", Reference.to(union), "term_no", 2, "body", "委员", "duty", "主席",
                "person", Reference.to(person)))));
    }

    @Test
    void aUnionsElectionIsOpenedFilledInAndClosed(FxRobot robot) {
        record(robot, "unions", union);
        robot.clickOn("#record-deeds").clickOn("换届");
        until(() -> robot.lookup("#file-next").tryQueryAs(Label.class).map(label -> label.getText().equals("下一步：换届请示"))
                .orElse(false));
        assertTrue(robot.lookup("#file-close").queryAs(Button.class).isDisabled(), "nothing can be closed without a meeting");

        type(robot, "#step-request-on", "0803");
        until(() -> robot.lookup("#file-next").queryAs(Label.class).getText().equals("下一步：换届批复"));
        type(robot, "#step-meeting-on", "1008");
        until(() -> LocalDate.of(2026, 10, 8).equals(file().values().get("meeting_on")));
        until(() -> !robot.lookup("#file-close").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#file-form").queryAs(Button.class).fire());
        until(() -> robot.lookup("#record-name").tryQuery().isPresent());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#file-close").tryQuery().isPresent());
        robot.clickOn("#file-close");
        until(() -> !robot.lookup(".dialog-pane").queryAll().isEmpty());
        answer(robot, "办结");
        until(() -> "已办结".equals(file().values().get("state")));
        assertEquals(2, terms());
        remarked(robot, "已办结：结束任职 0 条，新任职 1 条");
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> {
            TextField typed = robot.lookup(field).queryAs(TextField.class);
            typed.requestFocus();
            typed.setText(text);
        });
        robot.type(KeyCode.ENTER);
    }

    private Row file() {
        return office().registers().get("elections").store().first(Query.ALL, 1).get(0);
    }

    private long terms() {
        return office().registers().get("terms").store().first(Query.ALL, 99).stream()
                .filter(row -> Reference.to(union).equals(row.values().get("union"))).count();
    }
}
