package org.streetunion.app.ui.background;

import org.streetunion.app.ledger.Progress;

/**
 * Work that is done away from the screen.
 *
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Work<T> {
    /** Does it; tells how far it is and stops at a safe point when told to. */
    T run(Progress progress);
}
