package org.streetunion.app.ui.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** The first day with the books: a book is begun, entries are made one after the other, posted, and one is taken back. */
class EntryPageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        Wiring.supply(empty);
    }

    @Test
    void aBookIsBegunAndEntriesAreMadeOneAfterTheOther(FxRobot robot) {
        open(robot);
        begin(robot);

        enter(robot, "1200.505", "买奖品", "50102");
        until(() -> words(robot, "#entry-said").contains("最多两位小数"));
        enter(robot, "1200.50", "买奖品", "50102");
        until(() -> table(robot).getItems().size() == 1);
        assertTrue(words(robot, "#entry-said").contains("支出还没有审批人"), words(robot, "#entry-said"));
        assertEquals("", robot.lookup("#entry-amount").queryAs(TextField.class).getText(), "ready for the next one");
        enter(robot, "300", "会员交的会费", "401 ");
        until(() -> table(robot).getItems().size() == 2);
        assertTrue(words(robot, "#entry-total").contains("未记账 2 笔"), words(robot, "#entry-total"));

        fire(robot, "#post_vouchers");
        asked(robot, "记账");
        answer(robot, "记账");
        until(() -> table(robot).getItems().isEmpty());
        List<Row> rows = office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 9);
        assertEquals(List.of(VoucherStates.POSTED, VoucherStates.POSTED),
                rows.stream().map(row -> row.get(VoucherLedger.STATE)).toList());
    }

    @Test
    void whatWasDoneBeforeIsProposed(FxRobot robot) {
        open(robot);
        begin(robot);
        robot.interact(() -> robot.lookup("#entry-way").<ComboBox<String>>query().setValue("收入"));
        put(robot, "#entry-party", "区总工会");
        enter(robot, "5000", "回拨补助", "40301");
        until(() -> table(robot).getItems().size() == 1);

        robot.clickOn("#entry-summary").write("a").eraseText(1);
        robot.interact(() -> robot.lookup("#entry-summary").queryAs(TextField.class).setText("回拨"));
        until(() -> robot.listWindows().size() > 1);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#entry-account").queryAs(TextField.class).getText().startsWith("40301"));
        assertEquals("区总工会", robot.lookup("#entry-party").queryAs(TextField.class).getText());
    }

    @Test
    void aMonthIsClosedAndOpenedAgainWithWhoAndWhy(FxRobot robot) {
        open(robot);
        begin(robot);
        fire(robot, "#close_period");
        asked(robot, "本级账结账");
        until(() -> words(robot, "#deed-against").contains("请写明是谁"));
        put(robot, "#period-by", "林会计");
        until(() -> words(robot, "#deed-against").isEmpty());
        answer(robot, "结账");
        until(() -> reads(robot, "已结账至2026年1月"));

        fire(robot, "#open_period");
        asked(robot, "本级账反结账");
        put(robot, "#period-by", "林会计");
        put(robot, "#period-reason", "漏记一笔");
        until(() -> words(robot, "#deed-against").isEmpty());
        answer(robot, "反结账");
        until(() -> reads(robot, "还没有结过账"));
    }

    private void open(FxRobot robot) {
        list(robot, VoucherLedger.KEY);
        fire(robot, "#enter_voucher");
        shown(robot, "#entry-page");
    }

    private static void begin(FxRobot robot) {
        shown(robot, "#book-start");
        robot.interact(() -> robot.lookup("#book-start").queryAs(Button.class).fire());
        shown(robot, "#entry-amount");
    }

    /** Types an entry; the account is found by its number. */
    private void enter(FxRobot robot, String amount, String summary, String account) {
        put(robot, "#entry-amount", amount);
        robot.interact(() -> robot.lookup("#entry-summary").queryAs(TextField.class).setText(summary));
        robot.clickOn("#entry-account");
        robot.interact(() -> robot.lookup("#entry-account").queryAs(TextField.class).setText(account));
        until(() -> robot.listWindows().size() > 1);
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#entry-account").queryAs(TextField.class).getText().length() > account.length());
        robot.interact(() -> robot.lookup("#entry-keep").queryAs(Button.class).fire());
    }

    /** Fires a button, later: it may open a dialog that is waited for. */
    private static void fire(FxRobot robot, String id) {
        until(() -> robot.lookup(id).tryQuery().isPresent());
        Platform.runLater(robot.lookup(id).queryAs(Button.class)::fire);
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#entry-table").queryAs(TableView.class);
    }
}
