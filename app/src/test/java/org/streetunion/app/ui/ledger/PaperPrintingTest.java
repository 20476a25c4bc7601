package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.nio.file.Files;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class PaperPrintingTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 5);
    }

    @BeforeEach
    void saveHere() {
        window().stands().folder(folder);
    }

    @Test
    void theTickedMembersGetASignSheetAndItsLinesAreRemembered(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 5);
        point(robot, "members", 1);
        robot.type(KeyCode.SPACE);
        pick(robot, "签到表");
        asked(robot, "签到表");
        lines(robot, "30");
        answer(robot, "写出");

        remarked(robot, "已写好 签到表_20261009.pdf");
        assertTrue(Files.exists(folder.resolve("签到表_20261009.pdf")));
        assertEquals("30", office().settings().get("paper.signing.rows").orElse(""));
        pick(robot, "签到表");
        asked(robot, "签到表");
        until(() -> robot.lookup("#measure-rows").queryAs(TextInputControl.class).getText().equals("30"));
        answer(robot, "取消");
    }

    @Test
    void aRosterForEveryUnionGoesIntoAFolder(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 5);
        pick(robot, "会员花名册");
        asked(robot, "会员花名册");
        robot.interact(() -> robot.lookup("#paper-apart").queryAs(CheckBox.class).setSelected(true));
        robot.interact(() -> robot.lookup("#paper-ending").<ComboBox<String>>query().setValue("pdf"));
        answer(robot, "写出");

        until(() -> Files.exists(folder.resolve("港口第1模具厂联合工会_会员花名册.pdf"))
                && Files.exists(folder.resolve("江南第2物流有限公司工会_会员花名册.pdf")));
    }

    @Test
    void labelsThatDoNotFitThePaperAreRefusedInWords(FxRobot robot) {
        list(robot, "unions");
        assertEquals(List.of("信封标签", "档案袋标签"), menu(robot).getItems().stream().map(MenuItem::getText)
                .filter(words -> words != null && words.contains("标签")).toList());
        pick(robot, "信封标签");
        asked(robot, "信封标签");
        robot.interact(() -> robot.lookup("#measure-width").queryAs(TextInputControl.class).setText("150"));
        answer(robot, "写出");
        until(() -> reads(robot, "标签放不下：A4 纸宽 210 毫米、高 297 毫米，请减少列数或改小标签"));
        assertEquals("", office().settings().get("paper.labels.width").orElse(""), "what did not fit is not kept");
    }

    private static void lines(FxRobot robot, String many) {
        robot.interact(() -> robot.lookup("#measure-rows").queryAs(TextInputControl.class).setText(many));
    }

    private static void pick(FxRobot robot, String words) {
        Platform.runLater(() -> menu(robot).getItems().stream().filter(item -> words.equals(item.getText())).findFirst()
                .ifPresent(MenuItem::fire));
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#more").queryAs(MenuButton.class);
    }
}
