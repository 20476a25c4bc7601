package org.streetunion.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.work.Office;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Saved;
import picocli.CommandLine.ParentCommand;

/** What the commands on an open office share: it is opened before and closed after, and every failure becomes a sentence. */
abstract class OfficeCommand implements Callable<Integer> {
    static final int DONE = 0;
    static final int NOTHING_DONE = 1;
    static final int SOME_REJECTED = 2;

    @ParentCommand
    private Program program;

    /** Does the work; gives the exit code. */
    abstract int run(Office office, Console console) throws Refusal, OfficeUnavailable, IOException, UnreadableFile;

    @Override
    public Integer call() {
        Console console = program.console();
        return Failures.told(console, () -> {
            try (Office office = program.open()) {
                return run(office, console);
            }
        });
    }

    Program program() {
        return program;
    }

    /** Says what a deed remarks, and in the result what was done by which act; gives the exit code. */
    static int told(Console console, Saved saved, String done) {
        return told(console, saved.problems(), saved.done(), done + "，第 " + saved.batch() + " 批");
    }

    /** The same of a deed that wrote nothing when its act has no number. */
    static int told(Console console, List<Problem> problems, long batch, String done) {
        return told(console, problems, batch != 0, done + "，第 " + batch + " 批");
    }

    private static int told(Console console, List<Problem> problems, boolean done, String result) {
        problems.stream().map(Problem::sentence).forEach(console::say);
        if (done) {
            console.result(result);
        }
        return done ? DONE : NOTHING_DONE;
    }

    static Register register(Office office, String key) throws Refusal {
        return office.registers().find(key).orElseThrow(() -> new Refusal("没有“" + key + "”这个台账，可用："
                + String.join("、", office.registers().all().stream().map(each -> each.ledger().key()).toList())));
    }
}
