package org.streetunion.app.ui.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.Charts;
import org.streetunion.app.office.books.BookLedger;
import org.streetunion.app.office.budgets.BudgetLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.testfx.api.FxRobot;

class BudgetPageTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        Wiring.supply(empty);
        empty.registers().get(BookLedger.KEY).save(
                Row.NEW.with(BookLedger.NAME, "本级账").with(BookLedger.KIND, BookLedger.OWN).with(BookLedger.CHART, Charts.USUAL)
                        .with(BookLedger.STARTS_ON, LocalDate.of(2026, 1, 1)),
                Act.correction(new Actor("小林"), Act.Kind.EDIT));
    }

    @Test
    void leavesAreTypedSumsFollowAndWhatWasPassedIsLocked(FxRobot robot) {
        open(robot);
        at(robot, "401", 1);
        robot.type(KeyCode.DIGIT3, KeyCode.DIGIT0, KeyCode.DIGIT0, KeyCode.ENTER);
        robot.type(KeyCode.DIGIT7, KeyCode.DIGIT0, KeyCode.DIGIT0);
        at(robot, "50102", 1);
        robot.type(KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.PERIOD, KeyCode.DIGIT5);
        until(() -> words(robot, "#budget-tally").equals("收入 1,000.00　支出 40.50　期末结余 959.50　3 行没保存"));
        assertEquals("40.50", cell(robot, "501", 1), "the account above adds up while she types");
        assertEquals("959.50", cell(robot, "", 3, "期末滚存结余"));

        chord(robot, KeyCode.CONTROL, KeyCode.S);
        remarked(robot, "已保存 3 行");
        assertEquals(3, office().registers().get(BudgetLedger.KEY).count(Query.ALL));
        until(() -> words(robot, "#budget-tally").endsWith("959.50"));

        Platform.runLater(() -> robot.lookup("#budget-steps").<MenuButton>query().getItems().get(0).fire());
        asked(robot, "2026 年年初预算核定（核定后这一栏不能再改）");
        robot.interact(() -> robot.lookup("#budget-why").queryAs(TextField.class).setText("一届三次全委会"));
        until(() -> against(robot).isEmpty());
        answer(robot, "核定");
        remarked(robot, "年初预算已核定");
        until(() -> words(robot, "#budget-phases").startsWith("年初预算 已核定"));
        at(robot, "401", 1);
        robot.type(KeyCode.DIGIT9);
        until(() -> words(robot, "#budget-said").contains("年初预算核定后不允许更改"));
        assertEquals("300.00", cell(robot, "401", 1));
        assertTrue(words(robot, "#budget-tally").endsWith("959.50"), "nothing was typed");
    }

    @Test
    void aPastedColumnPassesOverSumsAndWhatCannotBeReadIsRed(FxRobot robot) {
        open(robot);
        window().stands().surroundings().clipboard().put("1,200.00\n300\n9999\nabc\n");
        at(robot, "401", 1);
        chord(robot, KeyCode.CONTROL, KeyCode.V);
        until(() -> words(robot, "#budget-tally").startsWith("收入 1,500.00"));
        assertEquals("1200.00", cell(robot, "401", 1));
        assertTrue(words(robot, "#budget-tally").endsWith("3 行没保存，其中 1 行标红"), words(robot, "#budget-tally"));
        chord(robot, KeyCode.CONTROL, KeyCode.Z);
        until(() -> words(robot, "#budget-tally").equals("收入 0.00　支出 0.00　期末结余 0.00"));
    }

    /** What still stands against it; something while nothing was asked yet. */
    private static String against(FxRobot robot) {
        boolean ready = robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals("核定") && !button.isDisabled());
        return ready ? words(robot, "#deed-against") : "还不能办";
    }

    @Test
    void whatTheYearBeforeCameToIsCarriedOverAndTheSheetIsPrinted(FxRobot robot) {
        BookOffice books = new BookOffice(office());
        Book book = books.book("老账", LocalDate.of(2025, 1, 1), false);
        books.posted(books.entry(book, "2025-05-06", "401", 120_50));
        books.posted(books.entry(book, "2025-06-06", "50102", -20_50));
        open(robot);
        robot.interact(() -> robot.lookup("#budget-book").<Object>queryComboBox().getItems().stream()
                .filter(each -> each.toString().contains("老账")).findFirst()
                .ifPresent(each -> robot.lookup("#budget-book").<Object>queryComboBox().setValue(each)));
        until(() -> !table(robot).getItems().isEmpty() && cell(robot, "401", 0).isEmpty());
        Platform.runLater(() -> robot.lookup("#budget-copy").<Button>query().fire());
        answer(robot, "只带决算数");
        until(() -> cell(robot, "401", 0).equals("120.50") && cell(robot, "50102", 0).equals("20.50"));
        assertEquals("100.00", cell(robot, "", 1, "加：上年结余"), "and what was left of it");
        assertEquals("", cell(robot, "401", 1), "plans are her own");

        robot.interact(() -> robot.lookup("#budget-print").<MenuButton>query().getItems().get(0).fire());
        remarked(robot, "已写好，Excel 和 PDF 都在文件夹里");
        until(() -> robot.lookup("#preview-page").tryQuery().isPresent());
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-budget").<ToggleButton>query().fire());
        until(() -> robot.lookup("#budget-table").tryQuery().isPresent() && table(robot).getItems().size() > 50);
    }

    private static void at(FxRobot robot, String code, int column) {
        robot.interact(() -> {
            table(robot).requestFocus();
            int row = IntStream.range(0, table(robot).getItems().size())
                    .filter(each -> table(robot).getItems().get(each).line().code().equals(code)).findFirst().orElseThrow();
            table(robot).getSelectionModel().clearAndSelect(row, table(robot).getColumns().get(2 + column));
            table(robot).getFocusModel().focus(row, table(robot).getColumns().get(2 + column));
        });
    }

    private static String cell(FxRobot robot, String code, int column) {
        return cell(robot, code, column, "");
    }

    private static String cell(FxRobot robot, String code, int column, String name) {
        return table(robot).getItems().stream().filter(line -> line.line().code().equals(code))
                .filter(line -> name.isEmpty() || line.line().name().equals(name)).findFirst().orElseThrow().cells().get()
                .get(column).text();
    }

    private static TableView<BudgetLine> table(FxRobot robot) {
        return robot.lookup("#budget-table").queryTableView();
    }
}
