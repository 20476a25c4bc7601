package org.streetunion.app.ui;

import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.ui.background.Failure;
import org.streetunion.app.ui.background.FxBackground;
import org.streetunion.app.ui.port.OfficeServices;
import org.streetunion.app.ui.port.Surroundings;
import org.streetunion.app.ui.screens.OfficeScreens;
import org.streetunion.app.ui.shell.FailureWindow;
import org.streetunion.app.ui.shell.Shell;

/** Opens the window over an office. Knows the machine; everything below knows ports. */
public final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 720;
    private static final double ROOMY = 1500;
    private static final double LEAST_WIDTH = 880;
    private static final double LEAST_HEIGHT = 480;

    private Desktop() {}

    /** Starts JavaFX and opens the window; returns when the window was closed. */
    public static void open(OfficeServices office) {
        java.util.concurrent.CountDownLatch closed = new java.util.concurrent.CountDownLatch(1);
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setOnHidden(event -> closed.countDown());
            show(stage, office);
        });
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
    }

    /** Shows an office in a stage, on the JavaFX thread. */
    public static void show(Stage stage, OfficeServices office) {
        Theme.load();
        FailureWindow failures = new FailureWindow(stage, Machine.clipboard());
        Consumer<Failure> report = failure -> {
            LOG.error("{} {}", failure.code(), failure.trace());
            failures.show(failure);
        };
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            Failure failure = Failure.of(thrown);
            Platform.runLater(() -> report.accept(failure));
        });
        FxBackground background = new FxBackground(report::accept);
        Surroundings around = Machine.of(stage);
        Shell shell = new Shell(office, background, around, desk -> new OfficeScreens(desk, other -> switchTo(stage, background, other)));
        Scene scene = new Scene(shell.node(), WIDTH, HEIGHT);
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("街道工会工作台");
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(event -> {
            if (!shell.mayClose()) {
                event.consume();
            } else {
                background.close();
            }
        });
        stage.setMaximized(Screen.getPrimary().getVisualBounds().getWidth() < ROOMY);
        shell.start();
        stage.show();
    }

    private static void switchTo(Stage stage, FxBackground old, OfficeServices other) {
        old.close();
        show(stage, other);
    }
}
