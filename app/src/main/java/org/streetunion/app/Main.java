package org.streetunion.app;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] args) {
        Thread.currentThread().setName("street-union");
    }
}
