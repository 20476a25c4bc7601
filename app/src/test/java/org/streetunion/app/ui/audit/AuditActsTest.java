package org.streetunion.app.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.assets.AssetLedger;
import org.streetunion.app.office.vouchers.VoucherLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.books.BookOffice;
import org.testfx.api.FxRobot;

/** What auditors do at their desk: they draw entries, look at what was changed, follow a thing to its record, take the file along. */
class AuditActsTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        BookOffice books = new BookOffice(empty);
        Book book = books.book("本级账");
        for (int day = 1; day <= 4; day++) {
            books.posted(books.entry(book, "2026-08-0" + day, "50102", -100_00L * day));
        }
        long draft = books.enter(books.entry(book, "2026-08-09", "401", 7_00));
        books.save(VoucherLedger.KEY, books.voucher(draft).with(VoucherLedger.SUMMARY, "会费改过"));
        books.save(AssetLedger.KEY, Row.NEW.with(AssetLedger.CODE, "A1").with(AssetLedger.NAME, "旧打印机")
                .with(AssetLedger.BOUGHT_ON, LocalDate.of(2020, 1, 1)));
    }

    @Test
    void entriesAreDrawnAndWhatWasChangedIsListed(FxRobot robot) {
        open(robot);
        Platform.runLater(robot.lookup("#audit-sample").queryAs(Button.class)::fire);
        asked(robot, "抽查凭证");
        put(robot, "#audit-many", "2");
        put(robot, "#audit-over", "400");
        answer(robot, "抽查");
        until(() -> text(robot, "#audit-open").contains("随机抽 2 笔（随机种子 1"));
        assertTrue(text(robot, "#audit-open").startsWith("从 4 笔里，400.00 元以上的全部 1 笔"), text(robot, "#audit-open"));
        assertTrue(findings(robot).getItems().size() >= 2);

        robot.interact(() -> robot.lookup("#audit-changed").queryAs(Button.class).fire());
        until(() -> text(robot, "#audit-basis").equals("改过的凭证"));
        assertTrue(text(robot, "#audit-open").contains("5 笔在记下以后改过"), text(robot, "#audit-open"));
        assertTrue(findings(robot).getItems().stream()
                .anyMatch(finding -> finding.sentence().contains("会费改过：动过 ") && finding.sentence().contains("摘要")));
        robot.interact(() -> findings(robot).getSelectionModel().selectFirst());
        until(() -> !robot.lookup("#audit-voucher").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#audit-voucher").queryAs(Button.class).fire());
        until(() -> robot.lookup("#record-name").tryQuery().isPresent());
    }

    @Test
    void aFindingWithoutAVoucherLeadsToItsOwnRecord(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#audit-checks").<ListView<Check>>query().getSelectionModel().select(9));
        until(() -> findings(robot).getItems().stream().anyMatch(finding -> finding.sentence().contains("旧打印机")));
        robot.interact(() -> findings(robot).getSelectionModel().selectFirst());
        until(() -> !robot.lookup("#audit-voucher").queryAs(Button.class).isDisabled());
        robot.interact(() -> robot.lookup("#audit-voucher").queryAs(Button.class).fire());
        until(() -> robot.lookup("#record-name").tryQueryAs(Label.class).filter(name -> name.getText().contains("打印机"))
                .isPresent());
        remarked(robot, "这一条没有记账凭证，打开的是它自己的登记");
    }

    @Test
    void theFileIsWrittenWithItsSums(FxRobot robot) {
        open(robot);
        Platform.runLater(robot.lookup("#audit-file").queryAs(Button.class)::fire);
        asked(robot, "审计资料（2026年第三季度）");
        answer(robot, "生成");
        // One after the other, for the pages of many tables take their time.
        List.of("收支明细", "经审发现", "凭证变动轨迹", "校验清单")
                .forEach(name -> until(() -> written().stream().anyMatch(file -> file.contains(name))));
        until(() -> robot.lookup(".notification-bar .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText() != null && label.getText().contains("校验清单和压缩包已写好")));
        assertEquals(1, written().stream().filter("校验清单.txt"::equals).count(), () -> written().toString());
    }

    private List<String> written() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        } catch (IOException | UncheckedIOException beingWritten) {
            return List.of();
        }
    }

    private void open(FxRobot robot) {
        robot.interact(() -> robot.lookup("#go-audit").<ToggleButton>query().fire());
        until(() -> robot.lookup("#audit-checks").tryQuery().isPresent()
                && robot.lookup("#audit-checks").<ListView<Check>>query().getItems().size() == 12);
        robot.interact(() -> robot.lookup("#audit-period").queryAs(TextField.class).setText("2026Q3"));
        until(() -> text(robot, "#audit-total").startsWith("2026年第三季度"));
    }

    private static String text(FxRobot robot, String id) {
        return String.valueOf(robot.lookup(id).queryAs(Label.class).getText());
    }

    @SuppressWarnings("unchecked")
    private static TableView<Check.Finding> findings(FxRobot robot) {
        return robot.lookup("#audit-findings").queryAs(TableView.class);
    }
}
