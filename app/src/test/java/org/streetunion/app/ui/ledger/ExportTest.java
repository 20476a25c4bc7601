package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** A list leaves the window as it stands: its rows, its order, its columns, its masks. */
class ExportTest extends RealUiTest {
    private final CountDownLatch gate = new CountDownLatch(1);

    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(3, 10);
    }

    @Test
    void theWorkbookHasTheColumnsAndRowsOfTheList(FxRobot robot) throws IOException {
        members(robot);
        robot.clickOn("#columns").clickOn("#show-sex").clickOn("#show-employment");
        robot.type(KeyCode.ESCAPE);
        put(robot, "#search", "139574000");
        rows(robot, "members", 10);
        put(robot, "#search", "13957400003");
        rows(robot, "members", 1);
        window().stands().folder(folder);
        chord(robot, KeyCode.CONTROL, KeyCode.E);
        remarked(robot, "已写好 会员_20261009.xlsx");

        List<List<String>> cells = cells(folder.resolve("会员_20261009.xlsx"));
        List<String> headings = cells.stream().filter(line -> line.contains("姓名")).findFirst().orElseThrow();
        assertFalse(headings.contains("性别"), "a hidden column is not exported");
        assertTrue(headings.contains("就业状况"), "a column that was added is");
        List<String> row = cells.get(cells.indexOf(headings) + 1);
        assertTrue(row.stream().anyMatch(cell -> cell.contains("****")), row::toString);
        assertTrue(cells.toString().contains("13957400003"), "the words searched for stand above");
        assertTrue(row.stream().noneMatch(cell -> cell.equals("13957400003")), "what is masked on screen is masked on paper");
    }

    @Test
    void theFileIsOpenedFromTheRemark(FxRobot robot) {
        members(robot);
        window().stands().folder(folder);
        robot.clickOn("#more").clickOn("导出");
        remarked(robot, "已写好 会员_20261009.xlsx");
        takeOffer(robot, "打开");

        until(() -> window().stands().opened().equals(List.of(folder.resolve("会员_20261009.xlsx"))));
    }

    @Test
    void anEmptyTemplateIsWritten(FxRobot robot) throws IOException {
        members(robot);
        window().stands().folder(folder);
        robot.clickOn("#more").clickOn("空白导入模板");
        remarked(robot, "已写好 会员_导入模板.xlsx");

        assertTrue(cells(folder.resolve("会员_导入模板.xlsx")).toString().contains("证件号码"));
    }

    @Test
    void aTargetThatIsOpenInAnotherProgramIsASentence(FxRobot robot) throws IOException {
        members(robot);
        window().stands().folder(folder);
        Files.writeString(folder.resolve("会员_20261009.xlsx"), "旧的");
        Files.writeString(folder.resolve("~$会员_20261009.xlsx"), "");
        chord(robot, KeyCode.CONTROL, KeyCode.E);
        until(() -> robot.lookup("#failure-sentence").tryQuery().isPresent());

        String sentence = robot.lookup("#failure-sentence").queryAs(Label.class).getText();
        assertTrue(sentence.contains("会员_20261009.xlsx") && sentence.contains("关"), sentence);
        assertEquals("旧的", Files.readString(folder.resolve("会员_20261009.xlsx")));
        robot.clickOn("知道了");
    }

    @Test
    void anExportThatIsStoppedSaysSoAndLeavesNoFile(FxRobot robot) {
        members(robot);
        window().stands().folder(folder);
        robot.interact(() -> {
            // Stopped before its first row: the writer is still busy with the job before.
            window().shell().desk().background().start("别的事", progress -> waited(), done -> {});
            new Outputs(window().shell().desk(), ((LedgerPage) window().shell().top()).model())
                    .export(office().registers().get("members").ledger().columns());
            window().shell().desk().background().jobs().get(1).cancel();
        });
        gate.countDown();
        remarked(robot, "已停止，没有写出文件");

        assertFalse(Files.exists(folder.resolve("会员_20261009.xlsx")));
    }

    private boolean waited() {
        try {
            return gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whoThinksBetterOfItWritesNothing(FxRobot robot) {
        members(robot);
        window().stands().noFolder();
        chord(robot, KeyCode.CONTROL, KeyCode.E);

        assertTrue(window().shell().desk().background().jobs().isEmpty());
    }

    private void members(FxRobot robot) {
        list(robot, "members");
        rows(robot, "members", 10);
    }

    private static List<List<String>> cells(Path file) throws IOException {
        DataFormatter texts = new DataFormatter();
        List<List<String>> lines = new ArrayList<>();
        try (var book = WorkbookFactory.create(file.toFile(), null, true)) {
            book.getSheetAt(0).forEach(row -> lines.add(StreamSupport.stream(row.spliterator(), false)
                    .map((Cell cell) -> texts.formatCellValue(cell)).toList()));
        }
        return lines;
    }
}
