package org.streetunion.app.exchange.writing;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be written. The message is a sentence in Chinese; what stood there before still stands there. */
public final class UnwritableFile extends IOException {
    private static final long serialVersionUID = 1;

    /** About a file; the words go on from its name. */
    public UnwritableFile(Path file, String words, @Nullable Throwable cause) {
        super("“" + file + "”" + words, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
