package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** The deeds as people do them at the window. */
class DeedsTest extends RealUiTest {
    private List<Long> unions = List.of();

    @Override
    protected void prepare(Office empty) {
        unions = new Street(empty).fill(3, 9);
    }

    @Test
    void aUnionIsEndedOnceEverybodyHasAPlace(FxRobot robot) {
        record(robot, "unions", unions.get(0));
        robot.clickOn("#record-deeds").clickOn("撤销、注销、合并或迁出");
        until(() -> robot.lookup("#deed-against").tryQuery().isPresent());
        until(() -> against(robot).contains("还有 3 名会员没有去处"));
        assertTrue(yes(robot).isDisabled());

        put(robot, "#deed-doc", "甲总工〔2026〕7号");
        robot.clickOn("#deed-move");
        choose(robot, name(unions.get(1)));
        until(() -> against(robot).isEmpty() && !yes(robot).isDisabled());
        robot.clickOn(yes(robot));

        remarked(robot, "已办理：会员 3 名、下属工会 0 家已安排");
        assertEquals("撤销", row("unions", unions.get(0)).values().get("state"));
        assertEquals(List.of(0L, 6L), List.of(members(unions.get(0)), members(unions.get(1))));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> members(unions.get(0)) == 3);
        assertEquals("正常", row("unions", unions.get(0)).values().get("state"));
    }

    @Test
    void oneMemberGoesElsewhereThanTheOthers(FxRobot robot) {
        record(robot, "unions", unions.get(0));
        robot.clickOn("#record-deeds").clickOn("撤销、注销、合并或迁出");
        until(() -> robot.lookup("#deed-against").tryQuery().isPresent());
        put(robot, "#deed-doc", "甲总工〔2026〕7号");
        robot.clickOn("#deed-keep").clickOn("#deed-each");
        until(() -> robot.lookup("#deed-each-table .table-row-cell").queryAll().size() > 2);
        robot.clickOn(robot.lookup("#deed-each-table .table-row-cell").nth(0).queryAs(Node.class));
        put(robot, "#deed-each-into", name(unions.get(1)));
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> !robot.lookup("#deed-each-move").query().isDisabled());
        robot.clickOn("#deed-each-move");
        until(() -> !yes(robot).isDisabled());
        robot.clickOn(yes(robot));

        remarked(robot, "已办理：会员 3 名、下属工会 0 家已安排");
        assertEquals(List.of(2L, 4L), List.of(members(unions.get(0)), members(unions.get(1))));
    }

    @Test
    void aUnionGetsAnotherName(FxRobot robot) {
        String before = name(unions.get(0));
        record(robot, "unions", unions.get(0));
        robot.clickOn("#record-deeds").clickOn("更名");
        until(() -> against(robot).contains("它现在就叫这个名称"));
        put(robot, "#deed-name", "甲集团工会委员会");
        put(robot, "#deed-doc", "街工〔2026〕3号");
        until(() -> against(robot).isEmpty() && !button(robot, "更名").isDisabled());
        robot.clickOn(button(robot, "更名"));

        remarked(robot, "已更名：" + before);
        assertEquals("甲集团工会委员会", name(unions.get(0)));
        assertEquals("更名", office().registers().get("unions").history(unions.get(0)).get(0).event());
    }

    @Test
    void aUnionThatHadEndedIsBroughtBack(FxRobot robot) {
        long empty = new Street(office()).write("unions", List.of(Street.values(Map.of("name", "空厂工会委员会", "kind", "独立基层工会",
                "state", "撤销", "state_no", "街工〔2026〕1号")))).get(0);
        record(robot, "unions", empty);
        robot.clickOn("#record-deeds").clickOn("恢复");
        asked(robot, "空厂工会委员会：恢复");
        until(() -> against(robot).contains("没有写文号"));
        put(robot, "#deed-doc", "街工〔2026〕4号");
        until(() -> against(robot).isEmpty() && !button(robot, "恢复").isDisabled());
        robot.clickOn(button(robot, "恢复"));

        remarked(robot, "已恢复：空厂工会委员会");
        assertEquals(List.of("正常", "街工〔2026〕4号"),
                List.of(row("unions", empty).values().get("state"), row("unions", empty).values().get("state_no")));
        assertEquals("恢复", office().registers().get("unions").history(empty).get(0).event());
    }

    @Test
    void aUnionHangsBelowAnotherFromADayOn(FxRobot robot) {
        record(robot, "unions", unions.get(0));
        robot.clickOn("#record-deeds").clickOn("调整上级");
        asked(robot, name(unions.get(0)) + "：调整上级");
        until(() -> !against(robot).isEmpty());
        assertTrue(button(robot, "调整").isDisabled());
        put(robot, "#deed-under", name(unions.get(1)));
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        put(robot, "#deed-doc", "街工〔2026〕5号");
        until(() -> !button(robot, "调整").isDisabled());
        robot.clickOn(button(robot, "调整"));

        remarked(robot, "已调整上级：" + name(unions.get(0)));
        assertEquals(Reference.to(unions.get(1)), row("unions", unions.get(0)).values().get("parent"));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> !Reference.to(unions.get(1)).equals(row("unions", unions.get(0)).values().get("parent")));
    }

    @Test
    void tickedMembersAreTransferred(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 9);
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        robot.clickOn("#more").clickOn("会籍变动");
        asked(robot, "会籍变动：9 名会员");
        until(() -> against(robot).contains("请选择转入哪家工会"));
        assertFalse(
                robot.lookup("#deed-place").query().isVisible() && robot.lookup("#deed-place").query().getParent().isVisible());

        choose(robot, name(unions.get(2)));
        until(() -> against(robot).contains("等 3 人已经在这家工会"));
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup("#deed-against").tryQuery().isEmpty());
        assertEquals(3, members(unions.get(2)), "nothing was done");
    }

    /** Types a name and takes what is suggested. */
    private static void choose(FxRobot robot, String union) {
        put(robot, "#deed-into", union);
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup(".suggestions").tryQuery().isEmpty());
    }

    private static String against(FxRobot robot) {
        String text = robot.lookup("#deed-against").queryAs(Label.class).getText();
        return text == null ? "" : text;
    }

    private static Node yes(FxRobot robot) {
        return button(robot, "办理");
    }

    private static Node button(FxRobot robot, String words) {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .filter(button -> words.equals(button.getText())).findFirst().orElseThrow();
    }

    private String name(long union) {
        return office().registers().labels("unions", List.of(union)).getOrDefault(union, "");
    }

    private Row row(String ledger, long id) {
        return office().registers().get(ledger).row(id, Viewer.full(Services.CLERK)).orElseThrow();
    }

    private long members(long union) {
        return office().registers().get("members")
                .count(Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union)))));
    }
}
