package org.streetunion.app.exchange.writing;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.exchange.reading.FileTrouble;

/** A file that cannot be written. What stood there before still stands there. */
public final class UnwritableFile extends FileTrouble {
    private static final long serialVersionUID = 1;

    UnwritableFile(Path file, String words, @Nullable Throwable cause) {
        super(file, words, cause);
    }
}
