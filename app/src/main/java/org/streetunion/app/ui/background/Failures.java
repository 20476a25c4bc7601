package org.streetunion.app.ui.background;

import org.streetunion.app.work.Failure;

/** The one place where failures arrive. */
@FunctionalInterface
public interface Failures {
    /** Something failed; called on screen. */
    void failed(Failure failure);
}
