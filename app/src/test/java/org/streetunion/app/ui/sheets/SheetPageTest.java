package org.streetunion.app.ui.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.scene.chart.BarChart;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.targets.TargetLedger;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.cadres.Cadres;
import org.streetunion.app.work.sheets.MoveSheet;
import org.streetunion.app.work.sheets.StartSheet;
import org.testfx.api.FxRobot;

/** A sheet as people begin and sign it at the window. */
class SheetPageTest extends RealUiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        Street street = new Street(empty);
        union = street.fill(2, 3).get(0);
        street.write("sheettemplates",
                List.of(Street.values(Map.of("union_form", "联合工会委员会", "part", "岗位职责", "rank_no", 1, "name", "主席", "duties",
                        "全面工作")),
                        Street.values(Map.of("union_form", "联合工会委员会", "part", "目标考核", "rank_no", 2, "name", "新发展会员", "measure",
                                "人", "counted_from", "新发展会员数", "yearly_value", java.math.BigDecimal.valueOf(40), "points",
                                java.math.BigDecimal.valueOf(100)))));
    }

    @Test
    void aSheetIsBegunFromTheTemplateLookedAtAndSigned(FxRobot robot) {
        record(robot, "unions", union);
        robot.clickOn("#record-deeds").clickOn("三定一统筹责任书");
        open(robot);
        answer(robot, "新建");
        until(() -> text(robot, "#sheet-next").equals("草稿"));
        assertTrue(text(robot, "#sheet-facts").contains("岗位 1 个，缺人缺责 1 个"), () -> text(robot, "#sheet-facts"));
        until(() -> robot.lookup("#sheet-posts").queryAs(TableView.class).getItems().size() == 1);
        assertTrue(robot.lookup("#sheet-gaps").queryAs(javafx.scene.layout.VBox.class).getChildren().size() > 0);

        robot.clickOn("#sheet-move");
        until(() -> robot.lookup("#sheet-office-signer").tryQuery().isPresent());
        robot.interact(() -> {
            robot.lookup("#sheet-office-signer").queryAs(TextField.class).setText("王街道");
            robot.lookup("#sheet-union-signer").queryAs(TextField.class).setText("陈社区");
        });
        answer(robot, "签订");
        until(() -> text(robot, "#sheet-next").equals("签订"));
        assertEquals("执行", robot.lookup("#sheet-move").queryAs(Button.class).getText());
        assertEquals(1, office().registers().get("sheetversions").count(Query.ALL));
        remarked(robot, "已办理");
    }

    @Test
    void nextYearsSheetFollowsThisOneFromTheUnionsPage(FxRobot robot) {
        long first = begun(2026, StartSheet.From.TEMPLATE);
        record(robot, "unions", union);
        robot.clickOn("#record-deeds").clickOn("三定一统筹责任书");
        answer(robot, "新建 2027 年");
        open(robot);
        assertEquals(2027, robot.lookup("#sheet-start-year").queryAs(ComboBox.class).getValue());
        assertTrue(robot.lookup("#sheet-start-lendings").queryAs(CheckBox.class).isDisabled(), "only with 照上年");
        robot.interact(() -> robot.lookup("#sheet-start-way").<ComboBox<Object>>query().setValue(StartSheet.From.LAST_YEAR));
        until(() -> !robot.lookup("#sheet-start-lendings").queryAs(CheckBox.class).isDisabled());
        ready(robot, "新建");
        answer(robot, "新建");
        until(() -> text(robot, "#sheet-name").contains("2027 年"));
        until(() -> robot.lookup("#sheet-posts").queryAs(TableView.class).getItems().size() == 1);

        record(robot, "unions", union);
        robot.clickOn("#record-deeds").clickOn("三定一统筹责任书");
        answer(robot, "打开 2026 年");
        until(() -> text(robot, "#sheet-name").contains("2026 年"));
        assertEquals(2, office().registers().get("assignments").count(Query.ALL));
        assertTrue(first > 0);
    }

    @Test
    void sheetsOfAllChosenUnionsAreBegunAtOnce(FxRobot robot) {
        begun(2026, StartSheet.From.EMPTY);
        list(robot, "unions");
        rows(robot, "unions", 3);
        chord(robot, KeyCode.CONTROL, KeyCode.A);
        robot.clickOn("#more").clickOn("新建责任书");
        open(robot);
        until(() -> text(robot, "#deed-against").contains("2026 年的责任书已经有了，不另建"));
        ready(robot, "新建");
        answer(robot, "新建");
        rows(robot, "assignments", 2);
        assertEquals(3, office().registers().get("assignments").count(Query.ALL));
        takeOffer(robot, "撤销");
        answer(robot, "撤销");
        until(() -> office().registers().get("assignments").count(Query.ALL) == 1);
    }

    @Test
    void aSignedSheetIsCorrectedAndBothPapersArePrinted(FxRobot robot) {
        long sheet = begun(2026, StartSheet.From.TEMPLATE);
        move(sheet, MoveSheet.Step.SIGN);
        show(robot, sheet);
        until(() -> text(robot, "#sheet-next").equals("签订"));
        robot.clickOn("#sheet-letter");
        shown(robot, "#preview-page");
        robot.interact(() -> window().shell().back());

        until(() -> robot.lookup("#sheet-correct").queryAs(Button.class).isVisible());
        robot.clickOn("#sheet-correct");
        shown(robot, "#sheet-words");
        put(robot, "#sheet-words", "任务调整");
        ready(robot, "开始更正");
        answer(robot, "开始更正");
        until(() -> text(robot, "#sheet-next").equals("签订（更正中）"));
        Row target = office().registers().get("targets").store().first(Query.ALL, 1).get(0);
        new Cadres(office()).save("targets", target.with(TargetLedger.YEARLY, BigDecimal.valueOf(30)));
        robot.clickOn("#sheet-correction");
        shown(robot, "#preview-page");
        robot.interact(() -> window().shell().back());

        until(() -> robot.lookup("#sheet-move").queryAs(Button.class).getText().equals("签订更正"));
        robot.clickOn("#sheet-move");
        shown(robot, "#sheet-office-signer");
        put(robot, "#sheet-office-signer", "王街道");
        put(robot, "#sheet-union-signer", "陈社区");
        ready(robot, "签订更正");
        answer(robot, "签订更正");
        until(() -> text(robot, "#sheet-next").equals("签订"));
        assertEquals(2, office().registers().get("sheetversions").count(Query.ALL));
        assertFalse(robot.lookup("#sheet-correction").queryAs(Button.class).isVisible(), "nothing is open");
        robot.clickOn("签订与更正");
        until(() -> robot.lookup("#sheet-versions").queryAs(TableView.class).getItems().size() == 2);
        robot.clickOn("#sheet-print-correction");
        shown(robot, "#preview-page");
    }

    @Test
    void aScoreThatCannotBeReadIsNotTakenForNone(FxRobot robot) {
        long sheet = begun(2026, StartSheet.From.TEMPLATE);
        List.of(MoveSheet.Step.SIGN, MoveSheet.Step.RUN, MoveSheet.Step.HALF).forEach(step -> move(sheet, step));
        show(robot, sheet);
        until(() -> robot.lookup("#sheet-move").queryAs(Button.class).getText().equals("年终考核"));
        robot.clickOn("#sheet-move");
        shown(robot, "#sheet-score");
        put(robot, "#sheet-score", "95分");
        until(() -> text(robot, "#sheet-score-against").equals("“95分”不是数字"));
        assertFalse(ready(robot).contains("年终考核"));
        put(robot, "#sheet-score", "950");
        until(() -> text(robot, "#sheet-score-against").contains("超过这份责任书最多能得的 100 分"));
        put(robot, "#sheet-score", "95");
        ready(robot, "年终考核");
        answer(robot, "年终考核");
        until(() -> text(robot, "#sheet-next").equals("年终考核"));
    }

    @Test
    void theListBehindANumberTheBasesAndTheChartAreAClickAway(FxRobot robot) {
        long sheet = begun(2026, StartSheet.From.TEMPLATE);
        new Street(office()).write("targets", List.of(Street.values(Map.of("union", Reference.to(union), "sheet_year", 2026,
                "name", "会员", "counted_from", "会员数", "measure", "人", "yearly_value", BigDecimal.valueOf(8)))));
        show(robot, sheet);
        robot.clickOn("二、定目标考核");
        until(() -> robot.lookup("#sheet-targets").queryAs(TableView.class).getItems().size() == 2);
        robot.clickOn("#sheet-bases");
        remarked(robot, "已取年初基数");
        robot.clickOn("#sheet-bases");
        remarked(robot, "没有要取的年初基数：填过的不改，新建数一类只算本年的指标没有基数");

        robot.clickOn("季度进度图");
        until(() -> text(robot, "#sheet-chart-said").startsWith("完成 / 应达到：一季度 0 / 25，二季度 0 / 50"));
        robot.interact(() -> robot.lookup("#sheet-chart-of").queryAs(ComboBox.class).getSelectionModel().selectLast());
        until(() -> text(robot, "#sheet-chart-said").startsWith("完成 / 应达到：一季度 2 / —"));
        assertEquals(2, robot.lookup("#sheet-chart").<BarChart<Number, String>>query().getData().size());

        robot.clickOn("二、定目标考核");
        robot.clickOn("#sheet-list");
        remarked(robot, "先选一项指标");
        robot.interact(() -> robot.lookup("#sheet-targets").queryAs(TableView.class).getSelectionModel().selectLast());
        robot.clickOn("#sheet-list");
        rows(robot, "members", 2);
    }

    private long begun(int year, StartSheet.From from) {
        return StartSheet.run(office(), union, year, from, Cadres.CLERK).sheet();
    }

    private void move(long sheet, MoveSheet.Step step) {
        assertTrue(MoveSheet.run(office(), sheet,
                new MoveSheet.Order(step, LocalDate.of(2026, 1, 10), "王街道", "陈社区", "", null), Cadres.CLERK).done());
    }

    private void show(FxRobot robot, long sheet) {
        robot.interact(() -> {
            window().shell().file("assignments", sheet);
            window().stage().requestFocus();
        });
        until(() -> text(robot, "#sheet-name").contains("2026 年") && window().stage().isFocused());
    }

    private static void open(FxRobot robot) {
        until(() -> robot.lookup("#sheet-start-year").tryQuery().isPresent());
        ready(robot, "新建");
    }

    private static void ready(FxRobot robot, String words) {
        until(() -> ready(robot).contains(words));
    }

    private static List<String> ready(FxRobot robot) {
        return robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream().filter(button -> !button.isDisabled())
                .map(Button::getText).toList();
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
