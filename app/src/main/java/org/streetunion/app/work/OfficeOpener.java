package org.streetunion.app.work;

import java.nio.file.Path;
import java.time.Clock;
import org.streetunion.app.database.OfficeUnavailable;

/** Opens the office in a data folder; the composition root supplies it, so that window and command line do not wire anything. */
@FunctionalInterface
public interface OfficeOpener {
    /**
     * Opens the office.
     *
     * @throws OfficeUnavailable with a sentence for the user
     */
    Office open(Path folder, Clock clock) throws OfficeUnavailable;
}
