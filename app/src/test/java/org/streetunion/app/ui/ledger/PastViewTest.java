package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A list as it was on a day, and an earlier state of a record brought back, as people do it at the window. */
class PastViewTest extends RealUiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        union = new Street(empty).fill(3, 3).get(0);
        edit(empty, Map.of("state", "筹备"), Act.change(Services.CLERK, Act.Kind.EDIT, LocalDate.of(2026, 9, 30), "变更", ""));
        edit(empty, Map.of("contact", "秦岭"), Act.correction(Services.CLERK, Act.Kind.EDIT));
    }

    private void edit(Office office, Map<String, Object> values, Act act) {
        Row row = office.registers().get("unions").row(union, Viewer.masked(Services.CLERK)).orElseThrow();
        assertTrue(office.registers().get("unions").save(new Row(union, row.version(), Map.copyOf(values)), act).done());
    }

    @Test
    void aDayIsLookedAtReadOnlyAndLeftAgain(FxRobot robot) {
        list(robot, "unions");
        rows(robot, "unions", 4);
        robot.clickOn("#as_of");
        shown(robot, "#as-of-day");
        put(robot, "#as-of-day", "2015-01-15");
        robot.clickOn("#as-of-show");
        rows(robot, "unions", 2);
        assertTrue(words(robot, "#as-of-words").startsWith("这是 2015-01-15 的样子"), words(robot, "#as-of-words"));
        assertFalse(robot.lookup("#new").query().isVisible());
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        remarked(robot, "这是 2015-01-15 的样子，只能看。要改，请先点“回到现在”");

        robot.clickOn("#as-of-now");
        rows(robot, "unions", 4);
        assertTrue(robot.lookup("#new").query().isVisible());
    }

    @Test
    void aDayToComeIsRefused(FxRobot robot) {
        list(robot, "unions");
        rows(robot, "unions", 4);
        robot.clickOn("#as_of");
        shown(robot, "#as-of-day");
        put(robot, "#as-of-day", "2027-01-01");
        robot.clickOn("#as-of-show");
        remarked(robot, "2027-01-01 还没有到，只能看今天和以前的样子");
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void anEarlierStateComesBackAfterALookAndAQuestion(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "history");
        until(() -> links(robot).size() >= 3);
        robot.clickOn(robot.lookup(".history .plain-link").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                .filter(link -> link.getId().matches("back-\\d+")).reduce((one, other) -> other).orElseThrow());
        until(() -> robot.lookup("将改回 2 栏，恢复后可以撤销：").tryQuery().isPresent());
        assertTrue(robot.lookup("筹备").tryQuery().isPresent());
        answer(robot, "恢复");
        until(() -> robot.lookup("#correction").tryQuery().isPresent());
        robot.clickOn("#correction");
        answer(robot, "确定");

        until(() -> "正常".equals(row().get(UnionLedger.STATE)));
        assertFalse("秦岭".equals(row().get(UnionLedger.CONTACT)));
        assertEquals(1, office().registers().get("unions").history(union).stream()
                .map(past -> past.values().get(UnionLedger.STATE)).distinct().count(), "a correction rewrites the past");
        until(() -> robot.lookup(".notification-bar .button").tryQuery().isPresent());
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> "筹备".equals(row().get(UnionLedger.STATE)));
    }

    @Test
    void aStretchOfHistoryComesBackAsAChangeFromToday(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "history");
        until(() -> robot.lookup(".history .plain-link").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                .anyMatch(link -> link.getId().startsWith("back-to-")));
        robot.clickOn(robot.lookup(".history .plain-link").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                .filter(link -> link.getId().startsWith("back-to-")).findFirst().orElseThrow());
        until(() -> robot.lookup("将改回 1 栏，恢复后可以撤销：").tryQuery().isPresent());
        answer(robot, "恢复");
        until(() -> robot.lookup("#correction").tryQuery().isPresent());
        robot.clickOn("#change");
        answer(robot, "确定");

        until(() -> "正常".equals(row().get(UnionLedger.STATE)));
        assertEquals("秦岭", row().get(UnionLedger.CONTACT), "what is not dated stays");
        assertTrue(office().registers().get("unions").history(union).stream()
                .anyMatch(past -> "筹备".equals(past.values().get(UnionLedger.STATE))), "what was between stays on record");
    }

    private Row row() {
        return office().registers().get("unions").row(union, Viewer.masked(Services.CLERK)).orElseThrow();
    }

    private static List<String> links(FxRobot robot) {
        return robot.lookup(".history .plain-link").queryAllAs(javafx.scene.control.Hyperlink.class).stream()
                .map(javafx.scene.control.Hyperlink::getText).toList();
    }
}
