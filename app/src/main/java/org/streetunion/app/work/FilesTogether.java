package org.streetunion.app.work;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files of one run, written one after the other and gone together when the run does not come to its end. */
public final class FilesTogether {
    private final List<Path> files = new ArrayList<>();

    private FilesTogether() {}

    /**
     * What writes the files.
     *
     * @param <T> what comes of it
     */
    public interface Writing<T> {
        /** Writes them and tells of each. */
        T run(FilesTogether files) throws IOException;
    }

    /** Runs it; when it is stopped or fails, what it told of is taken away. */
    public static <T> T write(Writing<T> writing) throws IOException {
        FilesTogether together = new FilesTogether();
        boolean whole = false;
        try {
            T outcome = writing.run(together);
            whole = true;
            return outcome;
        } finally {
            if (!whole) {
                together.discard();
            }
        }
    }

    /** One more is written. */
    public void add(Path file) {
        files.add(file);
    }

    /** How many are written. */
    public int size() {
        return files.size();
    }

    private void discard() throws IOException {
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }
}
