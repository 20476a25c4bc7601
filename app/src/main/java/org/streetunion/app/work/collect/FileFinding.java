package org.streetunion.app.work.collect;

import java.nio.file.Path;

/**
 * What a file of the folder is.
 *
 * @param file which
 * @param taken whether it counts as a union's return
 * @param union whose it is, 0 when that cannot be said
 * @param sentence what it is and what to do, for the clerk
 * @param replaces whether it counts instead of another that came back before and said something else
 */
public record FileFinding(Path file, boolean taken, long union, String sentence, boolean replaces) {
    /** Of a file that replaces nothing. */
    FileFinding(Path file, boolean taken, long union, String sentence) {
        this(file, taken, union, sentence, false);
    }

    /** Whether the clerk should hear of it: it does not count, or it counts instead of another. */
    public boolean telling() {
        return !taken || replaces;
    }
}
