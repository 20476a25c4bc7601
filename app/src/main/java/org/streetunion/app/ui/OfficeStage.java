package org.streetunion.app.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.work.Failure;
import org.streetunion.app.ui.background.FxBackground;
import org.streetunion.app.ui.port.OpenOffice;
import org.streetunion.app.ui.port.Surroundings;
import org.streetunion.app.ui.screens.OfficeScreens;
import org.streetunion.app.ui.shell.FailureWindow;
import org.streetunion.app.ui.shell.Shell;

/**
 * The window with the office it shows. Owns both: when another office comes or the window goes, the work in the background is ended first
 * and then the office is closed, so that nothing reads a database that is gone. Used on the JavaFX thread.
 */
final class OfficeStage {
    private static final Logger LOG = LoggerFactory.getLogger(OfficeStage.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double TITLE_BAR = 32;
    private static final double ROOMY = 1500;
    private static final double LEAST_WIDTH = 880;
    private static final double LEAST_HEIGHT = 480;
    private final Stage stage;
    private @Nullable Held held;

    /** In a stage; told when the window and the office are closed. */
    OfficeStage(Stage stage, Runnable gone) {
        this.stage = stage;
        stage.setTitle("街道工会工作台");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (held != null && !held.shell().mayClose()) {
                event.consume();
            }
        });
        stage.setOnHidden(event -> {
            release();
            gone.run();
        });
    }

    /** Shows an office instead of the one before, which is closed. */
    void show(OpenOffice office) {
        release();
        Theme.load();
        Consumer<Failure> report = failures();
        FxBackground background = new FxBackground(report::accept);
        Surroundings around = Machine.of(stage);
        Shell shell = new Shell(office.services(), background, around, desk -> new OfficeScreens(desk, this::show));
        held = new Held(shell, background, office.closing());
        draw(shell.node());
        shell.start();
        stage.show();
    }

    /** The scene stays when the office changes: a new one would not take the size of a maximised window. */
    private void draw(Parent root) {
        Scene shown = stage.getScene();
        if (shown != null) {
            shown.setRoot(root);
            return;
        }
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(root, Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - TITLE_BAR));
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setMaximized(room.getWidth() < ROOMY);
    }

    /** Failures of this office, and of whatever no one caught. */
    private Consumer<Failure> failures() {
        FailureWindow window = new FailureWindow(stage, Machine.clipboard());
        Consumer<Failure> report = failure -> {
            LOG.error("{} {}", failure.code(), failure.trace());
            window.show(failure);
        };
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Failure failure = Failure.of(thrown);
            Platform.runLater(() -> report.accept(failure));
        });
        return report;
    }

    private void release() {
        Held before = held;
        held = null;
        if (before != null) {
            before.background().close();
            before.closing().run();
        }
    }

    /** What is open now. */
    private record Held(Shell shell, FxBackground background, Runnable closing) {}
}
