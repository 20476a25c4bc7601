package org.streetunion.app.ui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.streetunion.app.ui.support.RealUiTest;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.testfx.api.FxRobot;

/** One click on the start page makes a backup. */
class BackupTileTest extends RealUiTest {
    @Override
    protected void prepare(Office empty) {
        new Street(empty).fill(2, 5);
    }

    @Test
    void aBackupIsMadeCheckedAndNoted(FxRobot robot) throws IOException {
        shown(robot, "#tile-backup");
        assertEquals("从未", figure(robot));
        Path stick = Files.createDirectory(folder.resolve("U盘"));
        window().stands().folder(stick);
        robot.clickOn("#tile-backup");
        until(() -> figure(robot).equals("今天"));

        try (Stream<Path> files = Files.list(stick)) {
            List<Path> made = files.toList();
            assertEquals(1, made.size(), made::toString);
            remarked(robot, "备份已做好，并已打开核对：" + made.get(0));
        }
        takeOffer(robot, "打开文件夹");
        until(() -> window().stands().opened().equals(List.of(stick)));
    }

    @Test
    void nothingHappensWithoutAFolder(FxRobot robot) {
        shown(robot, "#tile-backup");
        window().stands().noFolder();
        robot.clickOn("#tile-backup");

        assertEquals("从未", figure(robot));
        assertFalse(robot.lookup("#failure-sentence").tryQuery().isPresent());
    }

    @Test
    void aStickThatCannotBeWrittenIsASentence(FxRobot robot) throws IOException {
        shown(robot, "#tile-backup");
        window().stands().folder(Files.writeString(folder.resolve("不是文件夹"), "x"));
        robot.clickOn("#tile-backup");
        until(() -> robot.lookup("#failure-sentence").tryQuery().isPresent());

        String sentence = robot.lookup("#failure-sentence").queryAs(Label.class).getText();
        assertTrue(sentence.contains("不是文件夹") && !sentence.contains("Exception"), sentence);
        robot.clickOn("知道了");
        assertEquals("从未", figure(robot));
    }

    private static String figure(FxRobot robot) {
        return robot.lookup("#tile-backup .tile-figure").tryQueryAs(Label.class).map(Label::getText).orElse("");
    }
}
