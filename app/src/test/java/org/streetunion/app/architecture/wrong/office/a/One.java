package org.streetunion.app.architecture.wrong.office.a;

import org.streetunion.app.architecture.wrong.cli.Spoken;
import org.streetunion.app.architecture.wrong.office.b.Two;

/** Breaks: knows another register, and what is above. */
public final class One {
    final Two other = new Two();
    final Spoken above = new Spoken();
}
