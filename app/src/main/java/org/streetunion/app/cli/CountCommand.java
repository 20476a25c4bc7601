package org.streetunion.app.cli;

import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code count LEDGER}: how many rows. */
@Command(name = "count", description = "数一数台账里有多少条")
final class CountCommand extends OfficeCommand {
    @Parameters(paramLabel = "台账")
    private String ledger;

    @Option(names = "--on", paramLabel = "日期", description = "截至这一天的样子，例如 2026-03-31")
    private @Nullable String on;

    @Override
    int run(Office office, Console console) throws Refusal {
        console.result(Long.toString(register(office, ledger).count(Query.ALL.asOf(Units.past(office, on)))));
        return DONE;
    }
}
