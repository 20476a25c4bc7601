package org.streetunion.app.cli;

import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Query;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code count LEDGER}: how many rows. */
@Command(name = "count", description = "数一数台账里有多少条")
final class CountCommand extends OfficeCommand {
    @Parameters(paramLabel = "LEDGER")
    private String ledger;

    @Override
    int run(Office office, Console console) throws Refusal {
        console.result(Long.toString(register(office, ledger).count(Query.ALL)));
        return DONE;
    }
}
