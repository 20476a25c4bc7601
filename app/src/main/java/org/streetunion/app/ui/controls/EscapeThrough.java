package org.streetunion.app.ui.controls;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** An editable table keeps Escape to itself even when no cell is edited; with this it goes on to the page, which is left by it. */
public final class EscapeThrough {
    private EscapeThrough() {}

    /** For one table. */
    public static void of(TableView<?> table) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            Node above = table.getParent();
            if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null && above != null) {
                event.consume();
                Event.fireEvent(above, event.copyFor(above, above));
            }
        });
    }
}
