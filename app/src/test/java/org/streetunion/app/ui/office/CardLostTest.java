package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.cards.CardLedger;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.MemberCardPrint;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.testfx.api.FxRobot;

/** 挂失 at the page of a member, and the way back. */
class CardLostTest extends RealUiTest {
    private long member;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        street.fill(1, 2);
        member = empty.registers().get("members").ids(Query.ALL)[0];
        street.write("cards", List.of(Street.values(Map.of("member", Reference.to(member), "name", "某人", "card_no", "1", "kind",
                CardLedger.FIRST, "form", CardLedger.CARD, "printed_on", LocalDate.of(2026, 9, 1), "state", CardLedger.VALID))));
    }

    @Override
    protected OfficeServices services(Office filled) {
        return super.services(filled).with(Deeds.class, new DeedDesk(filled, new OutputFolder(folder)))
                .with(MemberCardPrint.class, new CardDesk(filled, new OutputFolder(folder), Services.CLERK));
    }

    @Test
    void aLostCardIsBlockedAndTheWayBackIsOneClick(FxRobot robot) {
        begin(robot);
        put(robot, "#lost-reason", "钱包被偷");
        take(robot);
        remarked(robot, "已挂失，按 Ctrl+Z 可以撤销");
        assertEquals("挂失", state());
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> state().equals(CardLedger.VALID));

        begin(robot);
        take(robot);
        until(() -> state().equals("挂失"));
        begin(robot);
        take(robot);
        remarked(robot, "制卡记录里没有有效的卡，没有挂失");
    }

    private void begin(FxRobot robot) {
        record(robot, "members", member);
        robot.clickOn("#record-deeds").clickOn("会员卡挂失");
        asked(robot, "会员卡挂失：1 名会员");
    }

    private static void take(FxRobot robot) {
        robot.clickOn(robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> "挂失".equals(button.getText())).findFirst().orElseThrow());
    }

    private String state() {
        return office().registers().get("cards").store().first(Query.ALL, 1).get(0).get(CardLedger.STATE, "");
    }
}
