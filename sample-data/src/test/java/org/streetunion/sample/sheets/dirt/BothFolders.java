package org.streetunion.sample.sheets.dirt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.streetunion.sample.Samples;
import org.streetunion.sample.Sheets;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** The small office as a careful and as a careless clerk wrote it, beside each other. */
final class BothFolders {
    private static final Pattern COMMA = Pattern.compile(",");
    private final Path clean;
    private final Path dirty;

    private BothFolders(Path clean, Path dirty) {
        this.clean = clean;
        this.dirty = dirty;
    }

    /** Writes both below this folder. */
    static BothFolders in(Path folder) throws IOException {
        BothFolders both = new BothFolders(Files.createDirectories(folder.resolve("clean")),
                Files.createDirectories(folder.resolve("dirty")));
        ClerkWorkbooks.write(Samples.SMALL, both.clean, Mess.CLEAN);
        ClerkWorkbooks.write(Samples.SMALL, both.dirty, Mess.DIRTY);
        return both;
    }

    Path clean(String file) {
        return clean.resolve(file);
    }

    Path dirty(String file) {
        return dirty.resolve(file);
    }

    /** All cells of a dirty file. */
    List<List<String>> dirtyCells(String file) throws IOException {
        return Sheets.cells(dirty(file));
    }

    /** The rows that an import has to turn back, as the careless office's own list says. */
    List<Reject> rejects() throws IOException {
        return Files.readAllLines(dirty(ClerkWorkbooks.REJECTS)).stream().skip(1).map(line -> COMMA.split(line))
                .map(part -> new Reject(part[0], Integer.parseInt(part[1]), part[2])).toList();
    }

    /** Those of one file, as Excel counts its rows. */
    Set<Integer> bad(String file) throws IOException {
        return rejects().stream().filter(reject -> reject.file().equals(file)).map(Reject::row).collect(Collectors.toSet());
    }
}
