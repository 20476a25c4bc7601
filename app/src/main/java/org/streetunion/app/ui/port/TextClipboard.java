package org.streetunion.app.ui.port;

/** The clipboard, as far as the window writes to it. */
@FunctionalInterface
public interface TextClipboard {
    /** Puts a text there. */
    void put(String text);
}
