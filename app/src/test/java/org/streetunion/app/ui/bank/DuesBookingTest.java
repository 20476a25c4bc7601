package org.streetunion.app.ui.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.dues.DuesOffice;
import org.testfx.api.FxRobot;

/** 收缴记账 takes what belongs into the chosen book, or what is ticked. */
class DuesBookingTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        DuesOffice o = new DuesOffice(empty);
        o.books.book("本级账");
        Reference union = o.made("unions", "甲厂工会");
        o.kept("books", Row.NEW.with("name", "甲厂工会账").with("kind", "下属工会").with("union", union).with("chart", "工会会计制度2009版")
                .with("starts_on", LocalDate.of(2026, 1, 1)));
        o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", union), "2026Q2", 90_00, "2026-07-10"));
        for (String employer : new String[]{"乙厂", "丙厂"}) {
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("employer", o.made("employers", employer)), "2026Q2", 10_00,
                    "2026-07-11"));
        }
    }

    @Test
    void aUnionsBookTakesItsOwnAndTickedRowsAreTakenAlone(FxRobot robot) {
        list(robot, DuesLedger.KEY);
        rows(robot, DuesLedger.KEY, 3);
        ask(robot);
        until(() -> against(robot).contains("要记 2 笔，合计 20.00 元"));
        robot.interact(() -> robot.lookup("#dues-book").<ComboBox<String>>query().setValue("甲厂工会账"));
        until(() -> against(robot).contains("要记 1 笔，合计 90.00 元"));
        sign(robot);
        answer(robot, "记账");
        until(() -> unposted() == 2);

        rows(robot, DuesLedger.KEY, 3);
        robot.interact(() -> {
            var table = robot.lookup("#table-" + DuesLedger.KEY).queryTableView();
            table.requestFocus();
            table.getSelectionModel().clearAndSelect(0);
        });
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        ask(robot);
        until(() -> against(robot).contains("要记 ") && robot.lookup("#deed-day").tryQuery().isEmpty());
        String words = against(robot);
        sign(robot);
        answer(robot, "记账");
        int many = words.contains("要记 1 笔") ? 1 : 2;
        until(() -> unposted() == 2 - many);
        assertEquals(0, office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 99).stream()
                .filter(row -> row.get(VoucherLedger.ORIGIN, "").isEmpty()).count());
    }

    private static void ask(FxRobot robot) {
        until(() -> robot.lookup("#book_dues").tryQuery().isPresent());
        Platform.runLater(() -> robot.lookup("#book_dues").queryAs(Button.class).fire());
        asked(robot, "收缴记账");
    }

    private static void sign(FxRobot robot) {
        robot.interact(() -> {
            robot.lookup("#dues-checker").queryAs(TextField.class).setText("钱审核");
            robot.lookup("#dues-handler").queryAs(TextField.class).setText("周经办");
            robot.lookup("#dues-approver").queryAs(TextField.class).setText("吴主席");
        });
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals("记账") && !button.isDisabled()));
    }

    private static String against(FxRobot robot) {
        return robot.lookup("#deed-against").tryQueryAs(Sentence.class).map(Sentence::getText).orElse("");
    }

    private long unposted() {
        return office().registers().get(DuesLedger.KEY).store().first(Query.ALL, 9).stream()
                .filter(row -> row.get(DuesLedger.VOUCHER) == null).count();
    }
}
