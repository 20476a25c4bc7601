package org.streetunion.app.ui.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.database.FileStore;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** Files on a row: added, taken out, removed; they go to the 回收站 with their row and come back with it. */
class AttachmentsTest extends RealUiTest {
    private long union;

    @Override
    protected void prepare(Office empty) {
        union = new Street(empty).fill(2, 1).get(0);
    }

    @Test
    void aFileIsAddedAndTakenOutAgainAsItWas(FxRobot robot) throws IOException {
        Path reply = Files.writeString(folder.resolve("建会批复.txt"), "同意建立工会");
        add(robot, reply);
        Path target = Files.createDirectory(folder.resolve("取出"));
        window().stands().folder(target);
        robot.clickOn("建会批复.txt");

        until(() -> window().stands().opened().equals(List.of(target.resolve("建会批复.txt"))));
        assertEquals("同意建立工会", Files.readString(target.resolve("建会批复.txt")));
    }

    @Test
    void aFileIsRemovedAfterAQuestionOnlyAndPutBack(FxRobot robot) throws IOException {
        add(robot, Files.writeString(folder.resolve("旧名册.csv"), "姓名"));
        robot.clickOn("移除");
        asked(robot, "移除附件");
        robot.type(KeyCode.ESCAPE);
        until(() -> robot.lookup(".dialog-pane").tryQuery().isEmpty());
        assertEquals(List.of("旧名册.csv"), kept());

        robot.clickOn("移除");
        asked(robot, "移除附件");
        robot.type(KeyCode.ENTER);
        until(() -> robot.lookup("#removed-attachments").tryQuery().isPresent());
        assertEquals(List.of(), kept());

        robot.clickOn("恢复");
        until(() -> robot.lookup("#removed-attachments").tryQuery().isEmpty());
        assertEquals(List.of("旧名册.csv"), kept(), "nothing is gone for good");
    }

    @Test
    void aFileThatIsGoneIsASentenceAndNothingIsKept(FxRobot robot) {
        files(robot);
        window().stands().files(folder.resolve("没有了.pdf"));
        robot.clickOn("#add-attachment");
        until(() -> robot.lookup("#failure-sentence").tryQuery().isPresent());

        String sentence = robot.lookup("#failure-sentence").queryAs(Label.class).getText();
        assertFalse(sentence.contains("Exception"), sentence);
        assertEquals("附件没有存进去：“" + folder.resolve("没有了.pdf") + "”读不到，或磁盘已满", sentence);
        robot.clickOn("知道了");
        assertEquals(List.of(), kept());
    }

    @Test
    void theFilesOfARowThatWentToTheBinComeBackWithIt(FxRobot robot) throws IOException {
        add(robot, Files.writeString(folder.resolve("建会批复.txt"), "同意"));
        robot.type(KeyCode.ESCAPE);
        rows(robot, "unions", 3);
        robot.interact(() -> {
            int index = java.util.stream.IntStream.range(0, 3)
                    .filter(each -> ((Slot) robot.lookup("#table-unions").queryTableView().getItems().get(each)).id() == union)
                    .findFirst().orElseThrow();
            robot.lookup("#table-unions").queryTableView().getSelectionModel().select(index);
        });
        robot.type(KeyCode.DELETE);
        asked(robot, "移入回收站");
        robot.type(KeyCode.ENTER);
        rows(robot, "unions", 2);

        robot.clickOn("#bin");
        rows(robot, "unions", 1);
        point(robot, "unions", 0);
        robot.clickOn("#restore");
        until(() -> office().registers().get("unions").count(Query.ALL) == 3);
        files(robot);
        until(() -> reads(robot, "建会批复.txt"));
    }

    private void add(FxRobot robot, Path file) {
        files(robot);
        window().stands().files(file);
        robot.clickOn("#add-attachment");
        until(() -> reads(robot, String.valueOf(file.getFileName())));
    }

    private void files(FxRobot robot) {
        record(robot, "unions", union);
        part(robot, "files");
        until(() -> robot.lookup("#add-attachment").tryQuery().isPresent());
    }

    private List<String> kept() {
        return office().files().of("unions", union).stream().map(FileStore.Kept::name).toList();
    }
}
