package org.streetunion.app.reporting;

import java.util.Set;
import org.streetunion.app.ledger.Quarter;

/** Takes snapshots of one register's dated facts. */
interface SnapshotSource {
    /** The codes of the rows it counts. */
    Set<String> codes();

    /** What was so on the quarter's last day. */
    Snapshot at(Quarter quarter);
}
