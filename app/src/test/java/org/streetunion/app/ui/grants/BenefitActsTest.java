package org.streetunion.app.ui.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.benefits.BenefitLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.ui.controls.Sentence;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.testfx.api.FxRobot;

/** Ticked gifts are put on a list to sign on, and booked together. */
class BenefitActsTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        BookOffice books = new BookOffice(empty);
        books.book("本级账");
        for (String occasion : List.of("生日", "困难", "住院")) {
            books.save(BenefitLedger.KEY, Row.NEW.with(BenefitLedger.NAME, "林一").with(BenefitLedger.OCCASION, occasion)
                    .with(BenefitLedger.DAY, LocalDate.of(2026, 9, 3)).with(BenefitLedger.AMOUNT, 100_00L)
                    .with(BenefitLedger.WAY, "转账").with(BenefitLedger.HANDLER, "小林").with(BenefitLedger.APPROVED_BY, "顾主席"));
        }
    }

    @Test
    void giftsAreListedToBeSignedForThenBooked(FxRobot robot) {
        list(robot, BenefitLedger.KEY);
        rows(robot, BenefitLedger.KEY, 3);
        fire(robot, "慰问签收表");
        remarkedOrShown(robot);

        list(robot, BenefitLedger.KEY);
        rows(robot, BenefitLedger.KEY, 3);
        point(robot, BenefitLedger.KEY, 0);
        robot.type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE);
        fire(robot, "慰问签收表");
        shown(robot, "#preview-page");
        robot.type(KeyCode.ESCAPE);
        rows(robot, BenefitLedger.KEY, 3);
        fire(robot, "慰问入账");
        asked(robot, "慰问入账");
        until(() -> robot.lookup("#deed-against").queryAs(Sentence.class).getText().contains("有 3 条还没有签收"));
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals("入账") && !button.isDisabled()));
        answer(robot, "入账");
        remarked(robot, "已入账 3 条（凭证 2026-1）。要改，请冲销这张凭证，慰问就回到“已审批”");
        List<Row> vouchers = office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 9);
        assertEquals(List.of(100_00L, 200_00L),
                vouchers.stream().map(row -> row.get(VoucherLedger.EXPENSE, 0L)).sorted().toList(),
                "aid, and the others");
    }

    /** With nothing ticked the row that is marked is meant, if one is. */
    private static void remarkedOrShown(FxRobot robot) {
        until(() -> robot.lookup(".notification-bar .label").tryQuery().isPresent()
                || robot.lookup("#preview-page").tryQuery().isPresent());
    }

    private static void fire(FxRobot robot, String words) {
        Platform.runLater(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> words.equals(item.getText())).findFirst().orElseThrow().fire());
    }
}
