package org.streetunion.app.ui.support;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A robot that goes on when the window has answered. The one it extends sleeps a twentieth of a second after every press and every release,
 * and moves the mouse pixel by pixel: the tests of the window spent most of their time asleep.
 */
public final class QuickRobot extends FxRobot {
    private static final int PATIENCE_MILLIS = 500;

    /** Waits until the window handled what arrived, was laid out anew, and handled what followed from that. */
    static void settle() {
        handled();
        CountDownLatch drawn = new CountDownLatch(1);
        Platform.runLater(() -> afterLayout(drawn));
        await(drawn);
        handled();
    }

    private static void afterLayout(CountDownLatch drawn) {
        Scene scene = Window.getWindows().stream().filter(Window::isShowing).map(Window::getScene).filter(each -> each != null)
                .findFirst().orElse(null);
        if (scene == null) {
            drawn.countDown();
        } else {
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                scene.removePostLayoutPulseListener(once[0]);
                drawn.countDown();
            };
            scene.addPostLayoutPulseListener(once[0]);
            Platform.requestNextPulse();
        }
    }

    private static void handled() {
        CountDownLatch passed = new CountDownLatch(1);
        Platform.runLater(passed::countDown);
        await(passed);
    }

    /** A window that went away meanwhile draws nothing any more: what the test waits for tells the rest. */
    private static void await(CountDownLatch latch) {
        try {
            boolean unused = latch.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private BaseRobot hands() {
        return robotContext().getBaseRobot();
    }

    @Override
    public FxRobot interact(Runnable runnable) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(runnable));
        settle();
        return this;
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        for (KeyCode key : keys) {
            hands().pressKeyboard(key);
        }
        settle();
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        for (KeyCode key : keys) {
            hands().releaseKeyboard(key);
        }
        settle();
        return this;
    }

    @Override
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            hands().pressKeyboard(key);
            hands().releaseKeyboard(key);
            settle();
        }
        return this;
    }

    @Override
    public FxRobot type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            type(key);
        }
        return this;
    }

    @Override
    public FxRobot write(String text) {
        Scene scene = robotContext().getWindowFinder().listTargetWindows().stream().filter(Window::isFocused).findFirst()
                .orElseGet(robotContext().getWindowFinder()::targetWindow).getScene();
        for (int i = 0; i < text.length(); i++) {
            hands().typeKeyboard(scene, KeyCode.UNDEFINED, text.substring(i, i + 1));
            handled();
        }
        settle();
        return this;
    }

    @Override
    public FxRobot clickOn(PointQuery query, Motion motion, MouseButton... buttons) {
        Point2D point = query.query();
        hands().moveMouse(point);
        settle();
        for (MouseButton button : buttons.length == 0 ? new MouseButton[]{MouseButton.PRIMARY} : buttons) {
            hands().pressMouse(button);
            handled();
            hands().releaseMouse(button);
        }
        settle();
        return this;
    }
}
