package org.streetunion.app.ui.photos;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.streetunion.reports.card.picture.Crop;

/**
 * A picture with the frame of the part that is used, always in the card's ratio: dragged to move, by its corner or the wheel to size. An
 * oval in it shows where the face belongs; nobody but the person at the desk checks that it is there (decision 41).
 */
final class CropPane {
    private static final double SIDE = 420;
    private static final double CORNER = 14;
    private static final double STEP = 0.01;
    private static final double WHEEL = 1.04;
    private static final double FACE_WIDE = 0.52;
    private static final double FACE_HIGH = 0.52;
    private static final double FACE_MIDDLE = 0.44;
    private final ImageView view = new ImageView();
    private final Rectangle frame = new Rectangle();
    private final Rectangle corner = new Rectangle(CORNER, CORNER);
    private final Ellipse face = new Ellipse();
    private final Pane root = new Pane(view, frame, face, corner);
    private final Consumer<Crop> changed;
    private @Nullable Crop crop;
    private double wide = 1;
    private double high = 1;
    private double fromX;
    private double fromY;
    private @Nullable Crop from;
    private boolean sizing;

    CropPane(Consumer<Crop> changed) {
        this.changed = changed;
        root.setId("crop");
        root.setFocusTraversable(true);
        root.setMinSize(SIDE, SIDE);
        root.setPrefSize(SIDE, SIDE);
        root.setMaxSize(SIDE, SIDE);
        frame.setId("crop-frame");
        frame.getStyleClass().add("crop-frame");
        frame.setMouseTransparent(true);
        face.setId("crop-face");
        face.getStyleClass().add("crop-face");
        face.setMouseTransparent(true);
        corner.getStyleClass().add("design-handle");
        corner.setMouseTransparent(true);
        root.setOnMousePressed(this::press);
        root.setOnMouseDragged(this::drag);
        root.setOnScroll(event -> change(crop == null ? null : crop.scaled(event.getDeltaY() > 0 ? WHEEL : 1 / WHEEL)));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show(null, null);
    }

    Node node() {
        return root;
    }

    /** Shows a picture with its frame; nothing when there is none. */
    void show(@Nullable Image image, @Nullable Crop chosen) {
        view.setImage(image);
        crop = image == null ? null : chosen;
        if (image != null) {
            double scale = SIDE / Math.max(image.getWidth(), image.getHeight());
            wide = image.getWidth() * scale;
            high = image.getHeight() * scale;
            view.setFitWidth(wide);
            view.setFitHeight(high);
        }
        place();
    }

    private void place() {
        Crop shown = crop;
        frame.setVisible(shown != null);
        face.setVisible(shown != null);
        corner.setVisible(shown != null);
        if (shown != null) {
            frame.setX(shown.x() * wide);
            frame.setY(shown.y() * high);
            frame.setWidth(shown.width() * wide);
            frame.setHeight(shown.height() * high);
            face.setCenterX(frame.getX() + frame.getWidth() / 2);
            face.setCenterY(frame.getY() + frame.getHeight() * FACE_MIDDLE);
            face.setRadiusX(frame.getWidth() * FACE_WIDE / 2);
            face.setRadiusY(frame.getHeight() * FACE_HIGH / 2);
            corner.setX((shown.x() + shown.width()) * wide - CORNER);
            corner.setY((shown.y() + shown.height()) * high - CORNER);
        }
    }

    private void press(MouseEvent event) {
        root.requestFocus();
        from = crop;
        fromX = event.getX();
        fromY = event.getY();
        sizing = corner.contains(event.getX(), event.getY());
    }

    private void drag(MouseEvent event) {
        Crop start = from;
        if (start == null) {
            return;
        }
        double right = (event.getX() - fromX) / wide;
        double down = (event.getY() - fromY) / high;
        change(sizing ? sized(start, right) : start.moved(right, down));
    }

    /** The upper left corner stays where it is. */
    private static Crop sized(Crop start, double right) {
        double most = Math.min((1 - start.x()) / start.width(), (1 - start.y()) / start.height());
        double least = Math.max(0.1 / start.width(), 0.1 / start.height());
        double factor = Math.max(Math.min(least, most), Math.min(most, (start.width() + right) / start.width()));
        return new Crop(start.x(), start.y(), start.width() * factor, start.height() * factor);
    }

    private void key(KeyEvent event) {
        Crop start = crop;
        if (start == null) {
            return;
        }
        Crop next = switch (event.getCode()) {
            case RIGHT -> start.moved(STEP, 0);
            case LEFT -> start.moved(-STEP, 0);
            case DOWN -> start.moved(0, STEP);
            case UP -> start.moved(0, -STEP);
            case ADD, EQUALS -> start.scaled(WHEEL);
            case SUBTRACT, MINUS -> start.scaled(1 / WHEEL);
            default -> start;
        };
        if (!next.equals(start)) {
            change(next);
            event.consume();
        }
    }

    private void change(@Nullable Crop next) {
        if (next != null) {
            crop = next;
            place();
            changed.accept(next);
        }
    }
}
