package org.streetunion.app.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.OfficeOpener;

/**
 * A command that ran in this process.
 *
 * @param code its exit code
 * @param out what scripts read
 * @param err what people read
 */
record Ran(int code, String out, String err) {
    /** Runs a command on the office in a folder. */
    static Ran on(OfficeOpener opener, Path data, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(Arrays.asList(arguments));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        int code = Program.run(opener, console, Databases.CLOCK, all.toArray(String[]::new));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
