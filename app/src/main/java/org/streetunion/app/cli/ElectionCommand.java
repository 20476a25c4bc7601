package org.streetunion.app.cli;

import org.streetunion.app.ledger.Progress;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.elections.CloseElection;
import org.streetunion.app.work.elections.FileKind;
import org.streetunion.app.work.elections.Outcome;
import org.streetunion.app.work.elections.StartFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code election UNION [--step NAME --date D --number N] [--set COLUMN=VALUE] [--close]}: the open file of a union's election. */
@Command(name = "election", description = "换届档案：看办到哪一步，登记一步，办结")
final class ElectionCommand extends FileCommand {
    @Parameters(paramLabel = "工会", description = "名称或编码")
    private String union;

    @Override
    int run(Office office, Console console) throws Refusal {
        Outcome file = StartFile.election(office, Units.id(office, union), Program.actor());
        return work(office, console, FileKind.ELECTION, file.id());
    }

    @Override
    Outcome closed(Office office, long file) {
        return CloseElection.run(office, file, Program.actor(), Progress.SILENT);
    }
}
