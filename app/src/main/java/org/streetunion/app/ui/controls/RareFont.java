package org.streetunion.app.ui.controls;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/** The font for characters beyond the basic plane: 30 MB that are read when the first such character is to be drawn, and never again. */
final class RareFont {
    private static final String FILE = "/org/streetunion/reports/fonts/HanaMinB.ttf";

    private RareFont() {}

    /** Whether it can be drawn with; loads it when asked for the first time. */
    static boolean loaded() {
        return Once.FONT != null;
    }

    /** Initialised by the language when it is first touched. */
    private static final class Once {
        static final @Nullable Font FONT = load();

        private Once() {}

        private static @Nullable Font load() {
            try (InputStream stream = RareFont.class.getResourceAsStream(FILE)) {
                return stream == null ? null : Font.loadFont(stream, Font.getDefault().getSize());
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
