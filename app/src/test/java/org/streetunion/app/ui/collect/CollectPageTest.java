package org.streetunion.app.ui.collect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Groups;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ui.screens.PreviewPage;
import org.streetunion.app.ui.support.Drags;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.collect.Difference;
import org.streetunion.app.work.collect.RoundStore;
import org.streetunion.app.work.collect.Rounds;
import org.streetunion.app.work.collect.SendRound;
import org.testfx.api.FxRobot;

/** A round at the window: nothing sent yet, a workbook and a stranger come back, what it says is accepted. */
class CollectPageTest extends RealUiTest {
    private String filled = "";

    @Test
    void aReturnedWorkbookIsLookedAtAndAccepted(FxRobot robot) throws IOException {
        new Street(office()).fill(3, 6);
        robot.clickOn("#go-collect");
        until(() -> robot.lookup("给每家工会发一份填好的表，交回来再合并").tryQuery().isPresent());
        Path back = Files.createDirectories(folder.resolve("交回"));
        SendRound.into(folder.resolve("发出"), office(), new SendRound.Wish("四季度核对", null, List.of()), new Actor("小林"),
                Progress.SILENT);
        fill(back);
        Files.writeString(back.resolve("通讯录.xlsx"), "no workbook");
        robot.interact(() -> page().model().reload());
        until(() -> unions(robot).getItems().size() == 4);

        robot.interact(() -> page().model().take(List.of(back), taken -> {}));

        until(() -> unions(robot).getItems().size() == 5 && page().model().clean() == 1);
        robot.lookup("没有收的文件 1 个").query();
        robot.interact(() -> unions(robot).getSelectionModel().select(1));
        until(() -> table(robot).getItems().size() == 1);
        assertEquals("联系电话", table(robot).getItems().get(0).difference().what());
        assertTrue(table(robot).getItems().get(0).ticked().get(), "what nobody objects to is ticked");

        robot.clickOn("#collect-accept");
        until(() -> page().model().clean() == 0
                && page().model().lines().stream().anyMatch(line -> line.words().startsWith("已采纳")));
        assertEquals(1, office().registers().get("unions").count(Query.ALL.search("13877776666")));
    }

    @Test
    void aRoundGoesToTheUnionsOfAGroupOnly(FxRobot robot) {
        new Street(office()).fill(5, 5);
        new Groups(office().settings(), office().registers().get("unions").ledger()).put("港口的", Query.ALL.search("港口"));
        long wanted = office().registers().get("unions").count(Query.ALL.search("港口"));
        robot.clickOn("#go-collect");
        shown(robot, "#collect-new");
        Platform.runLater(() -> robot.lookup("#collect-new").queryButton().fire());
        asked(robot, "发一轮收集表");
        robot.interact(() -> {
            ComboBox<Object> audience = robot.lookup("#collect-audience").query();
            audience.getItems().stream().filter(each -> each.toString().equals("分组　港口的")).findFirst()
                    .ifPresent(audience::setValue);
        });
        answer(robot, "写出来");

        until(() -> page().model().lines().size() == wanted);
        assertTrue(wanted > 0 && wanted < office().registers().get("unions").count(Query.ALL));
    }

    @Test
    void aFolderIsDroppedAndAConflictSettledByHand(FxRobot robot) throws IOException {
        new Street(office()).fill(3, 6);
        Path back = Files.createDirectories(folder.resolve("交回"));
        SendRound.into(folder.resolve("发出"), office(), new SendRound.Wish("四季度核对", null, List.of()), new Actor("小林"),
                Progress.SILENT);
        fill(back);
        robot.clickOn("#go-collect");
        until(() -> unions(robot).getItems().size() == 4);
        Register unions = office().registers().get("unions");
        long changed = unions.store().first(Query.ALL, 9).stream().filter(row -> named(row.id())).findFirst().orElseThrow().id();
        unions.save(unions.store().rows(new long[]{changed}).get(0).with("phone", "13800001111"),
                Act.correction(new Actor("小林"), Act.Kind.EDIT));

        assertTrue(Drags.dropped(robot, page().node(), back), "the page takes a folder");

        until(() -> page().model().lines().stream().anyMatch(CollectLine::returned));
        robot.interact(() -> unions(robot).getSelectionModel().select(page().model().lines().indexOf(
                page().model().lines().stream().filter(CollectLine::returned).findFirst().orElseThrow())));
        until(() -> table(robot).getItems().size() == 1);
        CollectItem conflict = table(robot).getItems().get(0);
        assertEquals(Difference.Verdict.CONFLICT, conflict.difference().verdict());
        assertFalse(conflict.ticked().get(), "what the register says otherwise is left to her");
        robot.clickOn("#collect-table .check-box");
        until(() -> conflict.ticked().get());
        robot.clickOn("#collect-accept");
        until(() -> "13877776666".equals(unions.store().rows(new long[]{changed}).get(0).values().get("phone")));
    }

    @Test
    void aWorkbookThatComesBackOtherwiseIsNamedAndWhoIsMissingIsReminded(FxRobot robot) throws IOException {
        new Street(office()).fill(3, 6);
        Path back = Files.createDirectories(folder.resolve("交回"));
        SendRound.into(folder.resolve("发出"), office(), new SendRound.Wish("四季度核对", LocalDate.of(2026, 10, 20), List.of()),
                new Actor("小林"), Progress.SILENT);
        fill(back, "13877776666");
        robot.clickOn("#go-collect");
        until(() -> unions(robot).getItems().size() == 4);
        robot.interact(() -> page().model().take(List.of(back), taken -> {}));
        until(() -> page().model().lines().stream().anyMatch(CollectLine::returned));
        assertTrue(page().model().told().isEmpty());

        fill(back, "13877775555");
        robot.interact(() -> page().model().take(List.of(back), taken -> {}));
        until(() -> page().model().told().size() == 1);
        assertTrue(page().model().told().get(0).sentence().endsWith("以前收过一次，这次内容不同，按这次的算。"));
        robot.lookup("没有收的和重交的文件 1 个").query();

        robot.clickOn("#collect-text");
        until(() -> window().stands().copied().startsWith("【催报】“四季度核对”（截止 10 月 20 日）还有 3 家没有交回"));
        assertFalse(window().stands().copied().contains(returned()), "who returned is not reminded");
        robot.clickOn("#collect-paper");
        until(() -> window().shell().top() instanceof PreviewPage);
    }

    private String returned() {
        return new RoundStore(office().database().sql()).sheets(new Rounds(office()).all().get(0).id()).stream()
                .filter(sheet -> sheet.file().equals(filled)).findFirst().orElseThrow().name();
    }

    /** Whether the workbook that is filled in belongs to this union. */
    private boolean named(long union) {
        return new RoundStore(office().database().sql()).sheets(new Rounds(office()).all().get(0).id()).stream()
                .anyMatch(sheet -> sheet.union() == union && sheet.file().equals(filled));
    }

    private void fill(Path back) throws IOException {
        fill(back, "13877776666");
    }

    private void fill(Path back, String phone) throws IOException {
        Path file;
        try (Stream<Path> files = Files.list(folder.resolve("发出"))) {
            file = files.sorted().toList().get(1);
        }
        filled = String.valueOf(file.getFileName());
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(back.resolve("改了名.xlsx"))) {
            for (Row row : book.getSheet("单位资料")) {
                if (row.getCell(1).getStringCellValue().equals("联系电话")) {
                    row.getCell(2).setCellValue(phone);
                }
            }
            book.write(out);
        }
    }

    private CollectPage page() {
        return (CollectPage) window().shell().top();
    }

    private static ListView<?> unions(FxRobot robot) {
        return robot.lookup("#collect-unions").queryListView();
    }

    private static TableView<CollectItem> table(FxRobot robot) {
        return robot.lookup("#collect-table").queryTableView();
    }
}
