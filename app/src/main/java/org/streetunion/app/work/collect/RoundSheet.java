package org.streetunion.app.work.collect;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one union was sent in a round, and how far it is.
 *
 * @param union its id
 * @param name as it was called then
 * @param file the name of the workbook that went out
 * @param digest of what went out
 * @param returnedAt when its workbook was taken in, null while it is out
 * @param returnedFile the name under which it came back, empty while it is out
 * @param acceptedBy the last act that accepted something of it, 0 when none did
 */
public record RoundSheet(long union, String name, String file, String digest, @Nullable Instant returnedAt, String returnedFile,
        long acceptedBy) {
    /** Whether it came back. */
    public boolean returned() {
        return returnedAt != null;
    }
}
