package org.streetunion.app.exchange.reading;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file that cannot be read. The message is a sentence in Chinese: which file, what happened, what to do now. */
public final class UnreadableFile extends Exception {
    private static final long serialVersionUID = 1;

    /** A complaint about a file. */
    public UnreadableFile(Path file, String words) {
        this(file, words, null);
    }

    /** A complaint about a file, with what lies behind it for the log. */
    public UnreadableFile(Path file, String words, @Nullable Throwable cause) {
        super("“" + name(file) + "”" + words, cause);
    }

    /** The sentence for the user. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
