package org.streetunion.app.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.board.Picture;
import org.streetunion.app.reporting.board.Tie;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.board.BoardStreet;
import org.testfx.api.FxRobot;

/** The board as people use it: dragging, the way without a mouse, what is only tried, undo. */
class BoardPageTest extends RealUiTest {
    private @Nullable BoardStreet made;

    @Override
    protected void prepare(Office empty) {
        made = new BoardStreet(empty);
    }

    private BoardStreet street() {
        return Objects.requireNonNull(made);
    }

    private void open(FxRobot robot) {
        robot.targetWindow(window().stage()).interact(() -> window().stage().requestFocus());
        robot.interact(() -> robot.lookup("#go-board").queryAs(ToggleButton.class).fire());
        until(() -> !shownIn(robot, "#board-unions").getItems().isEmpty() && robot.lookup("外滩餐饮店工会").tryQuery().isPresent());
    }

    private static ListView<?> shownIn(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(ListView.class).orElseGet(ListView::new);
    }

    private void dragged(FxRobot robot, String from, String to) {
        Node taken = robot.lookup("#board-people").lookup(from).query();
        robot.drag(taken);
        Node over = robot.lookup("#board-unions").lookup(to).query();
        robot.moveTo(over).drop();
        until(() -> robot.lookup("#arrange-who").tryQuery().isPresent());
    }

    private static boolean ticked(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(CheckBox.class).isSelected();
    }

    @Test
    void somebodyIsDraggedToAUnionNobodyLooksAfterAndBack(FxRobot robot) {
        open(robot);
        assertTrue(reads(robot, "无人联系 3"), "three unions");
        dragged(robot, "赵海", "外滩餐饮店工会");
        assertTrue(ticked(robot, "#arrange-liaise"));
        assertEquals("赵海　1 家　0 人　0 天", words(robot, "#arrange-after"));
        robot.clickOn("#arrange-papers");
        answer(robot, "安排");
        until(() -> reads(robot, "无人联系 2"));
        assertEquals(1, office().registers().get("liaisons").count(Query.ALL));
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> reads(robot, "无人联系 3"));
        assertEquals(0, office().registers().get("liaisons").count(Query.ALL));
    }

    @Test
    void anEmptyPostIsFilledByDraggingAndPapersFollow(FxRobot robot) {
        open(robot);
        dragged(robot, "赵海", "空岗 协理员");
        assertTrue(ticked(robot, "#arrange-post") && ticked(robot, "#arrange-lend") && ticked(robot, "#arrange-office"));
        assertEquals("请填调配每周几天", words(robot, "#arrange-after"), "nobody said how many");
        robot.clickOn("#arrange-days").write("1");
        answer(robot, "安排");
        until(() -> reads(robot, "空岗 0"));
        until(() -> robot.lookup("打开文件夹").tryQuery().isPresent());
        assertTrue(robot.lookup("撤销").tryQuery().isPresent(), "the way back stands beside the folder");
        Picture picture = street().picture();
        assertEquals(List.of(Tie.Kind.OFFICE, Tie.Kind.LENT, Tie.Kind.POST),
                picture.after(street().community).stream().filter(tie -> tie.person() == street().zhao).map(Tie::kind).toList());
        assertEquals(1, picture.load(street().zhao).days());
    }

    @Test
    void withoutAMouseAUnionIsChosenAndAPersonNamedByPinyin(FxRobot robot) {
        open(robot);
        robot.interact(() -> {
            ListView<?> unions = shownIn(robot, "#board-unions");
            unions.getSelectionModel().select(unions.getItems().size() - 1);
            unions.requestFocus();
        });
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#arrange-who").tryQuery().isPresent());
        assertEquals("先选一个人", words(robot, "#arrange-after"));
        robot.clickOn("#arrange-who").write("zh").type(KeyCode.ENTER);
        until(() -> words(robot, "#arrange-after").startsWith("赵海"));
        robot.clickOn("#arrange-papers");
        answer(robot, "安排");
        until(() -> street().picture().after(street().outside).size() == 1);
    }

    @Test
    void whatIsTriedChangesNothingUntilItIsApplied(FxRobot robot) {
        open(robot);
        robot.clickOn("#board-try");
        dragged(robot, "赵海", "外滩餐饮店工会");
        answer(robot, "试排");
        until(() -> reads(robot, "无人联系 2"));
        dragged(robot, "陈望", "港口物流公司工会");
        answer(robot, "试排");
        until(() -> reads(robot, "无人联系 1"));
        assertEquals(0, office().registers().get("liaisons").count(Query.ALL));
        assertTrue(words(robot, "#board-figures").contains("无人联系 3 → 1"), () -> words(robot, "#board-figures"));
        robot.clickOn("#board-discard");
        until(() -> reads(robot, "无人联系 3"));

        robot.clickOn("#board-try");
        dragged(robot, "赵海", "外滩餐饮店工会");
        answer(robot, "试排");
        until(() -> robot.lookup("#board-apply").queryAs(Button.class).getText().equals("应用 1 项"));
        dragged(robot, "陈望", "港口物流公司工会");
        answer(robot, "试排");
        until(() -> robot.lookup("#board-apply").queryAs(Button.class).getText().equals("应用 2 项"));
        robot.clickOn("#board-apply");
        asked(robot, "应用试排");
        answer(robot, "应用");
        remarked(robot, "已安排 2 项");
        assertEquals(2, office().registers().get("liaisons").count(Query.ALL));
        assertTrue(robot.lookup("#board-steps").queryAll().stream().noneMatch(node -> node.getParent().isVisible()));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> office().registers().get("liaisons").count(Query.ALL) == 0);
    }

    @Test
    void whatShouldBeKnownIsAskedAboutBeforeItIsWritten(FxRobot robot) {
        street().lending(street().chen, street().near, 3);
        open(robot);
        dragged(robot, "陈望", "空岗 协理员");
        robot.clickOn("#arrange-papers");
        robot.clickOn("#arrange-days").write("3");
        answer(robot, "安排");
        asked(robot, "请核对");
        answer(robot, "取消");
        assertEquals(1, office().registers().get("secondments").count(Query.ALL), "nothing was written");
    }

    @Test
    void somebodyWhoIsOnlyTriedIsReplacedAndAllOfItIsApplied(FxRobot robot) {
        open(robot);
        robot.clickOn("#board-try");
        dragged(robot, "赵海", "外滩餐饮店工会");
        answer(robot, "试排");
        until(() -> robot.lookup("#board-apply").queryAs(Button.class).getText().equals("应用 1 项"));
        dragged(robot, "陈望", "外滩餐饮店工会");
        robot.clickOn("#arrange-instead");
        answer(robot, "试排");
        until(() -> words(robot, "#board-figures").contains("无人联系 3 → 2"));
        until(() -> robot.lookup("#board-apply").queryAs(Button.class).getText().equals("应用 1 项"));
        robot.clickOn("#board-apply");
        asked(robot, "应用试排");
        answer(robot, "应用");
        until(() -> street().picture().after(street().outside).stream().map(Tie::person).toList().equals(List.of(street().chen)));
    }

    @Test
    void findingsLeadThereAndTheListIsNarrowed(FxRobot robot) {
        open(robot);
        robot.clickOn("#board-gaps");
        until(() -> shownIn(robot, "#board-unions").getItems().stream().filter(line -> line instanceof Line.Union).count() == 4);
        robot.interact(() -> robot.lookup("#board-words").queryTextInputControl().setText("hxwj"));
        until(() -> shownIn(robot, "#board-unions").getItems().stream().filter(line -> line instanceof Line.Union).count() == 1);
        robot.clickOn("#board-kind-hole");
        until(() -> shownIn(robot, "#board-findings").getItems().size() == 1);
        robot.clickOn(robot.lookup("#board-findings").lookup("望海社区总工会　协理员").queryAs(Label.class));
        until(() -> shownIn(robot, "#board-unions").getSelectionModel().getSelectedItem() instanceof Line.Union line
                && line.unit().id() == street().community);
        assertTrue(robot.lookup("#board-words").queryTextInputControl().getText().isEmpty(), "what hid it was cleared");
    }

    @Test
    void aProposalIsTriedFirst(FxRobot robot) {
        open(robot);
        robot.clickOn("#board-balance");
        asked(robot, "均衡分配");
        answer(robot, "计算");
        until(() -> reads(robot, "无人联系 0"));
        assertTrue(words(robot, "#board-note").contains("新安排 3 家"), () -> words(robot, "#board-note"));
        assertEquals(0, office().registers().get("liaisons").count(Query.ALL));
        assertEquals(3, shownIn(robot, "#board-steps").getItems().size());

        Platform.runLater(() -> robot.lookup("#go-start").queryAs(ToggleButton.class).fire());
        asked(robot, "离开试排");
        answer(robot, "丢掉并离开");
        until(() -> robot.lookup("#board-page").tryQuery().isEmpty());
        open(robot);
        until(() -> reads(robot, "无人联系 3"));
    }

    @Test
    void aDayInThePastIsOnlyLookedAt(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#board-page .button").<Button>queryAllAs(Button.class).stream()
                .filter(button -> "截至日期".equals(button.getText())).findFirst().orElseThrow().fire());
        until(() -> robot.lookup("#as-of-day").tryQuery().isPresent());
        put(robot, "#as-of-day", "2010-01-01");
        robot.clickOn("#as-of-show");
        until(() -> words(robot, "#board-past").startsWith("这是 2010-01-01 的看板") && reads(robot, "无人联系 0"));
        assertTrue(robot.lookup("#board-arrange").queryButton().isDisabled());
        assertTrue(shownIn(robot, "#board-unions").getItems().isEmpty(), "no union was founded yet");
        robot.clickOn("#board-today");
        until(() -> reads(robot, "无人联系 3"));
        assertTrue(!robot.lookup("#board-arrange").queryButton().isDisabled());
    }
}
