package org.streetunion.app.exchange;

import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/** Where the workbook library puts what it cannot hold: rows in plain text, which must not lie about in a folder that others can read. */
public final class TemporaryFiles {
    private TemporaryFiles() {}

    /** From now on in this folder, which the office empties at every start and end. The library knows one place in the whole program. */
    public static void keepIn(Path folder) {
        TempFile.setTempFileCreationStrategy(new DefaultTempFileCreationStrategy(folder.toFile()));
    }
}
