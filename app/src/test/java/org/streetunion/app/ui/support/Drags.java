package org.streetunion.app.ui.support;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** Drags as the system reports them: a window without a desktop has none of its own. */
public final class Drags {
    private Drags() {}

    /** Files from the desktop are drawn over a part of the window and let go; tells whether the part was willing. */
    public static boolean drop(Node onto, Path... files) {
        List<File> dropped = Arrays.stream(files).map(Path::toFile).toList();
        Dragboard board = board(dropped);
        DragEvent over = event(DragEvent.DRAG_OVER, null, onto, board, TransferMode.COPY);
        onto.fireEvent(over);
        onto.fireEvent(event(DragEvent.DRAG_DROPPED, null, onto, board, TransferMode.COPY));
        return over.isAccepted() || over.isConsumed();
    }

    /** A part of the window is drawn onto another and let go there. */
    public static void draw(Node from, Node onto) {
        Dragboard board = board(List.of());
        onto.fireEvent(event(DragEvent.DRAG_OVER, from, onto, board, TransferMode.MOVE));
        onto.fireEvent(event(DragEvent.DRAG_DROPPED, from, onto, board, TransferMode.MOVE));
    }

    /** The same on the thread of the window. */
    public static boolean dropped(FxRobot robot, Node onto, Path... files) {
        boolean[] taken = {false};
        robot.interact(() -> taken[0] = drop(onto, files));
        return taken[0];
    }

    private static DragEvent event(EventType<DragEvent> type, @Nullable Node from, Node onto, Dragboard board,
            TransferMode mode) {
        return new DragEvent(from, onto, type, board, 0, 0, 0, 0, mode, from, onto, null);
    }

    private static Dragboard board(List<File> files) {
        TKClipboard held = (TKClipboard) Proxy.newProxyInstance(Drags.class.getClassLoader(), new Class<?>[]{TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getTransferModes" -> EnumSet.allOf(TransferMode.class);
                    case "hasContent" -> !files.isEmpty() && DataFormat.FILES.equals(arguments[0]);
                    case "getContent" -> DataFormat.FILES.equals(arguments[0]) ? files : null;
                    default -> method.getReturnType() == boolean.class ? Boolean.FALSE : null;
                });
        return DragboardHelper.createDragboard(held);
    }
}
