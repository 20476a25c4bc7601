package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class ReportPageTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 5);
    }

    @Test
    void theChecksAreShownFirstErrorsBeforeHints(FxRobot robot) {
        go(robot);

        List<String> said = robot.lookup("#findings .finding .label").queryAllAs(Label.class).stream().map(Label::getText)
                .toList();
        assertEquals(List.of("21 女职工 9，大于 20 职工人数 8", "24 会员人数 9，大于 20 职工人数 8"), said);
        assertEquals(1, robot.lookup("#findings .finding-error").queryAll().size());

        robot.interact(() -> robot.lookup("#quarter").<Quarter>queryComboBox().setValue(new Quarter(2026, 2)));
        until(() -> robot.lookup("#findings .finding-good").tryQuery().isPresent());
        until(() -> table(robot).getItems().size() == 4);
        assertFalse(window().shows("#unreported"), "nobody is missing");
    }

    @Test
    void aNumberOpensItsListAndTheWayBackLeadsHere(FxRobot robot) {
        go(robot);
        robot.clickOn("3,000");
        until(() -> robot.lookup("#table-unions").tryQuery().isPresent() && robot.lookup("01 名单").tryQuery().isPresent());
        until(() -> robot.lookup("#totals").queryAs(Label.class).getText().startsWith("共 "));

        robot.type(KeyCode.ESCAPE);
        until(() -> window().shows("#report-table"));
        robot.interact(() -> table(robot).getSelectionModel().select(3));
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#table-figures").tryQuery().isPresent()
                && robot.lookup("#unfilter-quarter").tryQuery().isPresent());
    }

    @Test
    void unionsThatReportedNothingAreListed(FxRobot robot) {
        go(robot);
        until(() -> robot.lookup("#unreported").queryAs(Hyperlink.class).getText().equals("本季缺数 1 家"));
        robot.clickOn("#unreported");

        until(() -> robot.lookup("#table-unions").tryQuery().isPresent() && robot.lookup("#unfilter-ids").tryQuery().isPresent());
    }

    @Test
    void bothFilesAreWrittenAndTheirFolderOpened(FxRobot robot) {
        go(robot);
        until(() -> !robot.lookup("#export-report").queryButton().isDisabled());
        robot.clickOn("#export-report");

        until(() -> window().stands().opened().equals(List.of(Path.of("文档", "2026年第三季度"))));
    }

    private static void go(FxRobot robot) {
        robot.clickOn("#go-report");
        until(() -> robot.lookup("#report-table").tryQuery().isPresent() && table(robot).getItems().size() == 4);
    }

    private static TableView<ReportLine> table(FxRobot robot) {
        return robot.lookup("#report-table").queryTableView();
    }
}
