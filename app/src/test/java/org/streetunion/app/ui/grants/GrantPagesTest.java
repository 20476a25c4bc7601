package org.streetunion.app.ui.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.money.GrantKinds;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.grants.GrantBasis;
import org.streetunion.app.work.grants.GrantOffice;
import org.testfx.api.FxRobot;

/** A batch is reckoned while one types, made, approved, and what auditors find of it leads to its row. */
class GrantPagesTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new BookOffice(empty).book("本级账");
        new GrantOffice(empty).paid();
    }

    @Test
    void aBatchIsShownWhileItIsWrittenThenMadeAndApproved(FxRobot robot) {
        list(robot, "grantbatches");
        until(() -> robot.lookup("#plan_grants").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#plan_grants").queryAs(Button.class).fire());
        until(() -> robot.lookup("#grant-name").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#grant-name").queryAs(TextField.class).setText("星级奖励");
            robot.lookup("#grant-basis").<ComboBox<GrantBasis>>query().setValue(GrantBasis.STARS);
            robot.lookup("#grant-mode").<ComboBox<String>>query().getSelectionModel().select(1);
            robot.lookup("#grant-amount").queryAs(TextField.class).setText("100");
        });
        until(() -> text(robot, "#grant-sums").startsWith("共 3 家　合计 100.00 元　人民币壹佰元整"));
        assertEquals(3, robot.lookup("#grant-lines").queryAs(TableView.class).getItems().size());
        robot.interact(() -> robot.lookup("#grant-amount").queryAs(TextField.class).setText("一百"));
        until(() -> text(robot, "#grant-said").startsWith("金额看不懂"));
        robot.interact(() -> robot.lookup("#grant-amount").queryAs(TextField.class).setText("100"));
        until(() -> !robot.lookup("#grant-make").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#grant-make").queryAs(Button.class).fire());
        until(() -> robot.lookup("#grants-state").tryQuery().isPresent() && text(robot, "#grants-state").contains("下一步：审批"));

        robot.interact(() -> Platform.runLater(robot.lookup("#grants-next").queryAs(Button.class)::fire));
        until(() -> robot.lookup("#grant-by").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#grant-by").queryAs(TextField.class).setText("顾主席"));
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream().noneMatch(Button::isDisabled));
        answer(robot, "审批");
        until(() -> text(robot, "#grants-state").contains("已审批 3"));
        assertEquals(3, office().registers().get(GrantLedger.KEY).store().first(Query.ALL, 9).stream()
                .filter(row -> GrantKinds.APPROVED.equals(row.get(GrantLedger.STATE))).count());
    }

    @Test
    void whatAuditorsFindLeadsToItsRow(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-audit").<ToggleButton>query().fire());
        until(() -> robot.lookup("#audit-checks").tryQuery().isPresent()
                && robot.lookup("#audit-checks").<ListView<Check>>query().getItems().size() == 12);
        robot.interact(() -> robot.lookup("#audit-period").queryAs(TextField.class).setText("2026Q4"));
        until(() -> text(robot, "#audit-total").startsWith("2026年第四季度"));
        robot.interact(() -> robot.lookup("#audit-checks").<ListView<Check>>query().getSelectionModel().select(3));
        until(() -> robot.lookup("#audit-findings").queryAs(TableView.class).getItems().size() == 2);
        robot.interact(() -> {
            robot.lookup("#audit-findings").queryAs(TableView.class).requestFocus();
            robot.lookup("#audit-findings").queryAs(TableView.class).getSelectionModel().selectFirst();
        });
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#record-deeds").tryQuery().isPresent() || robot.lookup(".record-page").tryQuery().isPresent());
        assertTrue(robot.lookup("#audit-page").tryQuery().isEmpty());
        until(() -> robot.lookup("#record-reading").tryQuery().isPresent());
        assertTrue(robot.lookup("#field-why").query().isDisabled(), "auditors look");
        assertTrue(robot.lookup("#record-deeds").tryQuery().isEmpty());
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#audit-page").tryQuery().isPresent()
                && robot.lookup("#audit-findings").queryAs(TableView.class).getItems().size() == 2);
        robot.interact(() -> robot.lookup("#audit-findings").queryAs(TableView.class).getSelectionModel().selectFirst());
        until(() -> !robot.lookup("#audit-voucher").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#audit-voucher").queryAs(Button.class).fire());
        until(() -> robot.lookup("#record-name").tryQuery().filter(name -> ((Label) name).getText().contains("拨付甲厂工会"))
                .isPresent());
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }
}
