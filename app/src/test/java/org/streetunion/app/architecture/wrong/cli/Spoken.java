package org.streetunion.app.architecture.wrong.cli;

import org.streetunion.app.architecture.wrong.ui.Shown;

/** Breaks: knows the window. */
public final class Spoken {
    final Shown shown = new Shown();
}
