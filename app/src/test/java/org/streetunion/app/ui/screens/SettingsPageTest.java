package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.CodeList;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** Who the office is, and its code lists, over the real office. */
class SettingsPageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 2);
        empty.settings().put("office.chair", "杜明");
    }

    @Test
    void whatIsTypedIsKeptWhenTheFieldIsLeft(FxRobot robot) {
        settings(robot);
        until(() -> text(robot, "#office-chair").equals("杜明"));
        robot.clickOn("#office-name");
        retype(robot, "青石街道总工会");
        robot.type(KeyCode.TAB);

        until(() -> kept("office.name").equals("青石街道总工会"));
        until(() -> robot.lookup(".office-name").queryAs(Label.class).getText().equals("青石街道总工会"));
        assertEquals("杜明", kept("office.chair"), "what was not touched stays");
    }

    @Test
    void whatIsTypedLastIsKeptWhenOneGoesAwayByTheNavigation(FxRobot robot) {
        settings(robot);
        robot.clickOn("#office-phone");
        retype(robot, "0574-86200000");
        robot.clickOn("#go-unions");

        until(() -> kept("office.phone").equals("0574-86200000"));
    }

    @Test
    void aCodeThatIsNotNineDigitsIsDoubtedAndKept(FxRobot robot) {
        settings(robot);
        robot.clickOn("#office-code");
        retype(robot, "3302");
        robot.type(KeyCode.TAB);
        until(() -> reads(robot, "代码应是九位数字，请核对"));
        assertEquals("3302", kept("office.code"));

        robot.clickOn("#office-code");
        retype(robot, "330206001");
        robot.type(KeyCode.TAB);
        until(() -> !reads(robot, "代码应是九位数字，请核对"));
        until(() -> kept("office.code").equals("330206001"));
    }

    @Test
    void aCodeOfTheOfficesOwnIsOfferedInTheNextForm(FxRobot robot) {
        codes(robot, "单位类别");
        robot.clickOn("#codes").push(KeyCode.CONTROL, KeyCode.END).write("\n船上茶摊\n\n  船上茶摊 ");
        robot.clickOn("#keep-codes");
        remarked(robot, "已保存代码表“单位类别”");
        until(() -> selected(robot).codes().contains("船上茶摊"));
        assertEquals(1, selected(robot).codes().stream().filter("船上茶摊"::equals).count(), "once, without blanks");

        list(robot, "employers");
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        shown(robot, "#field-category");
        ComboBox<String> categories = robot.lookup("#field-category").queryComboBox();
        assertTrue(categories.getItems().contains("船上茶摊"), categories.getItems()::toString);
    }

    @Test
    void aCodeInUseComesBackWhenItIsStruckOut(FxRobot robot) {
        codes(robot, "单位类别");
        robot.interact(() -> robot.lookup("#codes").queryAs(TextArea.class).setText("私营企业"));
        robot.clickOn("#keep-codes");

        until(() -> selected(robot).codes().equals(List.of("私营企业", "个体工商户")));
        until(() -> robot.lookup("#codes").queryAs(TextArea.class).getText().equals("私营企业\n个体工商户"));
    }

    private void settings(FxRobot robot) {
        robot.clickOn("#go-settings");
        shown(robot, "#office-name");
        until(() -> text(robot, "#office-chair").equals("杜明"));
    }

    private void codes(FxRobot robot, String name) {
        settings(robot);
        ListView<CodeList> lists = robot.lookup("#code-lists").queryListView();
        until(() -> !lists.getItems().isEmpty());
        robot.interact(() -> lists.getSelectionModel()
                .select(lists.getItems().stream().filter(list -> list.name().equals(name)).findFirst().orElseThrow()));
        robot.interact(() -> robot.lookup(".form-scroll").queryAs(ScrollPane.class).setVvalue(1));
    }

    private static CodeList selected(FxRobot robot) {
        return robot.lookup("#code-lists").<CodeList>queryListView().getSelectionModel().getSelectedItem();
    }

    private static String text(FxRobot robot, String field) {
        String text = robot.lookup(field).queryTextInputControl().getText();
        return text == null ? "" : text;
    }

    private String kept(String key) {
        return office().settings().get(key).orElse("");
    }
}
