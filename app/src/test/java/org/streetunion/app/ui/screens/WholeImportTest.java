package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.port.ImportDesk;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.ExpectedCounts;
import org.streetunion.sample.model.Office;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;
import org.testfx.api.FxRobot;

/** A careless office's whole folder through the window: guessed, looked at, imported, the bad rows handed back, taken back again. */
class WholeImportTest extends RealUiTest {
    private final Office invented = SampleOffice.generate(Size.SMALL, LoadPractice.SEED);
    private Path dropped = Path.of("");
    private long bad;

    @BeforeEach
    void write() throws IOException {
        dropped = Files.createDirectories(folder.resolve("旧台账"));
        ClerkWorkbooks.write(invented, dropped, Mess.DIRTY);
        try (Stream<String> lines = Files.lines(dropped.resolve(ClerkWorkbooks.REJECTS))) {
            bad = lines.skip(1).count();
        }
        Files.delete(dropped.resolve(ClerkWorkbooks.REJECTS));
    }

    @Test
    void aFolderIsGuessedCheckedImportedAndTakenBack(FxRobot robot) throws IOException {
        look(robot, dropped);
        assertTrue(items(robot).stream().allMatch(item -> !item.ledger().get().isEmpty()), "every sheet is recognised");
        List<String> order = items(robot).stream().map(item -> item.ledger().get()).toList();
        assertTrue(order.indexOf("employers") < order.indexOf("unions") && order.indexOf("unions") < order.indexOf("members"),
                order::toString);
        long refused = items(robot).stream().mapToLong(item -> preview(item).counts().rejected()).sum();
        assertEquals(bad, refused, () -> refusals(robot));
        assertEquals(0, count("members"), "a preview writes nothing");

        robot.clickOn("#run-import");
        until(() -> items(robot).stream().allMatch(item -> item.outcome().get() != null));
        Map<String, Integer> expected = new java.util.LinkedHashMap<>(ExpectedCounts.of(invented));
        assertEquals(Objects.requireNonNull(expected.get("members")).intValue(), count("members"));
        assertEquals(Objects.requireNonNull(expected.get("unions")).intValue(), count("unions"));
        try (Stream<Path> files = Files.list(dropped)) {
            List<String> rejects = files.map(file -> String.valueOf(file.getFileName())).filter(name -> name.contains("_退改"))
                    .sorted().toList();
            assertEquals(items(robot).stream().filter(item -> preview(item).counts().rejected() > 0).count(), rejects.size(),
                    rejects::toString);
        }

        takeBack(robot, "members");
        until(() -> count("members") == 0);
        until(() -> robot.lookup("#undo-import").queryButton().isDisabled());
        assertTrue(robot.lookup("已撤销，批次 " + batch(robot, "members")).tryQuery().isPresent(),
                "what was taken back no longer stands as imported");
        assertEquals(Objects.requireNonNull(expected.get("unions")).intValue(), count("unions"), "the others stay");
    }

    @Test
    void theRowsThatWillBeRefusedStandFirstEachWithItsReason(FxRobot robot) {
        look(robot, dropped.resolve("09会员花名册.xlsx"));
        TableView<ImportDesk.Finding> findings = robot.lookup("#findings").queryTableView();
        until(() -> !findings.getItems().isEmpty());

        assertEquals(ImportDesk.Fate.REJECTED, findings.getItems().get(0).fate());
        assertTrue(findings.getItems().stream().filter(finding -> finding.fate() == ImportDesk.Fate.REJECTED)
                .noneMatch(finding -> finding.reason().isBlank()), "each refused row says why");
        assertTrue(findings.getItems().get(0).row() > 4, "rows are counted as Excel does");
    }

    @Test
    void aFileThatIsNoWorkbookIsSaidBesideTheOthers(FxRobot robot) throws IOException {
        Files.writeString(dropped.resolve("通知.xlsx"), "这不是表格");
        look(robot, dropped);
        ImportItem wrong = items(robot).stream().filter(item -> item.name().startsWith("通知")).findFirst().orElseThrow();

        assertTrue(wrong.source().remark().contains("通知.xlsx"), wrong.source()::remark);
        assertTrue(items(robot).size() > 9 && !robot.lookup("#run-import").queryButton().isDisabled());
    }

    private void look(FxRobot robot, Path path) {
        robot.clickOn("#go-import");
        shown(robot, "#choose-files");
        window().stands().folder(path);
        window().stands().files(path);
        robot.clickOn(Files.isDirectory(path) ? "#choose-folder" : "#choose-files");
        until(() -> robot.lookup("#import-sheets").tryQuery().isPresent()
                && items(robot).stream().allMatch(item -> item.preview().get() != null || !item.source().remark().isEmpty()));
    }

    private void takeBack(FxRobot robot, String ledger) {
        ListView<ImportItem> sheets = robot.lookup("#import-sheets").queryListView();
        robot.interact(() -> sheets.getSelectionModel()
                .select(sheets.getItems().stream().filter(item -> item.ledger().get().equals(ledger)).findFirst().orElseThrow()));
        shown(robot, "#undo-import");
        robot.clickOn("#undo-import");
        asked(robot, "撤销");
        robot.type(KeyCode.ENTER);
    }

    private static long batch(FxRobot robot, String ledger) {
        return items(robot).stream().filter(item -> item.ledger().get().equals(ledger))
                .mapToLong(item -> Objects.requireNonNull(item.outcome().get()).batch()).findFirst().orElseThrow();
    }

    private static List<ImportItem> items(FxRobot robot) {
        return List.copyOf(robot.lookup("#import-sheets").<ImportItem>queryListView().getItems());
    }

    private static ImportDesk.Preview preview(ImportItem item) {
        return Objects.requireNonNull(item.preview().get(), item.name());
    }

    private static String refusals(FxRobot robot) {
        return items(robot).stream().flatMap(item -> preview(item).findings().stream()
                .filter(finding -> finding.fate() == ImportDesk.Fate.REJECTED).map(finding -> item.name() + " " + finding))
                .collect(java.util.stream.Collectors.joining("\n"));
    }

    private long count(String ledger) {
        return office().registers().get(ledger).count(Query.ALL);
    }
}
