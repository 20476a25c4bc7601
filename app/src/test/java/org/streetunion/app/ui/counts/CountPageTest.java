package org.streetunion.app.ui.counts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class CountPageTest extends RealUiTest {
    private List<Long> unions = List.of();

    @Override
    protected void prepare(Office empty) {
        unions = new Street(empty).fill(30, 0);
        new Street(empty).write("headcounts", unions.stream().limit(20).map(union -> Street.values(Map.of("quarter",
                new Quarter(2026, 2), "union", Reference.to(union), "workers", 50, "women", 20, "members", 40))).toList());
    }

    @Test
    void figuresAreTypedWithTabAndEnterSavedAndTakenBack(FxRobot robot) {
        fromTheList(robot);
        robot.type(KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.DIGIT1, KeyCode.TAB, KeyCode.DIGIT7);
        until(() -> text(robot, 0, 0).equals("60") && text(robot, 0, 1).equals("21") && text(robot, 1, 1).equals("7"));
        robot.type(KeyCode.ESCAPE);
        until(() -> text(robot, 1, 1).isEmpty());
        robot.type(KeyCode.ENTER, KeyCode.DIGIT9, KeyCode.DIGIT9, KeyCode.BACK_SPACE);
        until(() -> text(robot, 1, 2).equals("9") && words(robot, "#count-tally").equals("共 30 家，还缺 28 家，2 家没保存"));

        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存 2 家");
        until(() -> words(robot, "#count-tally").equals("共 30 家，还缺 28 家"));
        assertEquals(22, office().registers().get("headcounts").count(Query.ALL));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> words(robot, "#count-tally").equals("共 30 家，还缺 30 家"));
    }

    @Test
    void tabGoesDownTheColumnAndFromItsEndToTheTopOfTheNext(FxRobot robot) {
        fromTheList(robot);
        for (int line = 0; line < 30; line++) {
            robot.type(KeyCode.DIGIT5, KeyCode.TAB);
        }
        robot.type(KeyCode.DIGIT3);
        until(() -> text(robot, 0, 1).equals("3"));
        assertEquals(30, table(robot).getItems().stream().filter(line -> line.cells().get().get(0).text().equals("5")).count());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT).type(KeyCode.DIGIT6);
        until(() -> text(robot, 29, 0).equals("6"));
    }

    @Test
    void aColumnFromExcelIsPastedAndTheRedCellSaysWhy(FxRobot robot) {
        fromTheList(robot);
        window().stands().surroundings().clipboard().put("10\t11\n20\t5\n");
        chord(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> text(robot, 1, 1).equals("5"));
        robot.type(KeyCode.ENTER);
        until(() -> words(robot, "#count-said").equals("女职工（11）多于职工人数（10）"));
        assertTrue(robot.lookup(".figure-cell").queryAll().stream()
                .anyMatch(cell -> cell.getPseudoClassStates().toString().contains("wrong")));

        chord(robot, KeyCode.CONTROL, KeyCode.S);
        asked(robot, "保存人数");
        answer(robot, "保存其余");
        remarked(robot, "已保存 1 家");
        until(() -> text(robot, 0, 1).equals("11"));
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        asked(robot, "撤销");
    }

    @Test
    void fromTheStartPageTheMissingOnesAreTakenOverFromTheQuarterBefore(FxRobot robot) {
        shown(robot, "#tile-missing");
        robot.clickOn("#tile-missing");
        until(() -> robot.lookup("#count-table").tryQuery().isPresent() && table(robot).getItems().size() == 30);
        assertTrue(robot.lookup("#only-missing").queryAs(CheckBox.class).isSelected());
        robot.clickOn("#all-same");
        until(() -> words(robot, "#count-tally").equals("共 30 家，还缺 10 家，20 家没保存"));

        robot.type(KeyCode.ESCAPE);
        remarked(robot, "有 20 家填了还没保存，已留着，下次打开接着填");
        shown(robot, "#tile-missing");
        robot.clickOn("#tile-missing");
        until(() -> robot.lookup("#count-tally").tryQuery().isPresent()
                && words(robot, "#count-tally").equals("共 30 家，还缺 10 家，20 家没保存"));
    }

    private void fromTheList(FxRobot robot) {
        list(robot, "headcounts");
        robot.clickOn("#counts");
        until(() -> robot.lookup("#count-table").tryQuery().isPresent() && table(robot).getItems().size() == 30
                && table(robot).isFocused());
    }

    private static String text(FxRobot robot, int row, int column) {
        return table(robot).getItems().get(row).cells().get().get(column).text();
    }

    private static TableView<CountLine> table(FxRobot robot) {
        return robot.lookup("#count-table").queryTableView();
    }
}
