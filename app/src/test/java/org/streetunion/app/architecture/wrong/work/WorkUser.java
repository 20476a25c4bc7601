package org.streetunion.app.architecture.wrong.work;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class WorkUser {
    final Spoken above = new Spoken();
}
