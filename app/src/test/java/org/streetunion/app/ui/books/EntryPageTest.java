package org.streetunion.app.ui.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
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
import org.streetunion.app.ui.support.Drags;
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
    void filesAreDroppedOnTheFormAndOnAnEntry(FxRobot robot) throws IOException {
        Path invoice = Files.writeString(folder.resolve("发票.pdf"), "发票");
        Path list = Files.writeString(folder.resolve("签收表.pdf"), "签收表");
        open(robot);
        begin(robot);
        assertTrue(Drags.dropped(robot, robot.lookup("#entry-form").query(), invoice, list), "the form takes files");
        until(() -> words(robot, "#entry-files").contains("附件 2 个"));
        put(robot, "#entry-approver", "钱主席");
        robot.interact(() -> robot.lookup("#entry-source").<ComboBox<String>>query().setValue("上级补助"));
        put(robot, "#entry-pieces", "两张");
        enter(robot, "88.00", "买奖品", "50102");
        until(() -> words(robot, "#entry-said").contains("附件张数："));
        put(robot, "#entry-pieces", "");
        robot.interact(() -> robot.lookup("#entry-keep").queryAs(Button.class).fire());
        until(() -> words(robot, "#entry-said").contains("已挂上 2 个附件"));
        until(() -> !table(robot).getItems().isEmpty());

        Row row = office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 1).get(0);
        assertEquals(2, row.get(VoucherLedger.PIECES), "as many as files, where nobody counted");
        assertEquals(row.get(VoucherLedger.DATED), row.get(VoucherLedger.APPROVED_ON), "approved on the day of the entry");
        assertEquals(2, office().files().of(VoucherLedger.KEY, row.id()).size());
        assertNull(robot.lookup("#entry-source").<ComboBox<String>>query().getValue(), "whose money it is, is said anew");
        assertFalse(words(robot, "#entry-files").contains("2 个"), "they hang on it now");

        Path more = Files.writeString(folder.resolve("照片.jpg"), "照片");
        Node line = robot.lookup("#entry-table .table-row-cell").queryAll().stream()
                .filter(each -> each instanceof javafx.scene.control.TableRow<?> cell && !cell.isEmpty()).findFirst()
                .orElseThrow();
        assertTrue(Drags.dropped(robot, line, more), "so does the entry");
        until(() -> office().files().of(VoucherLedger.KEY, row.id()).size() == 3);
        assertPostedFilesStay(robot, row.id());
    }

    private void assertPostedFilesStay(FxRobot robot, long id) {
        fire(robot, "#post_vouchers");
        asked(robot, "记账");
        answer(robot, "记账");
        until(() -> table(robot).getItems().isEmpty());
        list(robot, VoucherLedger.KEY);
        until(() -> robot.lookup("买奖品").tryQuery().isPresent());
        robot.doubleClickOn("买奖品");
        until(() -> robot.lookup("附件").tryQuery().isPresent());
        robot.clickOn("附件");
        until(() -> robot.lookup("移除").tryQuery().isPresent());
        robot.clickOn("移除");
        remarked(robot, "这一笔已经记账，附件和凭证一样不能拿掉；放错了的，再添加对的，并在备注里写明");
        assertEquals(3, office().files().of(VoucherLedger.KEY, id).size());
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
