package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.LogicChecks;
import org.streetunion.app.work.CardOrder;
import org.streetunion.app.work.CardTurns;
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

    /**
     * What came of a print run.
     *
     * @param complete whether every card was printed
     * @param batch under which the run is kept, 0 when it is not
     */
    record CardRun(boolean complete, long batch) {}

    /** Writes the cards of an order and says where. */
    static CardRun cards(Office office, CardOrder order, Path file, Console console) throws Refusal, IOException {
        if (order.kept() && CardTurns.of(office, order).members().length == 0) {
            throw new Refusal("没有要印的：在册会员的卡都印过，也没有到期的。重印请写 --reprint 原因");
        }
        PrintCards.Printed printed = CardDesignCommand
                .told(() -> PrintCards.to(file, office, order, Program.actor(), Progress.SILENT));
        printed.result().problems()
                .forEach(problem -> console.say("第 " + problem.position() + " 张（" + problem.name() + "）：" + problem.sentence()));
        String kept = printed.batch() > 0 ? "已记入制卡记录，批号 " + printed.batch() + "。" : "";
        console.say("共 " + printed.turns().members().length + " 人，印出 " + printed.result().printed() + " 张，"
                + printed.result().pages() + " 页。" + kept);
        console.result(file.toString());
        return new CardRun(printed.complete(), printed.batch());
    }
}
