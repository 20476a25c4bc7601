package org.streetunion.app.ui.reconcile;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.streetunion.app.work.reconcile.Item;

/** An item with its tick. */
final class ItemLine {
    private final Item item;
    private final BooleanProperty ticked = new SimpleBooleanProperty(false);

    ItemLine(Item item) {
        this.item = item;
    }

    Item item() {
        return item;
    }

    BooleanProperty ticked() {
        return ticked;
    }
}
