package org.streetunion.app.ui.background;

/** The one place where failures arrive. */
@FunctionalInterface
public interface Failures {
    /** Something failed; called on screen. */
    void failed(Failure failure);
}
