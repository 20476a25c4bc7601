package org.streetunion.app.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.streetunion.app.ui.support.TestWindow.until;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.background.Job;
import org.streetunion.app.ui.controls.Asking;
import org.streetunion.app.ui.support.UiTest;
import org.testfx.api.FxRobot;

/** What the window says and asks: remarks with an offer, questions with a safe way out, one failure at a time, work that can be stopped. */
class RemarksTest extends UiTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void aRemarkGoesWhenItsOfferIsTakenAndTheNextOneReplacesIt(FxRobot robot) {
        robot.interact(() -> asking().remark("第一句", new Asking.Offer("撤销", () -> done.add("第一"))));
        remarked(robot, "第一句");
        robot.interact(() -> asking().remark("第二句", new Asking.Offer("打开", () -> done.add("第二"))));
        remarked(robot, "第二句");
        assertFalse(reads(robot, "第一句"));
        takeOffer(robot, "打开");

        until(() -> done.equals(List.of("第二")));
    }

    @Test
    void aQuestionThatIsWavedAwayIsAnsweredByItsSafeAnswer(FxRobot robot) {
        Platform.runLater(() -> done.add("answer " + asking().choose("删除", "真的删除？", List.of("删除", "以后", "取消"))));
        asked(robot, "删除");
        robot.type(KeyCode.ESCAPE);
        until(() -> done.equals(List.of("answer 2")));

        Platform.runLater(() -> done.add("answer " + asking().choose("删除", "真的删除？", List.of("删除", "以后", "取消"))));
        asked(robot, "删除");
        answer(robot, "以后");
        until(() -> done.equals(List.of("answer 2", "answer 1")));
    }

    @Test
    void aFormIsTakenOnlyWhenItIsFilledIn(FxRobot robot) {
        TextField field = new TextField();
        field.setId("asked-for");
        Platform.runLater(() -> {
            Optional<String> filled = asking().fill(new Asking.Form<>("起个名字", field, "就这样",
                    Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty()), field::getText));
            done.add(filled.orElse("nothing"));
        });
        asked(robot, "起个名字");
        assertTrue(robot.lookup("就这样").queryButton().isDisabled());
        robot.clickOn("#asked-for").write("x");
        answer(robot, "就这样");

        until(() -> done.equals(List.of("x")));
    }

    @Test
    void aSecondFailureDoesNotBuryTheFirst(FxRobot robot) {
        Failure first = Failure.of(new IllegalStateException("one"));
        Failure second = Failure.of(new OutOfMemoryError("two"));
        Platform.runLater(() -> window().failures().show(first));
        until(() -> robot.lookup("#failure-code").tryQuery().isPresent());
        Platform.runLater(() -> window().failures().show(second));
        until(() -> robot.lookup("#failure-code").queryAll().size() == 1);
        assertEquals("错误代码 " + first.code(), robot.lookup("#failure-code").queryAs(Label.class).getText());
        answer(robot, "知道了");
        until(() -> robot.lookup("#failure-code").tryQuery().isEmpty());

        Platform.runLater(() -> window().failures().show(second));
        until(() -> robot.lookup("#failure-sentence").tryQuery().isPresent());
        assertEquals("内存不够，这一步没有做完。请关掉其他程序，再试一次。",
                robot.lookup("#failure-sentence").queryAs(Label.class).getText());
        answer(robot, "知道了");
    }

    @Test
    void longWorkTellsHowFarItIsAndIsStopped(FxRobot robot) {
        CountDownLatch told = new CountDownLatch(1);
        robot.interact(() -> {
            Job job = window().shell().desk().background().start("清点", progress -> {
                int far = 0;
                while (progress.report(3, 12) && far++ < 400) {
                    pause(told);
                }
                return far < 400;
            }, stopped -> done.add(stopped ? "stopped" : "went on"));
            assertFalse(job.cancelled());
        });
        until(() -> robot.lookup("#cancel-job").tryQuery().isPresent());
        until(() -> robot.lookup("#status .label").queryAllAs(Label.class).stream().map(Label::getText)
                .anyMatch("清点　3 / 12"::equals));
        robot.clickOn("#cancel-job");

        until(() -> done.equals(List.of("stopped")));
        until(() -> robot.lookup("#cancel-job").tryQuery().isEmpty());
    }

    private static void pause(CountDownLatch never) {
        try {
            assertFalse(never.await(50, TimeUnit.MILLISECONDS));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Asking asking() {
        return window().shell().desk().asking();
    }
}
