package org.streetunion.app.database.model;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.ledger.Reference;

/** Which row a reference names. */
final class Ids {
    private Ids() {}

    static long of(@Nullable Object reference) {
        return reference instanceof Reference named ? named.id() : -1;
    }
}
