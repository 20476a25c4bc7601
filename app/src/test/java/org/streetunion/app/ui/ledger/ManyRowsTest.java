package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** 批量修改, 查重 and the warning while typing, as people meet them at the window. */
class ManyRowsTest extends RealUiTest {
    private static final LocalDate BORN = LocalDate.of(1991, 2, 3);
    private List<Long> twins = List.of();

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        List<Long> unions = street.fill(3, 9);
        twins = street.write("members",
                List.of(Street.values(Map.of("name", "欧阳一", "birth_on", BORN, "union", Reference.to(unions.get(0)), "mobile",
                        "13900000001")),
                        Street.values(Map.of("name", "欧阳一", "birth_on", BORN, "union", Reference.to(unions.get(1)), "nation",
                                "汉族"))));
    }

    @Test
    void allRowsAreChangedAtOnceAndBack(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 11);
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        chord(robot, KeyCode.CONTROL, KeyCode.M);
        asked(robot, "批量修改");
        robot.interact(() -> pick(robot, "employment"));
        until(() -> robot.lookup("#field-employment").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#field-employment").<ComboBox<String>>query().setValue("在岗"));
        answer(robot, "下一步");
        asked(robot, "批量修改：核对");
        answer(robot, "改 11 人");
        remarked(robot, "已批量修改 11 人");
        assertEquals(11, count("employment", "在岗"));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> count("employment", "在岗") == 0);
    }

    @Test
    void twoThatAreOneAreMerged(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 11);
        robot.clickOn("#more").clickOn("查重");
        until(() -> robot.lookup("#twins-list").tryQuery().isPresent());
        until(() -> robot.lookup("#twins-list").<ListView<?>>query().getItems().size() == 1);
        until(() -> robot.lookup("#take-mobile").tryQuery().isPresent());
        RadioButton nation = robot.lookup("#take-nation").query();
        RadioButton mobile = robot.lookup("#take-mobile").query();
        assertTrue(nation.isSelected() != mobile.isSelected(), "each empty column is filled from the other");
        robot.clickOn(robot.lookup("#twins-merge").queryAs(Button.class));
        remarked(robot, "已合并成一条");
        assertEquals(1, office().registers().get("members").count(Query.ALL.search("欧阳一")));
        assertEquals(10, office().registers().get("members").count(Query.ALL));
        takeOffer(robot, "撤销");
        asked(robot, "撤销");
        answer(robot, "撤销");
        until(() -> office().registers().get("members").count(Query.ALL) == 11);
    }

    @Test
    void whoIsTypedAgainIsNamed(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 11);
        chord(robot, KeyCode.CONTROL, KeyCode.N);
        until(() -> robot.lookup("#field-name").tryQuery().isPresent());
        put(robot, "#field-name", "欧阳一");
        put(robot, "#field-birth_on", "1991-02-03");
        until(() -> robot.lookup("#twins .hyperlink").queryAllAs(Hyperlink.class).size() == 2);
        Hyperlink link = robot.lookup("#twins .hyperlink").queryAllAs(Hyperlink.class).iterator().next();
        assertEquals("欧阳一（姓名和出生日期相同）", link.getText());
        robot.interact(link::fire);
        until(() -> robot.lookup("#record-name").queryAllAs(Label.class).stream().anyMatch(each -> "欧阳一".equals(each.getText())));
        assertTrue(twins.size() == 2);
    }

    private static void pick(FxRobot robot, String key) {
        ComboBox<Column<?>> columns = robot.lookup("#mass-column-0").query();
        columns.setValue(columns.getItems().stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow());
    }

    private long count(String column, Object value) {
        return office().registers().get("members").count(Query.ALL.and(new Filter.OneOf(column, List.of(value))));
    }
}
