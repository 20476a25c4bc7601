package org.streetunion.app.ui.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.streetunion.app.work.Failure;

/** Work goes elsewhere and comes back on screen; writes one after another; a stopped one is told, never interrupted. */
@ExtendWith(ApplicationExtension.class)
class FxBackgroundTest {
    private final List<Failure> failures = new CopyOnWriteArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final CountDownLatch gate = new CountDownLatch(1);
    private final FxBackground background = new FxBackground(failures::add);

    @AfterEach
    void close() {
        gate.countDown();
        background.close();
    }

    @Test
    void workIsDoneElsewhereAndHandedOverOnScreen(FxRobot robot) {
        robot.interact(() -> background.read(Platform::isFxApplicationThread,
                onScreen -> told.add(onScreen + " " + Platform.isFxApplicationThread())));

        until(() -> told.equals(List.of("false true")));
    }

    @Test
    void writesWaitForEachOtherAndReadsDoNot(FxRobot robot) {
        robot.interact(() -> {
            background.start("长活", progress -> waited(), done -> told.add("long"));
            background.start("短活", progress -> true, done -> told.add("short"));
            background.read(() -> true, done -> told.add("read"));
        });
        until(() -> told.equals(List.of("read")));
        assertEquals(List.of("长活", "短活"), background.jobs().stream().map(Job::title).toList());
        gate.countDown();

        until(() -> told.equals(List.of("read", "long", "short")));
        until(() -> background.jobs().isEmpty());
    }

    @Test
    void aStoppedWorkSeesTheFlagAndIsNotInterrupted(FxRobot robot) {
        robot.interact(() -> {
            Job job = background.start("导入",
                    progress -> waited() && !progress.report(1, 2) && !Thread.currentThread().isInterrupted(),
                    stopped -> told.add("stopped " + stopped));
            job.cancel();
            assertTrue(job.cancelled());
            assertEquals("正在停止…", job.words().get());
        });
        gate.countDown();

        until(() -> told.equals(List.of("stopped true")));
    }

    @Test
    void aFailureIsToldAndNothingIsHandedOver(FxRobot robot) {
        robot.interact(() -> background.start("保存", progress -> {
            throw new IllegalStateException("broken");
        }, done -> told.add("done")));
        until(() -> failures.size() == 1 && background.jobs().isEmpty());

        assertTrue(told.isEmpty());
        assertFalse(failures.get(0).sentence().contains("broken"));
    }

    @Test
    void afterClosingNothingIsTakenAndNothingShown(FxRobot robot) {
        robot.interact(() -> background.read(this::waited, done -> told.add("late")));
        gate.countDown();
        background.close();
        robot.interact(() -> background.read(() -> true, done -> told.add("after")));
        robot.interact(() -> background.start("活", progress -> true, done -> told.add("after")));

        robot.interact(() -> assertTrue(background.jobs().isEmpty()));
        assertFalse(told.contains("after"));
    }

    @Test
    void onlyTheLastQuestionIsAnswered(FxRobot robot) {
        Latest latest = new Latest(background);
        robot.interact(() -> {
            latest.ask(() -> waited() ? "first" : "", told::add);
            latest.ask(() -> "second", told::add);
        });
        until(() -> told.equals(List.of("second")));
        gate.countDown();
        robot.interact(() -> latest.ask(() -> "third", told::add));

        until(() -> told.equals(List.of("second", "third")));
    }

    private boolean waited() {
        try {
            return gate.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
