package org.streetunion.app.architecture.wrong.money;

import org.streetunion.app.architecture.wrong.cli.Spoken;

/** Breaks: uses what is above it. */
public final class MoneyUser {
    final Spoken above = new Spoken();
}
