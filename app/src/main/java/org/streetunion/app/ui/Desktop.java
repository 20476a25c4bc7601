package org.streetunion.app.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
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
    private static final double TITLE_BAR = 32;
    private static final double ROOMY = 1500;
    private static final double LEAST_WIDTH = 880;
    private static final double LEAST_HEIGHT = 480;

    private Desktop() {}

    /** What opens the office; it may refuse with a sentence. */
    @FunctionalInterface
    public interface Opening {
        /** The open office. */
        OfficeServices open() throws OfficeUnavailable, UnreadableFile, IOException;
    }

    /** Starts JavaFX; false where there is no display or no GTK. */
    public static boolean start() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean unixWithoutDisplay = !system.startsWith("windows") && !system.startsWith("mac")
                && System.getenv().getOrDefault("DISPLAY", "").isEmpty();
        if (unixWithoutDisplay) {
            return false;
        }
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
            return true;
        } catch (RuntimeException | LinkageError noDisplay) {
            LOG.info("no window: {}", noDisplay.toString());
            return false;
        }
    }

    /** Opens the office beside a waiting picture, then its window; returns when the window was closed, with the exit code. */
    public static int open(Opening opening) {
        CountDownLatch closed = new CountDownLatch(1);
        int code = 0;
        Waiting waiting = new Waiting();
        Platform.runLater(waiting::show);
        try {
            OfficeServices office = opening.open();
            Platform.runLater(() -> {
                Stage stage = new Stage();
                stage.setOnHidden(event -> closed.countDown());
                show(stage, office);
                waiting.hide();
            });
        } catch (OfficeUnavailable | UnreadableFile | IOException refused) {
            code = 1;
            Platform.runLater(() -> {
                waiting.hide();
                refuse(String.valueOf(refused.getMessage()));
                closed.countDown();
            });
        }
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        Platform.exit();
        return code;
    }

    private static void refuse(String sentence) {
        Theme.load();
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence, new ButtonType("知道了", ButtonBar.ButtonData.OK_DONE));
        alert.setTitle("街道工会工作台");
        alert.setHeaderText("打不开");
        alert.setGraphic(null);
        Theme.dress(alert.getDialogPane().getScene());
        alert.showAndWait();
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
        Shell shell = new Shell(office, background, around,
                desk -> new OfficeScreens(desk, other -> switchTo(stage, background, other)));
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(shell.node(), Math.min(WIDTH, room.getWidth()), Math.min(HEIGHT, room.getHeight() - TITLE_BAR));
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
        stage.setMaximized(room.getWidth() < ROOMY);
        shell.start();
        stage.show();
    }

    private static void switchTo(Stage stage, FxBackground old, OfficeServices other) {
        old.close();
        show(stage, other);
    }
}
