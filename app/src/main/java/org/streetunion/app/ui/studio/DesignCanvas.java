package org.streetunion.app.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ui.background.Background;
import org.streetunion.app.ui.background.Latest;
import org.streetunion.reports.card.design.Box;
import org.streetunion.reports.card.design.Element;

/** The card as it will be printed, and over it the frames by which its elements are taken hold of. */
final class DesignCanvas {
    private static final double RIM = 28;
    private static final double HANDLE = 9;
    private static final double LARGEST = 14;
    private static final float COARSE = 1;
    private static final float FINE = 0.1f;

    private final DesignModel model;
    private final Latest latest;
    private final Drawing drawing;
    private final ImageView picture = new ImageView();
    private final Pane frames = new Pane();
    private final Label waiting = new Label("正在画…");
    private final StackPane root = new StackPane();
    private double scale = 6;
    private @Nullable Grip grip;

    /** Draws a side at so many dots a millimetre; may take a while. */
    interface Drawing {
        Supplier<Image> at(double dotsPerMillimetre);
    }

    /** What the mouse holds: where, the box as it was, and which edges go with it (-1 left or upper, 1 the other, 0 neither). */
    private record Grip(double x, double y, Box box, int across, int down) {
        boolean whole() {
            return across == 0 && down == 0;
        }
    }

    DesignCanvas(DesignModel model, Background background, Drawing drawing) {
        this.model = model;
        this.latest = new Latest(background);
        this.drawing = drawing;
        picture.setId("design-picture");
        frames.setId("design-frames");
        frames.setFocusTraversable(true);
        frames.setOnMousePressed(this::press);
        frames.setOnMouseDragged(this::drag);
        frames.setOnMouseReleased(event -> letGo());
        frames.setOnMouseMoved(event -> frames.setCursor(cursor(event)));
        frames.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        waiting.getStyleClass().add("faint");
        Pane sheet = new Pane(picture, frames);
        sheet.setMaxSize(Pane.USE_PREF_SIZE, Pane.USE_PREF_SIZE);
        sheet.getStyleClass().add("design-sheet");
        root.getChildren().setAll(waiting, sheet);
        root.getStyleClass().add("preview-paper");
        root.setMinSize(0, 0);
        root.layoutBoundsProperty().addListener((any, old, now) -> fit(now));
        model.changed(this::refresh);
    }

    Node node() {
        return root;
    }

    /** Where keys move what is chosen. */
    void focus() {
        frames.requestFocus();
    }

    private void fit(Bounds room) {
        double wide = (room.getWidth() - 2 * RIM) / model.design().width();
        double high = (room.getHeight() - 2 * RIM) / model.design().height();
        double fitting = Math.max(1, Math.min(LARGEST, Math.min(wide, high)));
        if (Math.abs(fitting - scale) > 0.01) {
            scale = fitting;
            refresh();
        }
    }

    /** Draws anew: the frames at once, the picture when it is ready. */
    void refresh() {
        frame();
        latest.ask(drawing.at(scale), image -> {
            picture.setImage(image);
            picture.setFitWidth(model.design().width() * scale);
            picture.setFitHeight(model.design().height() * scale);
            waiting.setVisible(false);
        });
    }

    private void frame() {
        double wide = model.design().width() * scale;
        double high = model.design().height() * scale;
        frames.setMinSize(wide, high);
        frames.setPrefSize(wide, high);
        frames.setMaxSize(wide, high);
        List<Node> shapes = new ArrayList<>();
        for (int i = 0; i < model.side().elements().size(); i++) {
            shapes.add(outline(model.side().elements().get(i).box(), i == model.chosen()));
        }
        Element element = model.element();
        if (element != null) {
            handles(element.box(), shapes);
        }
        frames.getChildren().setAll(shapes);
    }

    private Rectangle outline(Box box, boolean chosen) {
        Rectangle outline = new Rectangle(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale);
        outline.getStyleClass().add(chosen ? "design-chosen" : "design-outline");
        outline.setMouseTransparent(true);
        return outline;
    }

    private void handles(Box box, List<Node> shapes) {
        for (int across = -1; across <= 1; across++) {
            for (int down = -1; down <= 1; down++) {
                if (across != 0 || down != 0) {
                    double x = (box.x() + (across + 1) * box.width() / 2) * scale;
                    double y = (box.y() + (down + 1) * box.height() / 2) * scale;
                    Rectangle handle = new Rectangle(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
                    handle.getStyleClass().add("design-handle");
                    handle.setMouseTransparent(true);
                    shapes.add(handle);
                }
            }
        }
    }

    private void press(MouseEvent event) {
        frames.requestFocus();
        Grip held = grip(event.getX(), event.getY());
        if (held == null) {
            model.choose(model.at(event.getX() / scale, event.getY() / scale));
            Element element = model.element();
            held = element == null ? null : new Grip(event.getX(), event.getY(), element.box(), 0, 0);
        }
        grip = held;
        model.grasp();
        event.consume();
    }

    /** What of the chosen element lies under the mouse: a handle, its inside, or null. */
    private @Nullable Grip grip(double x, double y) {
        Element element = model.element();
        if (element == null) {
            return null;
        }
        Box box = element.box();
        int across = edge(x, box.x() * scale, box.right() * scale);
        int down = edge(y, box.y() * scale, box.bottom() * scale);
        boolean near = x > box.x() * scale - HANDLE && x < box.right() * scale + HANDLE && y > box.y() * scale - HANDLE
                && y < box.bottom() * scale + HANDLE;
        return near && (across != 0 || down != 0) ? new Grip(x, y, box, across, down) : null;
    }

    private static int edge(double at, double low, double high) {
        double reach = Math.min(HANDLE, Math.max(3, (high - low) / 4));
        return Math.abs(at - high) <= reach ? 1 : Math.abs(at - low) <= reach ? -1 : 0;
    }

    private Cursor cursor(MouseEvent event) {
        Grip over = grip(event.getX(), event.getY());
        if (over == null) {
            return model.at(event.getX() / scale, event.getY() / scale) < 0 ? Cursor.DEFAULT : Cursor.MOVE;
        }
        if (over.down() == 0) {
            return Cursor.H_RESIZE;
        }
        return over.across() == 0 ? Cursor.V_RESIZE : over.across() == over.down() ? Cursor.NW_RESIZE : Cursor.NE_RESIZE;
    }

    private void drag(MouseEvent event) {
        Grip held = grip;
        if (held != null) {
            model.drag(moved(held, (event.getX() - held.x()) / scale, (event.getY() - held.y()) / scale));
        }
        event.consume();
    }

    private static Box moved(Grip held, double right, double down) {
        Box box = held.box();
        if (held.whole()) {
            return box.at(DesignModel.tenth(box.x() + right), DesignModel.tenth(box.y() + down));
        }
        float left = held.across() < 0 ? DesignModel.tenth(Math.min(box.right() - 1, box.x() + right)) : box.x();
        float top = held.down() < 0 ? DesignModel.tenth(Math.min(box.bottom() - 1, box.y() + down)) : box.y();
        float wide = held.across() > 0 ? DesignModel.tenth(Math.max(1, box.width() + right)) : box.right() - left;
        float high = held.down() > 0 ? DesignModel.tenth(Math.max(1, box.height() + down)) : box.bottom() - top;
        return new Box(left, top, Math.max(Box.LEAST, wide), Math.max(Box.LEAST, high));
    }

    private void letGo() {
        grip = null;
        model.release();
    }

    private void key(KeyEvent event) {
        float step = event.isControlDown() ? COARSE : FINE;
        int right = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if ((right != 0 || down != 0) && model.element() != null) {
            if (event.isShiftDown()) {
                model.grow(right * step, down * step);
            } else {
                model.move(right * step, down * step);
            }
        } else if (event.getCode() == KeyCode.DELETE && model.element() != null) {
            model.remove();
        } else {
            return;
        }
        event.consume();
    }
}
