package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.XYChart;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.office.issued.IssuedLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.port.SummaryTables;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Row;
import org.testfx.api.FxRobot;

/** 统计表 on screen: another table, another day and another choice are computed at once. */
class SummaryPageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 3);
    }

    @Test
    void tableDayAndChoiceAreComputedAtOnce(FxRobot robot) {
        open(robot);
        assertEquals("全街道", first(robot).get(0));
        assertEquals(List.of("范围", "建会率", "入会率", "实名率", "法人登记率", "换届率"), headings(robot));

        choose(robot, "换届情况表");
        until(() -> headings(robot).contains("情况"));
        robot.interact(() -> robot.lookup("#choice-which").<String>queryComboBox().setValue("没有届次"));
        until(() -> table(robot).getItems().size() == 1);
        assertEquals("没有届次", first(robot).get(6));

        robot.clickOn("#summary-day");
        retype(robot, "19900101");
        robot.type(KeyCode.ENTER);
        until(() -> table(robot).getItems().isEmpty() && robot.lookup("没有这样的记录").tryQuery().isPresent());
        assertEquals("1990-01-01", day(robot), "there was no union then");
    }

    @Test
    void aDayThatCannotBeReadLeavesTheOneThatWas(FxRobot robot) {
        open(robot);
        String before = day(robot);

        robot.clickOn("#summary-day");
        retype(robot, "大概秋天");
        robot.type(KeyCode.ENTER);

        until(() -> before.equals(day(robot)));
        remarked(robot,
                String.valueOf(org.streetunion.app.ui.ledger.DayWords.parse("大概秋天", LocalDate.now(Databases.CLOCK)).complaint()));
        assertEquals("全街道", first(robot).get(0));
    }

    @Test
    void aUnionOfATableLeadsToAVisit(FxRobot robot) {
        open(robot);
        choose(robot, "工会体检表");
        until(() -> headings(robot).contains("经费") && !table(robot).getItems().isEmpty());
        robot.clickOn(first(robot).get(2));
        robot.interact(() -> table(robot).getContextMenu().getItems().stream().filter(item -> "登记走访…".equals(item.getText()))
                .findFirst().orElseThrow().fire());
        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && reads(robot, "走访联系"));
    }

    @Test
    void aLineThatNamesAnEmployerOpensIt(FxRobot robot) {
        new Street(office()).write("employers",
                List.of(Street.values(java.util.Map.of("name", "丁山模具厂", "listed_workers", 60))));
        open(robot);
        choose(robot, "未建会单位名单");
        until(() -> headings(robot).contains("单位名称") && table(robot).getItems().size() == 1);
        robot.doubleClickOn("丁山模具厂");

        until(() -> robot.lookup("#record-name").tryQuery().isPresent() && words(robot, "#record-name").contains("丁山模具厂"));
        robot.clickOn("#record-deeds");
        until(() -> reads(robot, "建会"));
    }

    @Test
    void theAnnexOfAStatementIsLookedAtBesideItsTable(FxRobot robot) {
        BookOffice books = new BookOffice(office());
        Book book = books.book("本级账");
        books.posted(books.entry(book, "2026-08-03", "50601", -70_00).with(VoucherLedger.PARTY, "甲厂工会"));
        open(robot);
        assertFalse(robot.lookup("#sheet-1").tryQuery().isPresent(), "a report of one table has no tabs");
        choose(robot, "经费收支季报（预算执行表）");
        until(() -> headings(robot).contains("本季发生数"));
        robot.clickOn("附表：下拨明细");
        until(() -> headings(robot).contains("收款工会"));
        assertEquals("甲厂工会", first(robot).get(1));
        robot.clickOn("主表");
        until(() -> headings(robot).contains("本季发生数"));
        robot.clickOn("附表：下拨明细");
        choose(robot, "科目余额表");
        until(() -> headings(robot).contains("科目编码"));
        assertFalse(robot.lookup("#sheet-1").tryQuery().isPresent());
    }

    @Test
    void aStatementIsPutAwayAndWhatChangesLaterIsSaid(FxRobot robot) {
        BookOffice books = new BookOffice(office());
        Book book = books.book("本级账");
        books.posted(books.entry(book, "2026-08-03", "50102", -70_00));
        open(robot);
        assertFalse(robot.lookup("#issue-summary").query().isVisible(), "a table of rates does not go up");
        choose(robot, "经费收支季报（预算执行表）");
        until(() -> headings(robot).contains("本季发生数") && !robot.lookup("#issue-summary").query().isDisabled());
        robot.clickOn("#issue-summary");
        asked(robot, "存档：经费收支季报（预算执行表）　首次版");
        answer(robot, "存档");
        answer(robot, "仍然存档");
        remarked(robot, "已存档，表和数字放在“报表存档”里，以后不会变");
        until(() -> noted(robot, "存档的首次版数字一致。"));

        books.posted(books.entry(book, "2026-08-04", "50102", -5_00));
        robot.type(KeyCode.F5);
        until(() -> "存档更正版…".equals(robot.lookup("#issue-summary").<Labeled>query().getText()));
        robot.clickOn("#issue-summary");
        asked(robot, "存档：经费收支季报（预算执行表）　更正1");
        until(() -> words(robot, "#issue-words").contains("50102 文体活动费 本年累计数：存档 70.00，现在 75.00"));
        robot.interact(() -> robot.lookup("#issue-reason").queryAs(TextArea.class).setText("补记一笔"));
        answer(robot, "存档");
        answer(robot, "仍然存档");
        until(() -> office().registers().get(IssuedLedger.KEY).count(Query.ALL) == 2);
    }

    private static boolean noted(FxRobot robot, String words) {
        return robot.lookup(".page-footer .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void executionIsDrawnBesideItsTable(FxRobot robot) {
        BookOffice books = new BookOffice(office());
        Book book = books.book("本级账");
        books.save(BudgetLedger.KEY, org.streetunion.app.ledger.Row.NEW.with(BudgetLedger.BOOK, Reference.to(book.id()))
                .with(BudgetLedger.YEAR, 2026).with(BudgetLedger.ACCOUNT, books.account("50102"))
                .with(BudgetLedger.OPENING, 50_00L));
        books.posted(books.entry(book, "2026-08-03", "50102", -70_00));
        books.posted(books.entry(book, "2026-08-04", "402", 90_00));
        open(robot);
        choose(robot, "预算执行情况表");
        until(() -> robot.lookup("#execution-bars").tryQuery().isPresent());
        BarChart<Number, String> bars = robot.lookup("#execution-bars").query();
        assertEquals(List.of("调整后预算数", "本年累计数"), bars.getData().stream().map(XYChart.Series::getName).toList());
        List<XYChart.Data<Number, String>> done = bars.getData().get(1).getData();
        assertEquals(List.of("职工活动支出 70.0", "拨缴经费收入 90.0"),
                done.stream().map(data -> data.getYValue() + " " + data.getXValue()).toList(),
                "from below, what stands at the top");
        assertTrue(done.get(0).getNode().getStyleClass().contains("over"), "more than was planned");
        choose(robot, "科目余额表");
        until(() -> headings(robot).contains("科目编码"));
        assertFalse(robot.lookup("#execution-bars").tryQuery().isPresent());
    }

    @Test
    void aStatementWhosePartsDifferIsWrittenOnlyWhenThatIsMeant(FxRobot robot) {
        BookOffice books = new BookOffice(office());
        Book book = books.book("本级账");
        books.opening(book, "101", 5_00);
        open(robot);
        choose(robot, "科目余额表");
        until(() -> headings(robot).contains("科目编码"));
        Platform.runLater(() -> robot.lookup("#export-summary").queryButton().fire());
        asked(robot, "勾稽不符");
        answer(robot, "取消");
        assertFalse(reads(robot, "已写好 Excel 和 PDF"));
        Platform.runLater(() -> robot.lookup("#export-summary").queryButton().fire());
        asked(robot, "勾稽不符");
        answer(robot, "仍然写出");
        until(() -> robot.lookup(node -> node instanceof Labeled label && label.getText() != null
                && label.getText().startsWith("已写好 Excel 和 PDF")).tryQuery().isPresent());
    }

    @Test
    void aReportOfSeveralTablesShowsEachOfThem(FxRobot robot) {
        Street street = new Street(office());
        long union = street.write("unions", List.of(Street.values(java.util.Map.of("name", "望海社区总工会", "form", "总工会")))).get(0);
        java.util.Map<String, Object> own = java.util.Map.of("union", org.streetunion.app.ledger.Reference.to(union),
                "sheet_year", 2026);
        java.util.Map<String, Object> signed = new java.util.HashMap<>(own);
        signed.put("state", "签订");
        street.write("assignments", List.of(Street.values(signed)));
        java.util.Map<String, Object> money = new java.util.HashMap<>(own);
        money.putAll(java.util.Map.of("aspect", "经费", "item", "活动经费", "approved_amount", 1_234_500L));
        street.write("guarantees", List.of(Street.values(money)));
        open(robot);
        choose(robot, "“三定一统筹”落实情况表");
        until(() -> headings(robot).contains("岗位名称") && robot.lookup("#sheet-1").tryQuery().isPresent());
        robot.clickOn("定工作保障");
        until(() -> headings(robot).contains("拨付主体") && table(robot).getItems().size() == 2);
    }

    private void open(FxRobot robot) {
        robot.clickOn("#go-summaries");
        until(() -> robot.lookup("#summary-table").tryQuery().isPresent() && !table(robot).getItems().isEmpty());
    }

    private static void choose(FxRobot robot, String title) {
        robot.interact(() -> {
            ComboBox<SummaryTables.Kind> kinds = robot.lookup("#summary-kind").queryComboBox();
            kinds.setValue(kinds.getItems().stream().filter(kind -> kind.title().equals(title)).findFirst().orElseThrow());
        });
    }

    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#summary-table").queryTableView();
    }

    private static List<String> headings(FxRobot robot) {
        return table(robot).getColumns().stream().map(column -> column.getText()).toList();
    }

    private static List<String> first(FxRobot robot) {
        return table(robot).getItems().get(0).cells().stream().map(CellText::of).toList();
    }

    private static String day(FxRobot robot) {
        return robot.lookup("#summary-day").queryTextInputControl().getText();
    }
}
