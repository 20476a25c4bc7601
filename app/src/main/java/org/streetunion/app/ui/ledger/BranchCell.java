package org.streetunion.app.ui.ledger;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.LongFunction;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ui.controls.Cut;
import org.streetunion.app.ui.controls.RareText;

/** A row of the tree: its name, what stands below it in short, and a place to draw rows from and onto. */
final class BranchCell extends TreeCell<Reference> {
    private static final javafx.css.PseudoClass TARGET = javafx.css.PseudoClass.getPseudoClass("target");
    private final LongFunction<String> counts;
    private final Label behind = new Label();

    /**
     * A cell.
     *
     * @param counts in short what stands below a row, by its number
     * @param drawn told which row was drawn onto which; null where rows stay where they are
     */
    BranchCell(LongFunction<String> counts, @Nullable BiConsumer<Reference, Reference> drawn) {
        this.counts = counts;
        behind.getStyleClass().add("faint");
        behind.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
        setContentDisplay(ContentDisplay.RIGHT);
        if (drawn != null) {
            setOnDragDetected(event -> {
                if (getItem() != null && getItem().id() > 0) {
                    Dragboard board = startDragAndDrop(TransferMode.MOVE);
                    ClipboardContent content = new ClipboardContent();
                    content.putString(getItem().label());
                    board.setContent(content);
                }
                event.consume();
            });
            setOnDragOver(this::over);
            setOnDragExited(event -> pseudoClassStateChanged(TARGET, false));
            setOnDragDropped(event -> {
                Reference dragged = dragged(event);
                Reference onto = getItem();
                event.setDropCompleted(dragged != null);
                event.consume();
                if (dragged != null && onto != null && dragged.id() != onto.id()) {
                    javafx.application.Platform.runLater(() -> drawn.accept(dragged, onto));
                }
            });
        }
    }

    private void over(DragEvent event) {
        Reference dragged = dragged(event);
        boolean possible = dragged != null && getItem() != null && dragged.id() != getItem().id();
        pseudoClassStateChanged(TARGET, possible);
        if (possible) {
            event.acceptTransferModes(TransferMode.MOVE);
        }
        event.consume();
    }

    private static @Nullable Reference dragged(DragEvent event) {
        return event.getGestureSource() instanceof BranchCell cell ? cell.getItem() : null;
    }

    @Override
    protected void updateItem(@Nullable Reference item, boolean empty) {
        super.updateItem(item, empty);
        boolean none = empty || item == null;
        String label = none ? "" : Objects.requireNonNull(item).label();
        String inShort = none ? "" : counts.apply(Objects.requireNonNull(item).id());
        behind.setText(inShort);
        setGraphic(inShort.isEmpty() ? null : behind);
        RareText.show(this, label);
        setPrefWidth(0);
        setOnMouseEntered(event -> Cut.tell(this, label));
    }
}
