package org.streetunion.app.architecture.wrong.paper;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class PaperUser {
    final Spoken above = new Spoken();
}
