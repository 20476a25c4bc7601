package org.streetunion.app.ui.scores;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.assessment.Assessed;
import org.streetunion.app.work.assessment.Sheets;
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

    @Test
    void whoGetsAStarIsShownBeforeAndOneIsPassedOver(FxRobot robot) {
        open(robot);
        window().stands().surroundings().clipboard().put("\t9\n\t20\n");
        chord(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> words(robot, "#score-tally").contains("街道 29"));
        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存 2 项");
        more(robot, "评定星级…");
        asked(robot, "评定星级");
        until(() -> words(robot, "#star-count").equals("登记 1 家；去掉勾的不登记"));
        assertTrue(reads(robot, "由街道总工会委员会批准"));
        assertTrue(reads(robot, "甲厂工会　29 分，第 1 名　评定"));
        robot.clickOn("#star-list .check-box");
        until(() -> words(robot, "#star-count").startsWith("登记 0 家，不评 1 家"));
        robot.clickOn("#star-list .check-box");
        put(robot, "#star-number", "某街工〔2026〕9号");
        until(() -> words(robot, "#star-count").startsWith("登记 1 家"));
        answer(robot, "登记");
        remarked(robot, "已登记三星 1 家，在“星级变动”里");
        assertEquals("某街工〔2026〕9号",
                office().registers().get("stars").store().first(Query.ALL, 9).get(0).values().get("doc_no"));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> office().registers().get("stars").count(Query.ALL) == 0);
    }

    @Test
    void aLineOpensItsRecordForEvidenceAndOneThatIsNotThereBeginsIt(FxRobot robot) {
        open(robot);
        robot.doubleClickOn("集体合同考核");
        until(() -> reads(robot, "新增考核得分"));
        robot.interact(() -> window().shell().back());
        until(() -> robot.lookup("#score-table").tryQuery().isPresent());
        robot.clickOn("#score-fill");
        remarked(robot, "自动计数 5 项，更新 12 条，算不出的 1 项见“计数说明”");
        until(() -> words(robot, "#score-tally").contains("街道 30"));
        robot.doubleClickOn("集体合同考核");
        shown(robot, "#part-files");
        part(robot, "files");
    }

    @Test
    void theBulletinIsWrittenShownAndCopied(FxRobot robot) {
        open(robot);
        robot.clickOn("#score-fill");
        remarked(robot, "自动计数 5 项，更新 12 条，算不出的 1 项见“计数说明”");
        robot.clickOn("#score-bulletin");
        remarked(robot, "已写好通报，Excel 和 PDF 在“考核”文件夹里");
        takeOffer(robot, "复制文字");
        until(() -> window().stands().copied().contains("1. 甲厂工会 30 分（三星）"));
    }

    @Test
    void sheetsGoOutComeBackAndTheNextYearBegins(FxRobot robot) throws IOException {
        open(robot);
        more(robot, "发自评表（全部工会）");
        remarked(robot, "自评表已写好，可以发给各工会了");
        Path sheet = found("001_甲厂工会_2026年测试.xlsx");
        Sheets.fill(sheet, "办实事", "自评分", "4");
        window().stands().folder(java.util.Objects.requireNonNull(sheet.getParent()));
        more(robot, "收自评表…");
        until(() -> words(robot, "#score-tally").startsWith("自评 4"));

        more(robot, "迎检台账（这家工会）");
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .anyMatch(label -> label.getText().startsWith("迎检台账 1 家已整理好")));
        assertTrue(Files.exists(found("目录.xlsx")));

        more(robot, "新建年度方案…");
        asked(robot, "新建年度方案");
        put(robot, "#score-year", "2027");
        answer(robot, "新建");
        remarked(robot, "已照“2026年测试”新建 2027 年的方案，可以自动计分了");
        assertEquals(2, office().registers().get("schemes").store().first(Query.ALL, 99).stream()
                .filter(row -> String.valueOf(row.values().get("name")).endsWith("年测试")).count());
    }

    private Path found(String name) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> name.equals(String.valueOf(file.getFileName()))).findFirst().orElseThrow();
        }
    }

    private static void more(FxRobot robot, String words) {
        javafx.application.Platform
                .runLater(() -> robot.lookup("#score-more").queryAs(javafx.scene.control.MenuButton.class).getItems().stream()
                        .filter(item -> words.equals(item.getText())).findFirst().orElseThrow().fire());
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
