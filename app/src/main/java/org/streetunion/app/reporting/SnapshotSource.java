package org.streetunion.app.reporting;

import org.streetunion.app.ledger.Quarter;

/** Takes snapshots of one register's dated facts. */
interface SnapshotSource {
    /** What was so on the quarter's last day. */
    Snapshot at(Quarter quarter);
}
