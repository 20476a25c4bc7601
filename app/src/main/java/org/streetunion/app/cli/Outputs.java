package org.streetunion.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.LogicChecks;
import org.streetunion.app.reporting.OfficeIdentity;
import org.streetunion.app.reporting.QuarterReporting;
import org.streetunion.app.exchange.writing.SafeFile;
import org.streetunion.reports.card.CardResult;
import org.streetunion.reports.pdf.PdfRenderer;
import org.streetunion.reports.xlsx.WorkbookRenderer;

/** What several commands put out: the quarterly report and the cards, under the names the office uses. */
final class Outputs {
    private Outputs() {}

    /** Writes the report as xlsx and pdf and says where; gives whether the checks found no error. */
    static boolean quarterReport(Office office, Quarter quarter, Path folder, Console console) throws IOException {
        QuarterReporting.Computed computed = office.reporting().compute(quarter);
        Files.createDirectories(folder);
        String name = OfficeIdentity.of(office.settings()).shownName() + "_" + quarter.words() + "工作报表_"
                + LocalDate.now(office.clock()).format(DateTimeFormatter.BASIC_ISO_DATE);
        Path xlsx = folder.resolve(name + ".xlsx");
        Path pdf = folder.resolve(name + ".pdf");
        SafeFile.write(xlsx, out -> new WorkbookRenderer().render(computed.report(), out));
        SafeFile.write(pdf, out -> new PdfRenderer().render(computed.report(), out));
        computed.findings().forEach(finding -> console.say("逻辑审核：" + finding.sentence()));
        console.result(xlsx.toString());
        console.result(pdf.toString());
        return computed.findings().stream().noneMatch(LogicChecks.Finding::error);
    }

    /** Writes the cards of the members a query finds and says where; gives whether every card was printed. */
    static boolean cards(Office office, Query query, Path file, Console console) throws IOException {
        long[] members = office.registers().get("members").ids(query);
        CardResult[] result = new CardResult[1];
        SafeFile.write(file,
                out -> result[0] = office.cards().print(members, OfficeIdentity.of(office.settings()).shownName(), out));
        result[0].problems()
                .forEach(problem -> console.say("第 " + problem.position() + " 张（" + problem.name() + "）：" + problem.sentence()));
        console.say("共 " + members.length + " 人，印出 " + result[0].printed() + " 张，" + result[0].pages() + " 页。");
        console.result(file.toString());
        return result[0].printed() == members.length;
    }
}
