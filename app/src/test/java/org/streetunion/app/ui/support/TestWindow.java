package org.streetunion.app.ui.support;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.streetunion.app.ui.Theme;
import org.streetunion.app.ui.background.FxBackground;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.screens.OfficeScreens;
import org.streetunion.app.ui.shell.FailureWindow;
import org.streetunion.app.ui.shell.Shell;
import org.testfx.util.WaitForAsyncUtils;

/** The whole window in a stage of a test, with the real background and stand-ins for the machine. */
public final class TestWindow {
    private static final int SECONDS = 20;
    private final Stands stands = new Stands();
    private final Shell shell;
    private final FailureWindow failures;
    private final Stage stage;
    private final FxBackground background;

    /** Shows it; on the JavaFX thread. */
    public TestWindow(Stage stage, OfficeServices office) {
        this.stage = stage;
        failures = new FailureWindow(stage, stands.surroundings().clipboard());
        background = new FxBackground(failures::show);
        shell = new Shell(office, background, stands.surroundings(), desk -> new OfficeScreens(desk, other -> {}));
        Theme.load();
        Scene scene = new Scene(shell.node(), 1200, 720);
        Theme.dress(scene);
        stage.setScene(scene);
        // The stage is one for all tests of a process: one of them makes it narrow, and it stays where it stood.
        stage.sizeToScene();
        shell.start();
        stage.show();
        stage.centerOnScreen();
    }

    /** The stage, to type into. */
    public Stage stage() {
        return stage;
    }

    /** The window's inside. */
    public Shell shell() {
        return shell;
    }

    /** Where failures are shown. */
    public FailureWindow failures() {
        return failures;
    }

    /** Closes it, and waits for what it was doing, so that the office can be closed. */
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1000L, () -> {
            stage.close();
            return stage;
        });
        background.close();
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The machine. */
    public Stands stands() {
        return stands;
    }

    /** Waits until it is so; fails when it never is. */
    public static void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
        } catch (TimeoutException never) {
            throw new AssertionError("did not become true within " + SECONDS + " s", never);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Whether something is drawn under this selector. */
    public boolean shows(String selector) {
        Node node = stage.getScene().getRoot().lookup(selector);
        return node != null && node.getScene() != null && node.isVisible();
    }
}
