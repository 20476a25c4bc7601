package org.streetunion.app.ui.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.ui.port.Deeds;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.OutputFolder;
import org.streetunion.app.work.Transfer;
import org.testfx.api.FxRobot;

/** 会籍变动 as people do it at the page of a member. */
class MemberDeedsTest extends RealUiTest {
    private long member;

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 2);
        member = empty.registers().get("members").ids(Query.ALL)[0];
    }

    @Override
    protected OfficeServices services(Office filled) {
        return super.services(filled).with(Deeds.class, new DeedDesk(filled, new OutputFolder(folder)));
    }

    @Test
    void aMemberIsSentOffAndComesBack(FxRobot robot) {
        begin(robot, Transfer.Way.SENT);
        until(() -> words(robot, "#deed-against").contains("请填写转往哪里"));
        assertFalse(robot.lookup("#deed-into").query().getParent().isVisible(), "no union of the street takes them");
        put(robot, "#deed-place", "丙市丁厂工会");
        done(robot, "已接转 1 人，按 Ctrl+Z 可以整批撤销");
        assertEquals("转出待接收/转往丙市丁厂工会", told());
        takeOffer(robot, "开接转单");
        until(() -> window().shell().top().title().startsWith("预览 "));
        remarked(robot, "已写好 " + window().shell().top().title().substring("预览 ".length()) + "，同名的 xlsx 在旁边");

        begin(robot, Transfer.Way.SENT_BACK);
        until(() -> words(robot, "#deed-against").contains("当天或之后还有会籍变动"));
        put(robot, "#deed-day", "2026-10-10");
        done(robot, "已预定接转 1 人，按 Ctrl+Z 可以整批撤销");
        assertEquals("接转退回（待确认）/", told());
    }

    @Test
    void aMemberLeavesTheUnionAndTheWayBackIsOneClick(FxRobot robot) {
        begin(robot, Transfer.Way.QUIT);
        until(() -> words(robot, "#deed-against").contains("没有选会籍变化原因"));
        robot.interact(() -> robot.lookup("#deed-why").<String>queryComboBox().setValue("个人要求退会"));
        until(() -> words(robot, "#deed-against").isEmpty());
        done(robot, "已办理退会 1 人，按 Ctrl+Z 可以整批撤销");

        assertEquals("退会/个人要求退会", told());
        assertEquals("个人要求退会", office().registers().get("members").store().rows(new long[]{member}).get(0)
                .get(MemberLedger.CHANGE_REASON));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> told().startsWith("入会"));
    }

    private void begin(FxRobot robot, Transfer.Way way) {
        record(robot, "members", member);
        robot.clickOn("#record-deeds").clickOn("会籍变动");
        asked(robot, "会籍变动：1 名会员");
        robot.interact(() -> {
            ComboBox<Transfer.Way> ways = robot.lookup("#deed-way").queryComboBox();
            ways.setValue(way);
        });
    }

    private void done(FxRobot robot, String remark) {
        until(() -> !yes(robot).isDisabled());
        robot.clickOn(yes(robot));
        remarked(robot, remark);
    }

    private static Node yes(FxRobot robot) {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> "办理".equals(button.getText())).findFirst().orElseThrow();
    }

    private String told() {
        var past = office().registers().get("members").history(member).get(0);
        return past.event() + "/" + past.reason();
    }
}
