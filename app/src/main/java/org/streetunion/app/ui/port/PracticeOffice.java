package org.streetunion.app.ui.port;

import org.streetunion.app.ledger.Progress;

/** Opens the practice office beside the real one. */
@FunctionalInterface
public interface PracticeOffice {
    /** Makes it if need be, through the real import, and opens it. */
    OpenOffice open(Progress progress);
}
