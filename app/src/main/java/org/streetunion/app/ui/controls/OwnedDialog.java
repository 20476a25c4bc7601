package org.streetunion.app.ui.controls;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.input.InputEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.Modality;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;

/** A dialog over a window: looks like it, stands in its middle, and the window waits for it. */
public final class OwnedDialog<T> extends Dialog<T> {
    private static final boolean LINUX = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("linux");
    private final EventHandler<Event> swallow = Event::consume;
    private final ChangeListener<Boolean> giveBack = (any, was, is) -> {
        // A window gets the focus back while its dialog is closing: the pane has left its scene by then.
        Scene scene = getDialogPane().getScene();
        if (is && scene != null && scene.getWindow() != null) {
            scene.getWindow().requestFocus();
        }
    };
    private Point2D grip = Point2D.ZERO;

    /** Over this window, with a heading and what it is about; the buttons are put in by whoever asks. */
    public OwnedDialog(@Nullable Window owner, String title, Node content) {
        initOwner(owner);
        setTitle(title);
        setHeaderText(title);
        getDialogPane().setContent(content);
        keepWhole(content);
        if (owner != null && owner.getScene() != null) {
            getDialogPane().getScene().getStylesheets().setAll(owner.getScene().getStylesheets());
        }
        if (owner != null && LINUX) {
            holdWithoutTheWindowManager(owner);
        }
    }

    /** Puts the caret into the first field, so that one can type at once; a dialog otherwise begins at a button. */
    void beginInFirstField() {
        showingProperty().addListener((any, was, is) -> {
            if (is) {
                Platform.runLater(() -> field(getDialogPane().getContent()).ifPresent(Node::requestFocus));
            }
        });
    }

    /**
     * JavaFX 21 makes the owner of a modal window one of fixed size, which a window manager of X11 cannot keep maximised (JDK-8332222), and
     * moves a framed dialog into the corner of the screen once the frame is known. So the dialog has no frame, and the owner is held here.
     */
    private void holdWithoutTheWindowManager(Window owner) {
        initModality(Modality.NONE);
        initStyle(StageStyle.UNDECORATED);
        getDialogPane().getStyleClass().add("framed");
        showingProperty().addListener((any, was, is) -> {
            if (is) {
                owner.addEventFilter(InputEvent.ANY, swallow);
                owner.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
                owner.focusedProperty().addListener(giveBack);
            } else {
                owner.removeEventFilter(InputEvent.ANY, swallow);
                owner.removeEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, swallow);
                owner.focusedProperty().removeListener(giveBack);
            }
        });
        getDialogPane().addEventHandler(MouseEvent.MOUSE_PRESSED,
                event -> grip = new Point2D(getX() - event.getScreenX(), getY() - event.getScreenY()));
        getDialogPane().addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            setX(event.getScreenX() + grip.getX());
            setY(event.getScreenY() + grip.getY());
        });
    }

    /** The words that name a field are not cut, however wide the field beside them is. */
    private static void keepWhole(Node node) {
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(OwnedDialog::keepWhole);
        }
        boolean row = node.getParent() instanceof HBox || node.getParent() instanceof GridPane;
        if (row && node instanceof Label name && !name.isWrapText() && name.getText() != null && !name.getText().isEmpty()) {
            name.setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    private static Optional<Node> field(@Nullable Node node) {
        if (node instanceof Control && !(node instanceof Label) && node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().map(OwnedDialog::field).flatMap(Optional::stream).findFirst()
                : Optional.empty();
    }
}
