package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.work.Office;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FilePlan;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.ExpectedCounts;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** The clerk's nine files of a whole office, through the real import into a real database. */
class PracticeOfficeImportTest {
    private static final Actor CLERK = new Actor("小林");

    @Test
    void everyFileIsRecognisedTakenWholeAndKnownAgain(@TempDir Path folder) throws IOException, UnreadableFile {
        org.streetunion.sample.model.Office sample = SampleOffice.generate(Size.SMALL, 1);
        try (Office office = Databases.H2.office()) {
            for (Path file : ClerkWorkbooks.write(sample, folder, Mess.CLEAN)) {
                FilePlan plan = new Planner(office.registers(), new Mappings(office.settings())).plan(file);
                Importer importer = new Importer(office.registers(), office.batches(), Databases.CLOCK);
                assertEquals(List.of(), plan.skipped());

                ImportReport checked = importer.check(ImportRequest.of(plan), Progress.SILENT);
                ImportReport report = importer.run(ImportRequest.of(plan), CLERK, Progress.SILENT);
                ImportReport again = importer.run(ImportRequest.of(plan), CLERK, Progress.SILENT);

                assertEquals("", reasons(report), file.toString());
                assertEquals(checked.counts(), report.counts());
                assertEquals(checked.besides(), report.besides());
                assertEquals(0, report.counts().rejected());
                boolean known = Stream.of("涵盖单位", "季报", "任职聘任").anyMatch(file.toString()::contains);
                assertEquals(!known, report.counts().added() == report.counts().read(),
                        "04 has told of some of 05, 06 and 08 already");
                assertEquals(again.counts().unchanged(), report.counts().read(), file.toString());
                assertEquals(0, again.batch(), "nothing to undo when nothing was written");
            }
            Map<String, Integer> expected = new LinkedHashMap<>(ExpectedCounts.of(sample));
            expected.remove("persons");
            Map<String, Integer> counted = new LinkedHashMap<>();
            expected.keySet().forEach(key -> counted.put(key, (int) office.registers().get(key).count(Query.ALL)));
            assertEquals(expected, counted);
        }
    }

    private static String reasons(ImportReport report) {
        return String.join("\n",
                report.findings().stream().filter(finding -> finding.fate() == Fate.REJECTED).map(RowFinding::reason)
                        .limit(5).toList());
    }
}
