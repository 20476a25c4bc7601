package org.streetunion.app.ui.controls;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.TransferMode;

/** Files dragged here from the desktop. */
public final class FileDrops {
    private FileDrops() {}

    /** Lets a part of the window take files, as often as it is ready for them; what it does not take, the part around it may. */
    public static void onto(Node node, BooleanSupplier ready, Consumer<List<Path>> take) {
        node.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() && ready.getAsBoolean()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        node.setOnDragDropped(event -> {
            if (event.getDragboard().hasFiles() && ready.getAsBoolean()) {
                List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                event.setDropCompleted(true);
                event.consume();
                // The other program waits until this handler returns, and taking files may ask a question first.
                Platform.runLater(() -> take.accept(files));
            }
        });
    }
}
