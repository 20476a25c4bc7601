package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Groups;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

class GroupMenuTest extends RealUiTest {
    private static final Query WOMEN = Query.ALL.and(new Filter.OneOf("sex", List.of("女"))).sort(new Sort("joined_on", true));

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 10);
    }

    @Test
    void aQueryIsKeptByNameAndLivesOn(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 10);
        robot.interact(() -> {
            LedgerPage page = (LedgerPage) window().shell().top();
            page.look(WOMEN);
            page.model().sort(WOMEN.sort());
        });
        rows(robot, "members", 5);
        pick(robot, "保存为分组…");
        name(robot, "保存为分组", "女会员", "保存");
        until(() -> menu(robot).getText().equals("女会员"));
        assertEquals(WOMEN, groups().find("女会员").orElseThrow());

        robot.interact(() -> ((LedgerPage) window().shell().top()).look(Query.ALL));
        rows(robot, "members", 10);
        new Street(office()).write("members", List.of(Street.values(java.util.Map.of("name", "季小满", "sex", "女", "union",
                org.streetunion.app.ledger.Reference.to(office().registers().get("unions").ids(Query.ALL)[0])))));
        pick(robot, "女会员");
        rows(robot, "members", 6);

        pick(robot, "把“女会员”改名…");
        name(robot, "分组改名", "女职工", "改名");
        until(() -> menu(robot).getText().equals("女职工"));
        assertEquals(List.of("女职工"), List.copyOf(groups().all().keySet()));
        pick(robot, "删除分组“女职工”");
        asked(robot, "删除分组");
        answer(robot, "删除");
        until(() -> menu(robot).getText().equals("分组"));
        assertTrue(groups().all().isEmpty());
    }

    private Groups groups() {
        return new Groups(office().settings(), office().registers().get("members").ledger());
    }

    private static void name(FxRobot robot, String title, String name, String yes) {
        asked(robot, title);
        robot.interact(() -> robot.lookup("#group-name").queryAs(TextInputControl.class).setText(name));
        answer(robot, yes);
    }

    private static void pick(FxRobot robot, String words) {
        until(() -> menu(robot).getItems().stream().anyMatch(item -> words.equals(item.getText())));
        javafx.application.Platform.runLater(() -> menu(robot).getItems().stream()
                .filter(item -> words.equals(item.getText())).findFirst().ifPresent(MenuItem::fire));
    }

    private static MenuButton menu(FxRobot robot) {
        return robot.lookup("#groups").queryAs(MenuButton.class);
    }
}
