package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Map;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.port.BranchCounts;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.support.Services;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** The unions as a tree beside their list: each level is read when it is opened, a branch narrows the list. */
class BranchTreeTest extends UiTest {
    private static final String TOP = "港口街道红联社区工会联合会";

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        List<Long> unions = street.fill(4, 1);
        street.write("unions", List.of(
                Street.values(Map.of("code", "330206901", "name", "第一车间分会", "kind", "独立基层工会", "form", "工会分会", "parent",
                        Reference.to(unions.get(0)))),
                Street.values(Map.of("code", "330206902", "name", "直属街道机关工会", "kind", "独立基层工会", "form", "工会委员会"))));
    }

    @Override
    protected OfficeServices services(Office filled) {
        return Services.full(filled).with(BranchCounts.class, day -> filled.summaries().tree(day, BranchCounts.STREET));
    }

    @Test
    void levelsOpenWithTheArrowKeysAndThoseWithMoreBelowStandFirst(FxRobot robot) {
        tree(robot);
        assertEquals(List.of("直属（没有上级）", TOP, "直属街道机关工会"), labels(tree(robot).getRoot()));
        assertFalse(tree(robot).getRoot().getChildren().get(1).isLeaf());
        robot.type(KeyCode.DOWN, 2).type(KeyCode.RIGHT);
        until(() -> tree(robot).getRoot().getChildren().get(1).getChildren().size() == 4);

        TreeItem<Reference> first = tree(robot).getRoot().getChildren().get(1).getChildren().get(0);
        assertFalse(first.isLeaf(), "the union with a branch below stands before the single ones");
        robot.type(KeyCode.RIGHT, 2);
        until(() -> labels(first).equals(List.of("第一车间分会")));
    }

    @Test
    void aBranchNarrowsTheListAndTheWholeComesBack(FxRobot robot) {
        tree(robot);
        robot.type(KeyCode.DOWN, 2);
        rows(robot, "unions", 4);
        robot.type(KeyCode.UP);
        rows(robot, "unions", 2);
        robot.type(KeyCode.UP);
        rows(robot, "unions", 7);
        robot.type(KeyCode.DOWN);
        rows(robot, "unions", 2);

        robot.clickOn("#tree-toggle");
        rows(robot, "unions", 7);
        assertFalse(robot.lookup("#tree").tryQuery().isPresent());
    }

    @Test
    void aBranchTellsHowManyItCounts(FxRobot robot) {
        tree(robot);
        until(() -> sums(robot).contains("7 家"));
        robot.type(KeyCode.DOWN, 2);
        until(() -> sums(robot).contains("6 家"));
        assertEquals(List.of("工会", "6 家", "涵盖单位（不重复）", "0 家", "职工", "0 人", "会员", "0 人", "其中新就业形态", "0 人", "实名会员", "1 人"),
                sums(robot));
    }

    private static List<String> sums(FxRobot robot) {
        return robot.lookup("#branch-sums .label").queryAllAs(javafx.scene.control.Label.class).stream()
                .map(javafx.scene.control.Label::getText).toList();
    }

    @Test
    void onlyRegistersWithBranchesOfferIt(FxRobot robot) {
        list(robot, "members");

        assertFalse(robot.lookup("#tree-toggle").tryQuery().isPresent());
    }

    private TreeView<Reference> tree(FxRobot robot) {
        if (robot.lookup("#tree").tryQuery().isEmpty()) {
            list(robot, "unions");
            rows(robot, "unions", 7);
            robot.clickOn("#tree-toggle");
            shown(robot, "#tree");
            TreeView<Reference> shown = robot.lookup("#tree").query();
            until(() -> shown.getRoot() != null && shown.getRoot().getChildren().size() == 3);
            robot.interact(() -> {
                shown.requestFocus();
                shown.getSelectionModel().selectFirst();
                shown.getFocusModel().focus(0);
            });
            return shown;
        }
        return robot.lookup("#tree").query();
    }

    private static List<String> labels(TreeItem<Reference> item) {
        return item.getChildren().stream().map(child -> child.getValue().label()).toList();
    }
}
