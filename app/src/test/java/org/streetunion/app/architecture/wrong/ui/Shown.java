package org.streetunion.app.architecture.wrong.ui;

/** Is known where it should not be, and closes a cycle. */
public final class Shown {
    final Class<?> below = org.streetunion.app.architecture.wrong.ledger.Everything.class;
}
