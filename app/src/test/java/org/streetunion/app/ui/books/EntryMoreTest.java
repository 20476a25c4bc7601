package org.streetunion.app.ui.books;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.money.VoucherStates;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.testfx.api.FxRobot;

/** A voucher of several lines, what is proposed from earlier entries, and how entries are checked, sent back and taken back by clicks. */
class EntryMoreTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        BookOffice books = new BookOffice(empty);
        Book book = books.book("本级账");
        books.posted(books.entry(book, "2026-09-01", "50102", -88_00).with(VoucherLedger.SUMMARY, "买纸笔")
                .with(VoucherLedger.PARTY, "文具店").with(VoucherLedger.SETTLED, "现金"));
        books.save("unions", Row.NEW.with("name", "甲厂工会").with("kind", "独立基层工会"));
        books.save("usualentries", Row.NEW.with("name", "电费").with("chart", book.chart()).with("summary", "付电费").with("way", "支出")
                .with("account", books.account("50402")).with("party", "供电公司"));
    }

    @Test
    void severalLinesStandOnOneVoucherWithItsUnionAndMinutes(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#entry-more").queryAs(ToggleButton.class).fire());
        shown(robot, "#entry-union");
        put(robot, "#entry-minutes", "委〔2026〕3号");
        put(robot, "#entry-people", "十个");
        robot.interact(() -> robot.lookup("#entry-same").queryAs(CheckBox.class).fire());
        until(() -> text(robot, "#entry-paper").startsWith("多行1009-"));
        suggest(robot, "#entry-union", "甲厂");
        until(() -> text(robot, "#entry-union").equals("甲厂工会"));
        enter(robot, "100", "会场", "50102");
        until(() -> words(robot, "#entry-said").contains("受益人数："));
        put(robot, "#entry-people", "10");
        robot.interact(() -> robot.lookup("#entry-keep").queryAs(Button.class).fire());
        until(() -> table(robot).getItems().size() == 1);
        assertEquals("甲厂工会", text(robot, "#entry-union"), "the next line is about the same");
        robot.interact(() -> robot.lookup("#entry-same").queryAs(CheckBox.class).fire());
        enter(robot, "50", "餐费", "50402");
        until(() -> table(robot).getItems().size() == 2);
        assertEquals("", text(robot, "#entry-paper"), "a new voucher begins");

        List<Row> made = entries().subList(1, 3);
        assertEquals(1, made.stream().map(row -> row.get(VoucherLedger.PAPER)).distinct().count());
        assertEquals("委〔2026〕3号", made.get(1).get(VoucherLedger.MINUTES));
        assertEquals(10, made.get(0).get(VoucherLedger.PEOPLE));
        assertNull(made.get(1).get(VoucherLedger.PEOPLE));
        assertEquals("甲厂工会", VoucherLedger.UNION.text(office().registers().get(VoucherLedger.KEY).labelled(made).get(1)));
        Platform.runLater(robot.lookup("#post_vouchers").queryAs(Button.class)::fire);
        asked(robot, "记账");
        answer(robot, "记账");
        until(() -> table(robot).getItems().isEmpty());
        List<Row> posted = entries().subList(1, 3);
        assertEquals(List.of(2, 2), posted.stream().map(row -> row.get(VoucherLedger.NUMBER)).toList(), "one voucher");
    }

    @Test
    void theLastCounterpartAndUsualEntriesFillInTheAccount(FxRobot robot) {
        open(robot);
        suggest(robot, "#entry-party", "文具");
        until(() -> text(robot, "#entry-account").startsWith("50102"));
        assertEquals("现金", robot.lookup("#entry-settled").<ComboBox<String>>query().getValue());
        robot.interact(() -> robot.lookup("#entry-account").queryAs(TextField.class).clear());
        robot.interact(() -> robot.lookup("#entry-party").queryAs(TextField.class).clear());
        suggest(robot, "#entry-summary", "电费");
        until(() -> text(robot, "#entry-account").startsWith("50402"));
        assertEquals("供电公司", text(robot, "#entry-party"));
        assertEquals("付电费", text(robot, "#entry-summary"));
    }

    @Test
    void entriesAreCheckedSentBackAndAPostedOneIsTakenBack(FxRobot robot) {
        open(robot);
        enter(robot, "66", "买水", "50402");
        until(() -> table(robot).getItems().size() == 1);
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        Platform.runLater(robot.lookup("#check_vouchers").queryAs(Button.class)::fire);
        asked(robot, "审核 1 笔");
        put(robot, "#voucher-by", "钱审核");
        able(robot, "审核");
        answer(robot, "审核");
        until(() -> entries().stream().anyMatch(row -> VoucherStates.CHECKED.equals(row.get(VoucherLedger.STATE))));
        until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
        robot.interact(() -> table(robot).getSelectionModel().selectAll());
        robot.interact(() -> robot.lookup("#uncheck_vouchers").queryAs(Button.class).fire());
        until(() -> entries().stream().noneMatch(row -> VoucherStates.CHECKED.equals(row.get(VoucherLedger.STATE))));

        list(robot, VoucherLedger.KEY);
        rows(robot, VoucherLedger.KEY, 2);
        point(robot, VoucherLedger.KEY, 1);
        robot.type(KeyCode.SPACE);
        Platform.runLater(() -> robot.lookup("#more").queryAs(MenuButton.class).getItems().stream()
                .filter(item -> "reverse_voucher".equals(item.getId()) || "冲销".equals(item.getText())
                        || (item.getText() != null && item.getText().startsWith("冲销")))
                .findFirst().orElseThrow().fire());
        asked(robot, "冲销（红字）");
        until(() -> robot.lookup("#deed-against").tryQuery().isPresent());
        put(robot, "#voucher-reason", "科目记错");
        able(robot, "冲销");
        answer(robot, "冲销");
        until(() -> entries().size() == 3);
        assertEquals(List.of(VoucherStates.REVERSED), entries().stream().map(row -> row.get(VoucherLedger.STATE, ""))
                .filter(VoucherStates.REVERSED::equals).toList());
        assertTrue(entries().stream().anyMatch(row -> row.get(VoucherLedger.EXPENSE, 0L) == -88_00L
                && row.get(VoucherLedger.REVERSES, Reference.to(0)).id() != 0
                && LocalDate.of(2026, 10, 9).equals(row.get(VoucherLedger.DATED))), () -> entries().toString());
    }

    private void open(FxRobot robot) {
        list(robot, VoucherLedger.KEY);
        shown(robot, "#enter_voucher");
        robot.interact(() -> robot.lookup("#enter_voucher").queryAs(Button.class).fire());
        shown(robot, "#entry-amount");
        until(() -> robot.lookup("#entry-book").<ComboBox<Book>>query().getValue() != null);
    }

    /** Types into a field that suggests, and takes the first suggestion. */
    private static void suggest(FxRobot robot, String field, String typed) {
        robot.clickOn(field);
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).setText(typed));
        until(() -> robot.listWindows().size() > 1);
        robot.type(KeyCode.ENTER);
    }

    private static void enter(FxRobot robot, String amount, String summary, String account) {
        put(robot, "#entry-amount", amount);
        robot.interact(() -> robot.lookup("#entry-summary").queryAs(TextField.class).setText(summary));
        suggest(robot, "#entry-account", account);
        until(() -> text(robot, "#entry-account").length() > account.length());
        robot.interact(() -> robot.lookup("#entry-keep").queryAs(Button.class).fire());
    }

    private static void able(FxRobot robot, String words) {
        until(() -> robot.lookup(".dialog-pane .button").queryAllAs(Button.class).stream()
                .anyMatch(button -> button.getText().equals(words) && !button.isDisabled()));
    }

    private List<Row> entries() {
        return office().registers().get(VoucherLedger.KEY).store().first(Query.ALL, 9).stream()
                .sorted(Comparator.comparing(Row::id)).toList();
    }

    private static String text(FxRobot robot, String field) {
        return robot.lookup(field).queryAs(TextField.class).getText();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Row> table(FxRobot robot) {
        return robot.lookup("#entry-table").queryAs(TableView.class);
    }
}
