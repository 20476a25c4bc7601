package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.FolderPlan;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Oracle;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/**
 * A careless office's whole folder, as it is dropped in: exactly the bad rows are turned back, each for its reason, and what the good ones
 * add up to is what a tidy office would have.
 */
class DirtyFolderTest {
    /** What the oracle calls a reason, and the words by which the program's sentence is known. */
    private static final Map<String, String> WORDS = Map.of("校验码错误", "校验码", "证件号码成了科学计数", "科学计数", "文件内重复", "重复", "查无此工会",
            "“下属工会”里没有",
            "查无此人", "“工会干部”里没有");
    private static final Actor CLERK = new Actor("小林");

    /** Rows 81, 82 and 90 to 99 of the report are counted from gifts and books, of which this folder holds none. */
    private static final Pattern OF_MONEY = Pattern.compile("^2\\d{3}Q\\d (8[12]|9\\d) ");

    @TempDir
    Path folder;

    @Test
    void exactlyTheBadRowsAreTurnedBack() throws IOException, UnreadableFile {
        org.streetunion.sample.model.Office invented = SampleOffice.generate(Size.SMALL, LoadPractice.SEED);
        ClerkWorkbooks.write(invented, folder, Mess.DIRTY);
        ClerkWorkbooks.writeWork(invented, CadreWorks.of(invented), folder);
        List<String> expected;
        try (Stream<String> lines = Files.lines(folder.resolve(ClerkWorkbooks.REJECTS))) {
            expected = lines.skip(1).sorted().toList();
        }
        Files.delete(folder.resolve(ClerkWorkbooks.REJECTS));
        try (Office office = Databases.H2.office()) {
            LoadPractice.keepFacts(office, invented.facts());
            FolderPlan plan = FolderPlan.of(folder, office.planner(), office.registers());

            FolderImport folderImport = new FolderImport(office.registers(), office.importer());
            assertEquals(expected, rejected(folderImport.check(plan, UnaryOperator.identity(), Progress.SILENT)),
                    "the preview turns back the same rows");

            List<FolderImport.Outcome> outcomes = folderImport.run(plan, UnaryOperator.identity(), CLERK, Progress.SILENT);

            assertEquals(List.of(), plan.skipped());
            assertEquals(expected, rejected(outcomes));
            assertEquals(List.of(),
                    Oracle.differences(invented, office).stream().filter(line -> !OF_MONEY.matcher(line).find()).toList());
        }
    }

    private static List<String> rejected(List<FolderImport.Outcome> outcomes) {
        List<String> rejected = new ArrayList<>();
        for (FolderImport.Outcome outcome : outcomes) {
            Objects.requireNonNull(outcome.report(), outcome.trouble()).findings().stream()
                    .filter(finding -> finding.fate() == Fate.REJECTED)
                    .forEach(finding -> rejected.add(outcome.file().getFileName() + "," + finding.row() + "," + kind(finding)));
        }
        return rejected.stream().sorted().toList();
    }

    private static String kind(RowFinding finding) {
        return WORDS.entrySet().stream().filter(each -> finding.reason().contains(each.getValue())).map(Map.Entry::getKey)
                .sorted()
                .findFirst().orElse(finding.ledger() + "：" + finding.reason());
    }
}
