package org.streetunion.app.ui.board;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Work that may wait until what is being drawn stands on the screen. */
final class NextFrame {
    private NextFrame() {}

    /** Runs it after the next layout of the node's window; at once where there is none. */
    static void after(Node node, Runnable work) {
        Scene scene = node.getScene();
        if (scene == null) {
            work.run();
            return;
        }
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            Platform.runLater(work);
        };
        scene.addPostLayoutPulseListener(once[0]);
        Platform.requestNextPulse();
    }
}
