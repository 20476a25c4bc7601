package org.streetunion.app.ui.ledger;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/** Something the window shows in its middle. */
public interface Page {
    /** The title, and the page's part of the path above it. */
    String title();

    /** What help is looked up under. */
    default String topic() {
        return title();
    }

    /** What is drawn. */
    Node node();

    /** It is on screen now, for the first time or again. */
    default void shown() {}

    /** A key that nothing with the focus wanted; consumed when it means something here. */
    default void press(KeyEvent event) {}

    /** Whether it may be left; may ask. */
    default boolean mayLeave() {
        return true;
    }
}
