package org.streetunion.app.ui.port;

import org.streetunion.app.ledger.Actor;

/** Keeps who looked at masked values and why. */
@FunctionalInterface
public interface UnmaskLog {
    /** Writes it into the journal; without that nothing is shown. */
    void note(Actor actor, String purpose);
}
