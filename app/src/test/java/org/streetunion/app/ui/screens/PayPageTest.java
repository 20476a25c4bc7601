package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.paybatches.PayBatchLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.pay.PayOffice;
import org.testfx.api.FxRobot;

/** A batch of allowances as it is worked through at the window, from the proposal to the lock. */
class PayPageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        PayOffice pay = new PayOffice(empty);
        pay.standard("协理员", "月津贴", "每月", 50_000L, PayOffice.START);
        pay.assistant("苗正", PayOffice.START, LocalDate.of(2026, 12, 31));
        pay.assistant("苗专", PayOffice.START, LocalDate.of(2026, 12, 31));
        pay.cadres.save("appointments", Cadres.post(pay.person("苗专"), "干事", "专职", "街道", PayOffice.START));
    }

    @Test
    void aBatchIsProposedCheckedApprovedPaidSignedForAndLocked(FxRobot robot) {
        list(robot, "paybatches");
        until(() -> robot.lookup("#propose_pay").tryQuery().isPresent());
        robot.interact(() -> javafx.application.Platform.runLater(robot.lookup("#propose_pay").queryAs(Button.class)::fire));
        until(() -> robot.lookup("#pay-period").tryQuery().isPresent());
        assertEquals("2026-09", robot.lookup("#pay-period").queryAs(TextField.class).getText());
        ready(robot);
        answer(robot, "拟定");
        until(() -> robot.lookup("#pay-sums").tryQueryAs(Label.class).map(label -> label.getText().contains("500.00"))
                .orElse(false));
        assertTrue(robot.lookup("#pay-sums").queryAs(Label.class).getText().contains("人民币伍佰元整"));
        assertEquals(1, robot.lookup("#pay-lines").queryAs(TableView.class).getItems().size());
        assertEquals("兼职干部 2026年9月月津贴", robot.lookup("#pay-name").queryAs(Label.class).getText());

        step(robot, "审核", true, "拟定，下一步：审核", PayBatchLedger.CHECKED);
        step(robot, "批准", true, "已审核，下一步：批准", PayBatchLedger.APPROVED);
        step(robot, "发放", false, "已批准，下一步：发放", PayBatchLedger.PAID);
        step(robot, "签收", false, "已发放，下一步：签收", PayBatchLedger.PAID);
        step(robot, "锁定", false, "已发放，下一步：锁定", PayBatchLedger.LOCKED);
        until(() -> robot.lookup("#pay-state").queryAs(Label.class).getText().equals("已锁定，不能再改"));
        assertFalse(robot.lookup("#pay-next").queryAs(Button.class).isVisible(), "nothing follows");
        assertEquals("顾主席", batch().get(PayBatchLedger.APPROVED_BY));
    }

    @Test
    void whatWasPaidIsGivenBackForAReason(FxRobot robot) {
        PayOffice pay = new PayOffice(office());
        long batch = pay.month(org.streetunion.app.work.pay.Crowd.PART_TIMERS, 2026, 8).id();
        for (org.streetunion.app.work.pay.PayStep each : java.util.List.of(org.streetunion.app.work.pay.PayStep.CHECK,
                org.streetunion.app.work.pay.PayStep.APPROVE, org.streetunion.app.work.pay.PayStep.PAY)) {
            assertTrue(pay.step(batch, each).done());
        }
        list(robot, "paybatches");
        robot.interact(() -> window().shell().file("paybatches", batch));
        until(() -> robot.lookup("#pay-back").tryQueryAs(Button.class).map(Button::isVisible).orElse(false));
        robot.interact(() -> javafx.application.Platform.runLater(robot.lookup("#pay-back").queryAs(Button.class)::fire));
        until(() -> robot.lookup("#pay-why").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#pay-why").queryAs(TextField.class).setText("账号错，退票"));
        ready(robot);
        answer(robot, "退回发放");
        until(() -> PayBatchLedger.APPROVED.equals(batch().get(PayBatchLedger.STATE)));
        until(() -> !robot.lookup("#pay-back").queryAs(Button.class).isVisible());
    }

    @Test
    void itsSheetIsShownAndTheBankPaysWhatIsApproved(FxRobot robot) {
        PayOffice pay = new PayOffice(office());
        long batch = pay.month(org.streetunion.app.work.pay.Crowd.PART_TIMERS, 2026, 8).id();
        list(robot, "paybatches");
        robot.interact(() -> window().shell().file("paybatches", batch));
        shown(robot, "#pay-bank");
        robot.interact(() -> robot.lookup("#pay-bank").queryAs(Button.class).fire());
        told(robot, "这一批还没有批准");
        pay.step(batch, org.streetunion.app.work.pay.PayStep.CHECK);
        pay.step(batch, org.streetunion.app.work.pay.PayStep.APPROVE);
        robot.interact(() -> robot.lookup("#pay-bank").queryAs(Button.class).fire());
        told(robot, "已写好，含完整账号，注意保密：");
        told(robot, "有 1 户没有账号（苗正），补上再交银行");
        robot.interact(() -> robot.lookup("#pay_sheet").queryAs(Button.class).fire());
        shown(robot, "#preview-page");
    }

    private static void told(FxRobot robot, String words) {
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains(words)));
    }

    private void step(FxRobot robot, String words, boolean named, String before, String after) {
        until(() -> robot.lookup("#pay-state").queryAs(Label.class).getText().equals(before));
        robot.interact(() -> javafx.application.Platform.runLater(robot.lookup("#pay-next").queryAs(Button.class)::fire));
        until(() -> robot.lookup("#deed-day").tryQuery().isPresent());
        if (named) {
            robot.interact(() -> robot.lookup("#pay-by").queryAs(TextField.class).setText("顾主席"));
        }
        ready(robot);
        answer(robot, words);
        until(() -> after.equals(batch().get(PayBatchLedger.STATE)));
        until(() -> robot.lookup("#deed-day").tryQuery().isEmpty());
    }

    private static void ready(FxRobot robot) {
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .noneMatch(button -> button.isDisabled()));
    }

    private Row batch() {
        return office().registers().get(PayBatchLedger.KEY).store().first(Query.ALL, 1).get(0);
    }
}
