package org.streetunion.app.exchange.reading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read. */
public final class UnreadableFile extends FileTrouble {
    private static final long serialVersionUID = 1;

    /** A complaint about a file. */
    public UnreadableFile(Path file, String words) {
        super(file, words, null);
    }

    /** A complaint about a file, with what lies behind it for the log. */
    public UnreadableFile(Path file, String words, @Nullable Throwable cause) {
        super(file, words, cause);
    }
}
