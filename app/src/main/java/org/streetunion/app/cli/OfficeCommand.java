package org.streetunion.app.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.work.Office;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Register;
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

    static Register register(Office office, String key) throws Refusal {
        return office.registers().find(key).orElseThrow(() -> new Refusal("没有“" + key + "”这个台账，可用："
                + String.join("、", office.registers().all().stream().map(each -> each.ledger().key()).toList())));
    }
}
