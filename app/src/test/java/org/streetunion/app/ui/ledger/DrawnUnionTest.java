package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.control.TreeView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.support.Drags;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A union that is drawn onto another in the tree hangs below it from the day that is said, and its history knows where it hung. */
class DrawnUnionTest extends RealUiTest {
    private long moved;
    private long onto;

    @Override
    protected void prepare(Office empty) {
        List<Long> unions = new Street(empty).write("unions",
                List.of(Street.values(Map.of("code", "330206801", "name", "东岗社区工会联合会", "kind", "联合基层工会", "form", "工会联合会")),
                        Street.values(Map.of("code", "330206802", "name", "机关工会", "kind", "独立基层工会", "form", "工会委员会"))));
        onto = unions.get(0);
        moved = unions.get(1);
    }

    @Test
    void itHangsBelowTheOtherAndGoesBack(FxRobot robot) {
        list(robot, "unions");
        robot.clickOn("#tree-toggle");
        until(() -> robot.lookup("#tree").tryQuery().isPresent() && cell(robot, "机关工会") != null);
        robot.interact(() -> Drags.draw(Objects.requireNonNull(cell(robot, "机关工会")),
                Objects.requireNonNull(cell(robot, "东岗社区工会联合会"))));
        asked(robot, "机关工会：调整上级");
        assertEquals("东岗社区工会联合会", robot.lookup("#deed-under").queryAs(TextField.class).getText());
        put(robot, "#deed-day", "1008");
        answer(robot, "调整");

        until(() -> Reference.to(onto).equals(parent()));
        var register = office().registers().get("unions");
        assertEquals(2, register.history(moved).size(), "where it hung before is kept");
        until(() -> robot.lookup("#tree").<TreeView<Reference>>query().getRoot().getChildren().stream()
                .noneMatch(item -> item.getValue().label().equals("机关工会")));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> parent() == null);
    }

    @Test
    void onItselfNothingIsAsked(FxRobot robot) {
        list(robot, "unions");
        robot.clickOn("#tree-toggle");
        until(() -> robot.lookup("#tree").tryQuery().isPresent() && cell(robot, "机关工会") != null);
        TreeCell<Reference> cell = Objects.requireNonNull(cell(robot, "机关工会"));
        robot.interact(() -> Drags.draw(cell, cell));
        robot.interact(() -> {});
        assertEquals(0, robot.lookup(".dialog-pane").queryAll().size());
        assertEquals(1, office().registers().get("unions").history(moved).size());
    }

    private @Nullable Object parent() {
        return office().registers().get("unions").store().rows(new long[]{moved}).get(0).values().get("parent");
    }

    @SuppressWarnings("unchecked")
    private static @Nullable TreeCell<Reference> cell(FxRobot robot, String name) {
        return (TreeCell<Reference>) robot.lookup("#tree .tree-cell").queryAll().stream()
                .filter(node -> ((TreeCell<Reference>) node).getItem() != null
                        && ((TreeCell<Reference>) node).getItem().label().equals(name))
                .findFirst().orElse(null);
    }
}
