package org.streetunion.app.ui.collect;

import org.streetunion.app.work.collect.FileFinding;

/** What is said of a file that did not count. */
final class FileWords {
    private FileWords() {}

    /** The sentence, with the file's name in front unless it names it itself. */
    static String of(FileFinding found) {
        String name = "“" + found.file().getFileName() + "”";
        return found.sentence().startsWith(name) ? found.sentence() : name + found.sentence();
    }
}
