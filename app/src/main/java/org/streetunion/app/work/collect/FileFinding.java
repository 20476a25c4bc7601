package org.streetunion.app.work.collect;

import java.nio.file.Path;

/**
 * What a file of the folder is.
 *
 * @param file which
 * @param taken whether it counts as a union's return
 * @param union whose it is, 0 when that cannot be said
 * @param sentence what it is and what to do, for the clerk
 */
public record FileFinding(Path file, boolean taken, long union, String sentence) {
    private static final String REPLACING = "以前收过一次，这次内容不同，按这次的算。";

    /** The same of a file that counts instead of another which came back before. */
    FileFinding replacing() {
        return new FileFinding(file, taken, union, sentence + REPLACING);
    }

    /** Whether the clerk should hear of it: it does not count, or it counts instead of another. */
    public boolean telling() {
        return !taken || sentence.endsWith(REPLACING);
    }
}
