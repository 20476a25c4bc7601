package org.streetunion.app.ui.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.assessment.Assessed;
import org.testfx.api.FxRobot;

class ScorePageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Assessed(empty);
    }

    @Test
    void pointsAreTypedForOneUnionSummedSavedAndTakenBack(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.DIGIT8, KeyCode.PERIOD, KeyCode.DIGIT5, KeyCode.TAB, KeyCode.DIGIT9, KeyCode.ENTER, KeyCode.DIGIT2,
                KeyCode.DIGIT0);
        until(() -> words(robot, "#score-tally").equals("自评 8.5　街道 29　区 0　总分 29（三星）　2 项没保存"));

        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存 2 项");
        assertEquals(2, office().registers().get("scores").count(Query.ALL));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> words(robot, "#score-tally").equals("自评 0　街道 0　区 0　总分 0"));
    }

    @Test
    void tooManyPointsAreRedAndWhatWasTypedStaysWhenAnotherItemIsLookedAt(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#score-mode").<ComboBox<ScoreModel.Mode>>query().setValue(ScoreModel.Mode.ITEM));
        until(() -> table(robot).getItems().size() == 3);
        robot.interact(() -> table(robot).requestFocus());
        window().stands().surroundings().clipboard().put("10\t9\n11\t8\n");
        robot.interact(() -> table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(3)));
        chord(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> words(robot, "#score-tally").contains("2 项没保存，其中 1 项标红"));
        robot.type(KeyCode.ENTER);
        until(() -> words(robot, "#score-said").equals("自评分“11”不在 0 到 10 之间（入会率考核，基本分）"));

        robot.interact(() -> robot.lookup("#score-subjects").<ListView<ScoreModel.Subject>>query().getSelectionModel().select(1));
        until(() -> words(robot, "#score-tally").startsWith("自评 0"));
        robot.interact(() -> robot.lookup("#score-subjects").<ListView<ScoreModel.Subject>>query().getSelectionModel().select(0));
        until(() -> words(robot, "#score-tally").startsWith("自评 21　街道 17"));
        assertTrue(words(robot, "#score-tally").contains("已评 2 家，平均 8.50"));
    }

    @Test
    void countingFillsTheGridFromTheRegisters(FxRobot robot) {
        open(robot);
        robot.clickOn("#score-fill");
        remarked(robot, "自动计数 5 项，更新 12 条，算不出的 1 项见“计数说明”");
        until(() -> words(robot, "#score-tally").equals("自评 0　街道 30　区 0　总分 30（三星）"));
    }

    private void open(FxRobot robot) {
        press(robot);
        until(() -> robot.lookup("#score-table").tryQuery().isPresent() && table(robot).getItems().size() == 4);
        robot.interact(() -> {
            table(robot).requestFocus();
            table(robot).getSelectionModel().clearAndSelect(0, table(robot).getColumns().get(6));
        });
    }

    private static void press(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-scores")
                .match(node -> node.getStyleClass().contains("navigation-command")).<javafx.scene.control.ToggleButton>query()
                .fire());
    }

    private static TableView<ScoreLine> table(FxRobot robot) {
        return robot.lookup("#score-table").queryTableView();
    }
}
