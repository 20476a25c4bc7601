package org.streetunion.app.ui.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.refunds.RefundLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.dues.DuesOffice;
import org.testfx.api.FxRobot;

/** 小额缴费返还 in the window: listed for a year, confirmed, paid out of the book, told to have arrived. */
class RefundActsTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        DuesOffice o = new DuesOffice(empty);
        o.books.book("本级账");
        Map<String, Reference> small = Map.of("union", o.made("unions", "甲厂工会"));
        o.kept(DuesLedger.KEY, DuesOffice.payment(small, "2025Q4", 90_00, "2025-12-10"));
    }

    @Test
    void theListOfAYearGoesItsWay(FxRobot robot) {
        list(robot, RefundLedger.KEY);
        until(() -> robot.lookup("#list_refunds").tryQuery().isPresent());
        Platform.runLater(() -> robot.lookup("#list_refunds").queryAs(Button.class).fire());
        asked(robot, "列出小额缴费");
        robot.interact(() -> robot.lookup("#refund-year").queryAs(TextField.class).setText("2025"));
        able(robot, "列出");
        answer(robot, "列出");
        rows(robot, RefundLedger.KEY, 1);
        point(robot, RefundLedger.KEY, 1);
        robot.type(KeyCode.SPACE);

        step(robot, "确认");
        until(() -> "已确认".equals(state()));
        step(robot, "拨付");
        until(() -> "已拨付".equals(state()));
        assertEquals(1, office().registers().get(VoucherLedger.KEY).count(Query.ALL), "paid out of the book");
        assertEquals(90_00L,
                office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 1).get(0).get(VoucherLedger.EXPENSE));
        step(robot, "确认到账");
        until(() -> "已到账".equals(state()));
    }

    @Test
    void whoHasToPayIsCountedWhileOneTypesAndListedAtAWord(FxRobot robot) {
        list(robot, DuesLedger.KEY);
        until(() -> robot.lookup("#list_dues").tryQuery().isPresent());
        Platform.runLater(() -> robot.lookup("#list_dues").queryAs(Button.class).fire());
        asked(robot, "列出应缴");
        until(() -> robot.lookup("#deed-against").queryAs(Sentence.class).getText().contains("列出 1 户：一年内登记过的 1 户"));
        robot.interact(() -> robot.lookup("#dues-period").queryAs(TextField.class).setText("去年"));
        until(() -> robot.lookup("#deed-against").queryAs(Sentence.class).getText().contains("请写所属期"));
        robot.interact(() -> robot.lookup("#dues-period").queryAs(TextField.class).setText("2026Q1"));
        able(robot, "列出");
        answer(robot, "列出");
        rows(robot, DuesLedger.KEY, 2);
        assertEquals(1, office().registers().get(DuesLedger.KEY).store().first(Query.ALL, 9).stream()
                .filter(row -> "2026年第一季度".equals(row.get(DuesLedger.PERIOD))).count());
    }

    private static void fire(FxRobot robot, String words) {
        menu(robot).getItems().stream().filter(item -> words.equals(item.getText())).findFirst().ifPresent(MenuItem::fire);
    }

    private void step(FxRobot robot, String words) {
        Platform.runLater(() -> fire(robot, words + "返还"));
        asked(robot, words + "小额缴费返还 1 户");
        robot.interact(() -> {
            fill(robot, "#dues-checker", "钱审核");
            fill(robot, "#dues-handler", "周经办");
            fill(robot, "#dues-approver", "吴主席");
        });
        able(robot, words);
        answer(robot, words);
    }

    private static void fill(FxRobot robot, String field, String words) {
        robot.lookup(field).tryQueryAs(TextField.class).ifPresent(each -> each.setText(words));
    }

    private void able(FxRobot robot, String words) {
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals(words) && !button.isDisabled()));
    }

    private String state() {
        return office().registers().get(RefundLedger.KEY).store().first(Query.ALL, 1).get(0).get(RefundLedger.STATE, "");
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#more").queryAs(MenuButton.class);
    }
}
