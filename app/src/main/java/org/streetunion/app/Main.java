package org.streetunion.app;

import org.streetunion.app.cli.Program;

/** Picks the window or the command line. */
public final class Main {
    private Main() {}

    /** Starts the program. */
    public static void main(String[] arguments) {
        System.exit(Program.run(Wiring::open, arguments));
    }
}
