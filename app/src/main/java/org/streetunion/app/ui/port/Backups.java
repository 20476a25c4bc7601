package org.streetunion.app.ui.port;

import java.nio.file.Path;
import java.util.Optional;
import org.streetunion.app.ledger.Progress;

/** Copies of the whole office. */
@FunctionalInterface
public interface Backups {
    /** Makes a backup in a folder and opens it once; gives the file, or nothing when it was stopped. */
    Optional<Path> make(Path folder, Progress progress);
}
