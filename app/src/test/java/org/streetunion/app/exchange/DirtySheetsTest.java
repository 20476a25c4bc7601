package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.make.staff.ListWorks;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.Size;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.sheets.ClerkWorkbooks;
import org.streetunion.sample.sheets.Mess;

/** Sheets of 三定一统筹, lists and the district's demands as a careless clerk keeps them: exactly the bad rows are turned back. */
class DirtySheetsTest {
    private static final Actor CLERK = new Actor("小林");
    /** What the oracle calls a reason, and the words by which the program's sentence is known. */
    private static final Map<String, String> WORDS = Map.of("文件内重复", "重复", "查无此工会", "“下属工会”里没有", "查无此人", "“工会干部”里没有",
            "分值小于零", "小于 0");

    @TempDir
    Path folder;

    @Test
    void exactlyTheBadRowsAreTurnedBack() throws IOException, UnreadableFile {
        org.streetunion.sample.model.Office invented = SampleOffice.generate(Size.SMALL, LoadPractice.SEED);
        SheetWork sheets = SheetWorks.of(invented);
        List<Path> dirty = ClerkWorkbooks.writeSheets(invented, sheets, ListWorks.of(invented, sheets), folder, Mess.DIRTY);
        List<String> expected = Files.readAllLines(folder.resolve(ClerkWorkbooks.SHEET_REJECTS)).stream().skip(1)
                .map(line -> line.replaceFirst("［.*］", "")).sorted().toList();
        try (Office office = Databases.H2.office()) {
            LoadPractice.keepFacts(office, invented.facts());
            for (Path file : ClerkWorkbooks.write(invented, folder.resolve("tidy"), Mess.CLEAN)) {
                ImportReport unused = run(office, file);
            }
            List<String> rejected = new ArrayList<>();
            for (Path file : dirty) {
                run(office, file).findings().stream().filter(finding -> finding.fate() == Fate.REJECTED)
                        .forEach(
                                finding -> rejected.add(file.getFileName() + "," + finding.row() + "," + kind(finding.reason())));
            }
            assertEquals(5, expected.size());
            assertEquals(expected, rejected.stream().sorted().toList());
        }
    }

    private static ImportReport run(Office office, Path file) throws UnreadableFile {
        return office.importer().run(ImportRequest.of(office.planner().plan(file)), CLERK, Progress.SILENT);
    }

    private static String kind(String reason) {
        return WORDS.entrySet().stream().filter(each -> reason.contains(each.getValue())).map(Map.Entry::getKey).sorted()
                .findFirst()
                .orElse(reason);
    }
}
