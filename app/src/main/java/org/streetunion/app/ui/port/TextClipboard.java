package org.streetunion.app.ui.port;

/** The machine's clipboard. */
public interface TextClipboard {
    /** Puts a text there. */
    void put(String text);

    /** Puts a table there: as tab-separated text for any program, and as HTML, from which WPS and Excel paste a table. */
    default void put(String text, String html) {
        put(text);
    }

    /** The text that is there; empty when there is none. */
    String text();
}
