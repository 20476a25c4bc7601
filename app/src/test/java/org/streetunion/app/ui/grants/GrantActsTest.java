package org.streetunion.app.ui.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantOffice;
import org.testfx.api.FxRobot;

/** Some unions of many are given something, each receipt gets its number, and single grants have their papers. */
class GrantActsTest extends RealUiTest {
    private long batch;

    @Override
    protected void prepare(Office empty) {
        new BookOffice(empty).book("本级账");
        batch = new GrantOffice(empty).paid();
    }

    @Test
    void unionsThatAreTickedInTheirListAreGivenSomethingAndOneIsLeftOut(FxRobot robot) {
        list(robot, "unions");
        rows(robot, "unions", 3);
        robot.interact(() -> robot.lookup("#table-unions").queryTableView().getSelectionModel().clearAndSelect(0));
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        fire(robot, "按公式拨付");
        shown(robot, "#grant-name");
        put(robot, "#grant-name", "两家补助");
        put(robot, "#grant-amount", "10");
        until(() -> text(robot, "#grant-sums").startsWith("共 2 家　合计"));
        robot.interact(() -> robot.lookup("#grant-all").queryAs(CheckBox.class).fire());
        until(() -> text(robot, "#grant-said").contains("一家也没有勾"));
        assertTrue(robot.lookup("#grant-make").queryAs(Button.class).isDisabled());
        robot.interact(() -> {
            TableView<?> lines = robot.lookup("#grant-lines").queryTableView();
            lines.requestFocus();
            lines.getSelectionModel().clearAndSelect(1);
        });
        robot.type(KeyCode.SPACE);
        until(() -> text(robot, "#grant-sums").startsWith("共 1 家（不勾的 1 家不拨）　合计 1,700.00 元"));
        until(() -> !robot.lookup("#grant-make").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#grant-make").queryAs(Button.class).fire());
        until(() -> robot.lookup("#grants-state").tryQuery().isPresent());
        assertEquals(3, grants().size(), "two were there");
        assertEquals(170_000L, grants().stream().mapToLong(row -> row.get(GrantLedger.AMOUNT, 0L)).max().orElse(0));
    }

    @Test
    void receiptsAreNumberedUnionByUnionGoingDownWithTab(FxRobot robot) {
        robot.interact(() -> {
            window().shell().file("grantbatches", batch);
            window().stage().requestFocus();
        });
        until(() -> robot.lookup("#grants-receipts").tryQueryAs(Button.class).filter(Button::isVisible).isPresent());
        Platform.runLater(() -> robot.lookup("#grants-receipts").queryAs(Button.class).fire());
        asked(robot, "填收据号 2 笔");
        robot.clickOn("#grant-receipt-0");
        robot.write("J0001");
        robot.type(KeyCode.TAB);
        robot.write("Y0340");
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals("填好") && !button.isDisabled()));
        answer(robot, "填好");
        until(() -> grants().stream().map(row -> row.get(GrantLedger.RECEIPT_NO, "")).sorted().toList()
                .equals(List.of("J0001", "Y0340")));
    }

    @Test
    void aSingleGrantHasItsListAndItsBankFile(FxRobot robot) {
        list(robot, GrantLedger.KEY);
        rows(robot, GrantLedger.KEY, 2);
        point(robot, GrantLedger.KEY, 0);
        fire(robot, "银行付款文件（拨付）");
        told(robot, "选中的没有已审批、待付款的拨付单");
        fire(robot, "拨付明细表");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
    }

    @Test
    void aBatchIsPrintedPaidByTheBankAndOneOfItSentBack(FxRobot robot) {
        long made = new GrantOffice.More(office()).made("星级补助");
        robot.interact(() -> {
            window().shell().file("grantbatches", made);
            window().stage().requestFocus();
        });
        shown(robot, "#grants-bank");
        until(() -> text(robot, "#grants-state").contains("下一步：审批"));
        robot.interact(() -> robot.lookup("#grants-bank").queryAs(Button.class).fire());
        told(robot, "还没有审批，请先“审批”");
        new GrantOffice.More(office()).approved(made);
        robot.interact(() -> robot.lookup("#grants-bank").queryAs(Button.class).fire());
        told(robot, "有 3 户没有开户行");
        robot.interact(() -> robot.lookup("#grant_sheet").queryAs(Button.class).fire());
        shown(robot, "#preview-page");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#grants-lines").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#grants-lines").queryTableView().getSelectionModel().clearAndSelect(0);
            Platform.runLater(robot.lookup("#grants-back").queryAs(Button.class)::fire);
        });
        asked(robot, "退回");
        put(robot, "#grant-note", "账户注销");
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals("退回") && !button.isDisabled()));
        answer(robot, "退回");
        until(() -> grants().stream().filter(row -> "退回".equals(row.get(GrantLedger.STATE))).count() == 1);
    }

    private static void told(FxRobot robot, String words) {
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words)));
    }

    private List<Row> grants() {
        return office().registers().get(GrantLedger.KEY).store().first(Query.ALL, 9);
    }

    private static void fire(FxRobot robot, String words) {
        Platform.runLater(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> words.equals(item.getText())).findFirst().orElseThrow().fire());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
