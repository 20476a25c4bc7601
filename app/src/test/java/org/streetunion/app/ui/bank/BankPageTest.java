package org.streetunion.app.ui.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.banklines.BankLineLedger;
import org.streetunion.app.office.bankmatches.BankMatchLedger;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.BookStore;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.PostVouchers;
import org.testfx.api.FxRobot;

/** The bank is matched by clicking, and a quarter's payments are posted from their list. */
class BankPageTest extends RealUiTest {
    private static final Actor CLERK = new Actor("小林");

    @Override
    protected void prepare(Office empty) {
        Wiring.supply(empty);
        long book = save(empty, BookLedger.KEY, Row.NEW.with(BookLedger.NAME, "本级账").with(BookLedger.KIND, BookLedger.OWN)
                .with(BookLedger.CHART, Charts.USUAL).with(BookLedger.STARTS_ON, LocalDate.of(2026, 1, 1)));
        for (long cents : List.of(100_00L, 200_00L, 300_00L)) {
            long entry = save(empty, VoucherLedger.KEY, Row.NEW.with(VoucherLedger.BOOK, new Reference(book, "本级账"))
                    .with(VoucherLedger.DATED, LocalDate.of(2026, 9, 10)).with(VoucherLedger.SUMMARY, "收会费")
                    .with(VoucherLedger.PARTY, "甲厂").with(VoucherLedger.INCOME, cents)
                    .with(VoucherLedger.ACCOUNT, account(empty, "401")));
            new PostVouchers(empty).run(List.of(entry), CLERK);
        }
        line(empty, 100_00, "甲厂");
        line(empty, 200_00, "乙厂");
        line(empty, 150_00, "丙厂");
        line(empty, 150_00, "丁厂");
        save(empty, DuesLedger.KEY,
                Row.NEW.with(DuesLedger.UNION,
                        new Reference(save(empty, "unions", Row.NEW.with("name", "甲厂工会委员会").with("kind", "独立基层工会")), ""))
                        .with(DuesLedger.PERIOD, "2026年第二季度").with(DuesLedger.PAID, 500_00L)
                        .with(DuesLedger.PAID_ON, LocalDate.of(2026, 9, 20)));
    }

    @Test
    void sureOnesAtOnceTheOthersByHandAndBackAgain(FxRobot robot) {
        list(robot, BankLineLedger.KEY);
        shown(robot, "#bank");
        robot.clickOn("#bank");
        shown(robot, "#bank-sure");
        until(() -> button(robot, "#bank-sure").getText().equals("接受有把握的 1 笔"));
        robot.clickOn("#bank-sure");
        remarked(robot, "已勾对");
        until(() -> left(robot).getItems().size() == 3 && right(robot).getItems().size() == 2);

        robot.interact(() -> left(robot).getSelectionModel().clearAndSelect(0));
        assertEquals(1, right(robot).getSelectionModel().getSelectedItems().size(),
                "what is proposed is chosen on the other side");
        assertTrue(words(robot, "#bank-hint").contains("户名不同"), words(robot, "#bank-hint"));
        robot.clickOn("#bank-match");
        until(() -> left(robot).getItems().size() == 2);
        robot.interact(() -> {
            left(robot).getSelectionModel().selectAll();
            right(robot).getSelectionModel().selectAll();
        });
        robot.clickOn("#bank-match");
        until(() -> left(robot).getItems().isEmpty() && right(robot).getItems().isEmpty());

        robot.clickOn("#bank-matched");
        until(() -> left(robot).getItems().size() == 4);
        assertTrue(button(robot, "#bank-match").isDisabled());
        robot.interact(() -> left(robot).getSelectionModel().clearAndSelect(0));
        robot.clickOn("#bank-undo");
        until(() -> left(robot).getItems().size() == 3);
        assertEquals(3, office().registers().get(BankMatchLedger.KEY).count(Query.ALL));
    }

    @Test
    void paymentsArePostedFromTheirList(FxRobot robot) {
        list(robot, DuesLedger.KEY);
        robot.clickOn("收缴记账");
        shown(robot, "#dues-checker");
        put(robot, "#dues-checker", "钱审核");
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> "记账".equals(button.getText()) && !button.isDisabled()));
        answer(robot, "记账");
        remarked(robot, "已记账");
        Row row = office().registers().get(DuesLedger.KEY).store().first(Query.ALL, 1).get(0);
        until(() -> office().registers().get(VoucherLedger.KEY).count(Query.ALL) == 5);
        assertFalse(office().registers().get(DuesLedger.KEY).store().rows(new long[]{row.id()}).get(0)
                .get(DuesLedger.VOUCHER) == null);
    }

    private static void line(Office office, long cents, String counter) {
        save(office, BankLineLedger.KEY,
                Row.NEW.with(BankLineLedger.DATED, LocalDate.of(2026, 9, 11)).with(BankLineLedger.IN, Long.valueOf(cents))
                        .with(BankLineLedger.COUNTER, counter));
    }

    private static Reference account(Office office, String code) {
        return new BookStore(office.database().sql()).accounts(Charts.USUAL).stream().filter(each -> each.code().equals(code))
                .findFirst()
                .map(each -> new Reference(each.id(), each.label())).orElseThrow();
    }

    private static long save(Office office, String register, Row row) {
        Saved saved = office.registers().get(register).save(row, Act.correction(CLERK, Act.Kind.EDIT));
        if (!saved.done()) {
            throw new AssertionError(saved.problems().toString());
        }
        return saved.id();
    }

    private static TableView<Object> left(FxRobot robot) {
        return robot.lookup("#bank-lines").query();
    }

    private static TableView<Object> right(FxRobot robot) {
        return robot.lookup("#bank-items").query();
    }

    private static Button button(FxRobot robot, String id) {
        return robot.lookup(id).queryButton();
    }
}
