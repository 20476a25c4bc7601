package org.streetunion.app.ui.background;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.ObservableList;

/** Runs work elsewhere and comes back on screen. Failures go one way: to the {@link Failures} it was made with. */
public interface Background {
    /** Reads something; what comes of it is handed over on screen. */
    <T> void read(Supplier<T> work, Consumer<T> done);

    /** Writes or computes something that may take long; it is listed in {@link #jobs()}, one after another. */
    <T> Job start(String title, Work<T> work, Consumer<T> done);

    /** A pause that starts anew at each call: for typing. */
    Pause pause();

    /** What is running or waiting. */
    ObservableList<Job> jobs();

    /** Waits until the person stops typing. */
    @FunctionalInterface
    interface Pause {
        /** Runs this after the pause, instead of what was waiting. */
        void then(Runnable action);
    }
}
