package org.streetunion.app.ui.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class ProgressPageTest extends RealUiTest {
    private long quota;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        quota = street.write("quotas", List.of(Street.values(
                Map.of("in_year", 2026, "item", "参保人数", "total", 300, "counted_from", "手工填报")))).get(0);
        for (String community : List.of("红联社区", "朱田社区")) {
            street.write("shares", List.of(Street.values(
                    Map.of("quota", Reference.to(quota), "community", community, "amount", 150))));
            street.write("progress", List.of(Street.values(Map.of("quota", Reference.to(quota), "community", community, "on_day",
                    LocalDate.of(2026, 10, 2), "done", 20))));
        }
    }

    @Test
    void aWeekIsTypedForEverybodySummedSavedAndTakenBack(FxRobot robot) {
        list(robot, "quotas");
        robot.clickOn("填周进度");
        until(() -> robot.lookup("#progress-table").tryQuery().isPresent() && table(robot).getItems().size() == 2);
        assertEquals("10月5日起的一周，累计到 10月9日", words(robot, "#progress-week"));
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(3));
        });
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.DIGIT9);
        until(() -> words(robot, "#progress-tally").equals("任务数 300　累计完成 64（21.33%）　本周新增 24　2 家没保存"));
        assertEquals("比上周的累计 20 少，请核对；要填的是累计数，不是本周新增", words(robot, "#progress-said"));
        assertTrue(reads(robot, "30.00%"));

        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存 2 家");
        assertEquals(4, office().registers().get("progress").count(Query.ALL));
        robot.clickOn("#progress-before");
        until(() -> words(robot, "#progress-week").startsWith("9月28日起"));
        until(() -> words(robot, "#progress-tally").equals("任务数 300　累计完成 40（13.33%）　本周新增 40"));
        robot.clickOn("#progress-after");
        until(() -> words(robot, "#progress-tally").startsWith("任务数 300　累计完成 64"));
        assertTrue(robot.lookup("#progress-after").query().isDisabled(), "no week that has not begun");
    }

    @Test
    void whatIsTypedIsNotLostByLeaving(FxRobot robot) {
        record(robot, "quotas", quota);
        robot.clickOn("#record-deeds").clickOn("填周进度");
        until(() -> robot.lookup("#progress-table").tryQuery().isPresent() && table(robot).getItems().size() == 2);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(1, table(robot).getColumns().get(3));
        });
        robot.type(KeyCode.DIGIT7, KeyCode.DIGIT7);
        until(() -> words(robot, "#progress-tally").contains("1 家没保存"));
        robot.clickOn("#progress-before");
        asked(robot, "填周进度");
        answer(robot, "不保存");
        until(() -> words(robot, "#progress-week").startsWith("9月28日起"));
        assertEquals(2, office().registers().get("progress").count(Query.ALL));
    }

    @Test
    void theTableOfItIsCopiedAsWordsForTheGroupOfOfficers(FxRobot robot) {
        robot.clickOn("#go-summaries");
        until(() -> robot.lookup("#summary-table").tryQuery().isPresent());
        robot.interact(() -> {
            ComboBox<SummaryTables.Kind> kinds = robot.lookup("#summary-kind").queryComboBox();
            kinds.setValue(kinds.getItems().stream().filter(kind -> kind.key().equals("quotas")).findFirst().orElseThrow());
        });
        until(() -> !robot.lookup("#copy-summary").query().isDisabled() && reads(robot, "近六周每周新增"));
        robot.clickOn("#copy-summary");
        remarked(robot, "已复制文字，可以粘贴到微信");
        String copied = window().stands().copied();
        assertTrue(copied.contains("参保人数完成情况通报") && copied.contains("红联社区") && copied.contains("13.33%"), copied);
        assertTrue(copied.contains("近六周每周新增"), copied);
    }

    private static TableView<ProgressLine> table(FxRobot robot) {
        return robot.lookup("#progress-table").queryTableView();
    }
}
