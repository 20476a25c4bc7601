package org.streetunion.app.architecture.wrong.database;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class DatabaseUser {
    final Spoken above = new Spoken();
}
