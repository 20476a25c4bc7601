package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.LogicChecks;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.PrintCards;
import org.streetunion.app.work.WriteQuarterReport;

/** What several commands put out and say about it: the quarterly report and the cards. */
final class Outputs {
    private Outputs() {}

    /** Writes the report as xlsx and pdf and says where; gives whether the checks found no error. */
    static boolean quarterReport(Office office, Quarter quarter, Path folder, Console console) throws IOException {
        WriteQuarterReport.Written written = WriteQuarterReport.into(folder, office, quarter);
        written.computed().findings().forEach(finding -> console.say("逻辑审核：" + finding.sentence()));
        console.result(written.xlsx().toString());
        console.result(written.pdf().toString());
        return written.computed().findings().stream().noneMatch(LogicChecks.Finding::error);
    }

    /** Writes the cards of the members in good standing that a query finds and says where; gives whether every card was printed. */
    static boolean cards(Office office, Query query, Path file, Console console) throws IOException {
        PrintCards.Printed printed = PrintCards.to(file, office, query, Progress.SILENT);
        printed.result().problems()
                .forEach(problem -> console.say("第 " + problem.position() + " 张（" + problem.name() + "）：" + problem.sentence()));
        console.say("共 " + printed.members() + " 人，印出 " + printed.result().printed() + " 张，" + printed.result().pages() + " 页。");
        console.result(file.toString());
        return printed.complete();
    }
}
