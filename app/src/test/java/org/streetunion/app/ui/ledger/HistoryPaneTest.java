package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** What a row was when, and who wrote what into it. */
class HistoryPaneTest extends UiTest {
    private long union;
    private long employer;

    @Override
    protected void prepare(Office empty) {
        union = new Street(empty).fill(1, 1).get(0);
        employer = empty.registers().get("employers").first(Query.ALL, 1, Viewer.masked(Services.CLERK)).get(0).id();
        var unions = empty.registers().get("unions");
        Row row = unions.row(union, Viewer.masked(Services.CLERK)).orElseThrow();
        unions.save(new Row(union, row.version(), Map.of("state", "筹备")),
                Act.change(Services.CLERK, Act.Kind.EDIT, LocalDate.of(2026, 9, 30), "撤销", "街工〔2026〕9号"));
    }

    @Test
    void theStretchesAreShownNewestFirstWithWhatHappened(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "history");
        until(() -> heads(robot).size() >= 4);

        assertEquals("2026-09-30 起至今　撤销 街工〔2026〕9号", heads(robot).get(0));
        assertEquals("2015-01-01 至 2026-09-29　新建", heads(robot).get(1));
        assertTrue(bodies(robot).get(0).contains("工会状态：筹备"), bodies(robot)::toString);
        assertTrue(bodies(robot).get(1).contains("工会状态：正常"), bodies(robot)::toString);
    }

    @Test
    void everyWriteIsALineWithWhoAndWhatItWasBefore(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "history");
        until(() -> heads(robot).size() >= 4);

        assertTrue(heads(robot).get(2).matches("2026-10-09 10:00　小林　修改　批次 \\d+　街工〔2026〕9号"), heads(robot)::toString);
        assertTrue(bodies(robot).contains("工会状态：正常 → 筹备"), bodies(robot)::toString);
    }

    @Test
    void theJournalShowsWhatWasSavedMeanwhile(FxRobot robot) {
        record(robot, "employers", employer);
        part(robot, "history");
        until(() -> heads(robot).size() == 2);
        assertEquals(List.of("历史（季报按这里的日期统计）", "操作日志"), robot.lookup(".history .section-title").queryAllAs(Label.class).stream()
                .map(Label::getText).toList());

        part(robot, "form");
        put(robot, "#field-legal_person", "秦岭");
        robot.clickOn("#save");
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().startsWith("已保存")));
        part(robot, "history");
        until(() -> bodies(robot).contains("法定代表人：（空） → 秦岭"));
    }

    private static List<String> heads(FxRobot robot) {
        return robot.lookup(".history .entry-head").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static List<String> bodies(FxRobot robot) {
        return robot.lookup(".history .entry .label").queryAllAs(Label.class).stream()
                .filter(label -> !label.getStyleClass().contains("entry-head")).map(Label::getText).toList();
    }
}
