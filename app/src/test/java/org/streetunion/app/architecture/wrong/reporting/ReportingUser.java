package org.streetunion.app.architecture.wrong.reporting;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class ReportingUser {
    final Spoken above = new Spoken();
}
