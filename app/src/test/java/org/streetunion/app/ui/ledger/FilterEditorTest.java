package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.ui.support.UiTest;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A condition on a column of every type: filled in as its type asks for, said in a sentence above the list, taken away. */
class FilterEditorTest extends UiTest {
    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        List<Long> unions = street.fill(5, 12);
        street.write("headcounts",
                List.of(count(unions.get(0), 2, 30), count(unions.get(1), 2, 80), count(unions.get(0), 3, 35)));
        street.write("figures", List.of(
                Street.values(Map.of("quarter", new Quarter(2025, 4), "code", "20", "amount", new BigDecimal("100"))),
                Street.values(Map.of("quarter", new Quarter(2025, 4), "code", "24", "amount", new BigDecimal("7.5")))));
    }

    private static org.streetunion.app.ledger.Row count(long union, int quarter, int workers) {
        return Street.values(Map.of("quarter", new Quarter(2026, quarter), "union", Reference.to(union), "workers", workers));
    }

    @Test
    void aTextIsContainedAndAnotherWordReplacesIt(FxRobot robot) {
        list(robot, "employers");
        edit(robot, "name");
        robot.clickOn("#filter-text").write("红联");
        apply(robot, "单位名称含“红联”");
        edit(robot, "name");
        robot.clickOn("#filter-text");
        retype(robot, "没有这家");
        apply(robot, "单位名称含“没有这家”");

        rows(robot, "employers", 0);
        assertEquals(1, robot.lookup(".chip").queryAll().size(), "one condition per column");
        until(() -> reads(robot, "没有符合条件的记录，换个词或去掉筛选再试"));
        robot.clickOn("#unfilter-name");
        rows(robot, "employers", 10);
        assertEquals(0, robot.lookup(".chip").queryAll().size());
    }

    @Test
    void codesAreTickedAndAYesOrNo(FxRobot robot) {
        list(robot, "employers");
        edit(robot, "category");
        robot.interact(() -> robot.lookup("#filter-个体工商户").query().requestFocus());
        robot.type(KeyCode.SPACE);
        apply(robot, "单位类别为个体工商户");
        rows(robot, "employers", 4);

        edit(robot, "above_scale");
        robot.clickOn("#filter-true");
        apply(robot, "是否规上为是");
        rows(robot, "employers", 0);
        robot.clickOn("#unfilter-above_scale");
        rows(robot, "employers", 4);
    }

    @Test
    void whatIsNotFilledInIsLookedFor(FxRobot robot) {
        list(robot, "employers");
        edit(robot, "credit_code");
        robot.clickOn("#filter-blank");
        apply(robot, "统一社会信用代码为空");

        rows(robot, "employers", 10);
    }

    @Test
    void daysAreTypedAsPeopleTypeThem(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 12);
        edit(robot, "joined_on");
        robot.clickOn("#filter-from").write("20200301");
        robot.clickOn("#filter-to").write("2020-6-30");
        apply(robot, "入会日期从 2020-03-01 到 2020-06-30");

        rows(robot, "members", 4);
        assertEquals(List.of(new Filter.Between("joined_on", LocalDate.of(2020, 3, 1), LocalDate.of(2020, 6, 30))),
                model().filters().get());
    }

    @Test
    void numbersQuartersAndAmountsHaveBounds(FxRobot robot) {
        list(robot, "headcounts");
        edit(robot, "workers");
        robot.clickOn("#filter-from").write("31");
        apply(robot, "职工人数从 31 起");
        rows(robot, "headcounts", 2);
        edit(robot, "quarter");
        robot.clickOn("#filter-to").write("2026Q2");
        apply(robot, "季度到 2026年第二季度 止");
        rows(robot, "headcounts", 1);

        list(robot, "figures");
        edit(robot, "amount");
        robot.clickOn("#filter-from").write("7.5");
        robot.clickOn("#filter-to").write("8");
        apply(robot, "数值从 7.5 到 8");
        rows(robot, "figures", 1);
    }

    @Test
    void aRowOfAnotherRegisterIsSuggested(FxRobot robot) {
        list(robot, "members");
        edit(robot, "union");
        robot.clickOn("#filter-reference").write("gkd1");
        until(() -> robot.lookup(".suggestions").tryQuery().isPresent());
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#filter-reference").queryTextInputControl().getText().startsWith("港口第1"));
        robot.clickOn("#filter-apply");

        rows(robot, "members", 3);
        assertTrue(reads(robot, "所在工会为港口第1模具厂联合工会"));
    }

    @Test
    void aConditionIsChangedWhereItStands(FxRobot robot) {
        list(robot, "members");
        edit(robot, "name");
        robot.clickOn("#filter-text").write("赵");
        apply(robot, "姓名含“赵”");
        robot.clickOn("姓名含“赵”");
        until(() -> robot.lookup("#filter-text").tryQuery().isPresent());
        assertEquals("赵", robot.lookup("#filter-text").queryTextInputControl().getText(), "it begins with what holds now");
        robot.clickOn("#filter-apply");

        until(() -> robot.lookup("#filter-text").tryQuery().isEmpty());
        assertEquals(List.of(new Filter.Contains("name", "赵")), model().filters().get());
    }

    @Test
    void aBoundThatCannotBeReadIsNotTakenForNone(FxRobot robot) {
        list(robot, "members");
        edit(robot, "joined_on");
        robot.clickOn("#filter-from").write("abc");
        until(() -> robot.lookup("#filter-apply").queryButton().isDisabled());
        retype(robot, "20200301");
        apply(robot, "入会日期从 2020-03-01 起");

        assertEquals(Query.ALL.filters().size() + 1, model().filters().get().size());
    }

    private LedgerModel model() {
        return ((LedgerPage) window().shell().top()).model();
    }

    private static void edit(FxRobot robot, String column) {
        robot.clickOn("#filter");
        until(() -> robot.lookup("#filter-by-" + column).tryQuery().isPresent());
        robot.clickOn("#filter-by-" + column);
        until(() -> robot.lookup("#filter-apply").tryQuery().isPresent());
    }

    private static void apply(FxRobot robot, String sentence) {
        robot.clickOn("#filter-apply");
        until(() -> reads(robot, sentence));
    }
}
