package org.streetunion.app.architecture.wrong.exchange;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class ExchangeUser {
    final Spoken above = new Spoken();
}
