package org.streetunion.app.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ui.port.OpenOffice;

/** Opens the window over an office. Knows the machine; everything below knows ports. */
public final class Desktop {
    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);

    private Desktop() {}

    /** What opens the office; it may refuse with a sentence. */
    @FunctionalInterface
    public interface Opening {
        /** The open office. */
        OpenOffice open() throws OfficeUnavailable, UnreadableFile, IOException;
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
            OpenOffice office = opening.open();
            Platform.runLater(() -> {
                new OfficeStage(new Stage(), closed::countDown).show(office);
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
}
