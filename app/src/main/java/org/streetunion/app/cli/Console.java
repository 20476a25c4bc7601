package org.streetunion.app.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command speaks.
 *
 * @param results lines that scripts read
 * @param talk sentences for people
 */
record Console(PrintStream results, PrintStream talk) {
    /** Standard output and error, UTF-8 whatever the locale. */
    static Console standard() {
        return new Console(
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8));
    }

    void result(String line) {
        results.println(line);
    }

    void say(@Nullable String sentence) {
        talk.println(sentence == null ? "没有做成，原因不明" : sentence);
    }
}
