package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Ledger;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.support.SampleRows;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A form asks before it is left when something would be lost, and never else. */
class LeavingTest extends UiTest {
    private final Map<String, Long> rows = new LinkedHashMap<>();

    @Override
    protected void prepare(Office empty) {
        SampleRows samples = new SampleRows(empty.registers());
        for (Register register : empty.registers().all()) {
            rows.put(register.ledger().key(), samples.kept(register.ledger().key()));
        }
    }

    @Test
    void goingThroughEveryFieldOfEveryRegisterChangesNothing(FxRobot robot) {
        List<String> alarms = new ArrayList<>();
        rows.forEach((ledger, id) -> {
            record(robot, ledger, id);
            int fields = office().registers().get(ledger).ledger().writable().size();
            for (int field = 0; field <= fields; field++) {
                robot.type(KeyCode.TAB);
            }
            if (!changed().isEmpty()) {
                alarms.add(ledger + " " + changed());
            }
            robot.interact(() -> model().startNew(Map.of()));
        });

        assertEquals(List.of(), alarms);
    }

    @Test
    void aFormThatWasOnlyOpenedIsLeftWithoutAQuestion(FxRobot robot) {
        for (String ledger : rows.keySet()) {
            list(robot, ledger);
            chord(robot, KeyCode.CONTROL, KeyCode.N);
            until(() -> robot.lookup("#record-name").tryQuery().isPresent() && !words(robot, "#record-name").isEmpty());
            robot.type(KeyCode.ESCAPE);
            until(() -> window().shell().top() instanceof LedgerPage);
        }
        assertFalse(robot.lookup(".dialog-pane").tryQuery().isPresent());
    }

    @Test
    void theSameDayInAnotherShapeIsNoChange(FxRobot robot) {
        record(robot, "members", row("members"));
        put(robot, "#field-joined_on", "20260401");
        robot.type(KeyCode.TAB);
        assertEquals("2026-04-01", robot.lookup("#field-joined_on").queryTextInputControl().getText());
        robot.type(KeyCode.ESCAPE);

        until(() -> window().shell().top() instanceof LedgerPage);
    }

    @Test
    void anUnreadableDayIsAChangeThatWouldBeLost(FxRobot robot) {
        record(robot, "members", row("members"));
        put(robot, "#field-joined_on", "去年某天");
        robot.type(KeyCode.ESCAPE);
        asked(robot, "还没有保存");
        answer(robot, "保存");
        until(() -> robot.lookup("#problems-joined_on .problem-block").tryQuery().isPresent());

        assertTrue(window().shell().top() instanceof RecordPage, "what cannot be saved is not left either");
        remarked(robot, "还不能保存，请先改好标出的 1 处");
    }

    @Test
    void savingOnTheWayOutLeadsBackToTheList(FxRobot robot) {
        record(robot, "employers", row("employers"));
        put(robot, "#field-legal_person", "秦岭");
        robot.type(KeyCode.ESCAPE);
        asked(robot, "还没有保存");
        answer(robot, "保存");

        until(() -> window().shell().top() instanceof LedgerPage);
        assertEquals(1, office().registers().get("employers").count(Query.ALL.and(
                new org.streetunion.app.ledger.Filter.Contains("legal_person", "秦岭"))));
    }

    @Test
    void theNavigationAsksToo(FxRobot robot) {
        record(robot, "employers", row("employers"));
        put(robot, "#field-legal_person", "秦岭");
        robot.clickOn("#go-members");
        asked(robot, "还没有保存");
        answer(robot, "继续填写");
        until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
        assertTrue(window().shell().top() instanceof RecordPage);
        assertEquals(List.of("legal_person"), changed(), "and nothing was lost");
    }

    private long row(String ledger) {
        return rows.getOrDefault(ledger, 0L);
    }

    private RecordModel model() {
        return ((RecordPage) window().shell().top()).model();
    }

    private List<String> changed() {
        Ledger ledger = model().register().ledger();
        return ledger.columns().stream().map(column -> column.key()).filter(key -> model().field(key).changed()).toList();
    }
}
