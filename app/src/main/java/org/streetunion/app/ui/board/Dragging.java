package org.streetunion.app.ui.board;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.reporting.board.Tie;

/**
 * A person under way from one place of the board to another, held by the mouse. It stays inside the window: the desktop's own drag and
 * drop would carry it to other programs, which can do nothing with it.
 */
final class Dragging {
    private static final double OFF = 12;
    private final Label ghost = new Label();
    private final Pane over;
    private Consumer<MouseEvent> edges = event -> {};
    private @Nullable Held held;

    /**
     * Who is held.
     *
     * @param tie the arrangement he was taken from; null when he was taken from the list of people
     */
    record Held(long person, String name, @Nullable Tie tie) {}

    /** The held one floats over this pane. */
    Dragging(Pane over) {
        this.over = over;
        ghost.getStyleClass().add("board-ghost");
        ghost.setManaged(false);
        ghost.setMouseTransparent(true);
        ghost.setVisible(false);
        ghost.setId("board-ghost");
        over.getChildren().add(ghost);
    }

    /** Hears where the mouse is, to scroll what lies under it. */
    void whenMoved(Consumer<MouseEvent> heard) {
        edges = heard;
    }

    /** Lets somebody be taken from a node. */
    void takenFrom(Node node, Supplier<@Nullable Held> who) {
        node.setOnDragDetected(event -> {
            Held taken = who.get();
            if (taken != null && event.getButton() == MouseButton.PRIMARY) {
                held = taken;
                node.startFullDrag();
                ghost.setText(taken.name());
                ghost.autosize();
                ghost.setVisible(true);
                move(event);
                event.consume();
            }
        });
        node.setOnMouseDragged(event -> {
            if (held != null) {
                move(event);
                event.consume();
            }
        });
        // Whether the place below hears of it first is not promised: the one who is held is forgotten only afterwards.
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            ghost.setVisible(false);
            Platform.runLater(this::end);
        });
    }

    /** Lets whoever is held be let go over a node. */
    void letGoOver(Node node, Consumer<Boolean> marked, Consumer<Held> dropped) {
        node.setOnMouseDragEntered(event -> marked.accept(held != null));
        node.setOnMouseDragExited(event -> marked.accept(false));
        node.setOnMouseDragReleased(event -> {
            Held taken = held;
            end();
            marked.accept(false);
            if (taken != null) {
                event.consume();
                Platform.runLater(() -> dropped.accept(taken));
            }
        });
    }

    /** Nobody is held any more. */
    void end() {
        held = null;
        ghost.setVisible(false);
    }

    private void move(MouseEvent event) {
        Point2D place = over.sceneToLocal(event.getSceneX(), event.getSceneY());
        ghost.relocate(place.getX() + OFF, place.getY() + OFF);
        edges.accept(event);
    }
}
