package org.streetunion.app.work.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.reporting.tasks.DoneCounts;
import org.streetunion.app.reporting.tasks.DoneCountsStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.SheetOracle;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.ExpectedSheets;
import org.streetunion.sample.make.staff.ListWorks;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.ListWork;
import org.streetunion.sample.model.SheetWork;
import org.streetunion.sample.model.Size;

/** The practice street's sheets, lists and demands come in whole, and the program counts what a count of its own says. */
class PracticeSheetsTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void figuresAgreeWithACountOfItsOwn(Databases kind, @TempDir Path folder) throws IOException, UnreadableFile {
        var sample = SampleOffice.generate(Size.SMALL, LoadPractice.SEED);
        SheetWork sheets = SheetWorks.of(sample);
        ListWork lists = ListWorks.of(sample, sheets);
        try (Office office = kind.office()) {
            List<String> rejected = new ArrayList<>();
            LoadPractice.into(office, Size.SMALL, folder, (file, report) -> {
                if (!report.clean()) {
                    rejected.add(file.getFileName() + " " + report.findings());
                }
            });
            assertEquals(List.of(), rejected);
            Map<String, Integer> rows = new LinkedHashMap<>(Map.of("assignments", sheets.sheets().size(), "posts",
                    sheets.posts().size(), "postlinks", sheets.links().size(), "targets", sheets.targets().size(), "guarantees",
                    sheets.guarantees().size(), "secondments", sheets.lent().size(), "tasks", lists.tasks().size(), "closings",
                    lists.closings().size(), "claims", lists.claims().size(), "shares", lists.parts().size()));
            rows.forEach(
                    (ledger, many) -> assertEquals(many.longValue(), office.registers().get(ledger).count(Query.ALL), ledger));

            assertEquals(SheetOracle.expected(sample), SheetOracle.counted(office));
            assertEquals(sheets.sheets().size(),
                    office.registers().get("assignments").store().first(Query.ALL, 99).stream()
                            .filter(row -> "执行".equals(row.values().get("state"))).count());
            assertEquals(ExpectedSheets.crossed(lists), crossed(office));
            assertEquals(ExpectedSheets.demands(lists), demands(office, lists));
        }
    }

    private static Map<String, ExpectedSheets.Crossed> crossed(Office office) {
        Map<Long, DoneCounts> counts = new DoneCountsStore(office.database().sql()).byPerson(BEGIN, ExpectedSheets.DAY,
                ExpectedSheets.DAY);
        Map<String, ExpectedSheets.Crossed> crossed = new TreeMap<>();
        Map<Long, String> names = office.registers().labels("people", List.copyOf(counts.keySet()));
        counts.forEach((person, done) -> {
            if (done.closed() + done.overdue() > 0) {
                crossed.put(names.getOrDefault(person, ""),
                        new ExpectedSheets.Crossed(done.closed(), done.late(), done.overdue()));
            }
        });
        return crossed;
    }

    private static Map<String, List<Integer>> demands(Office office, ListWork lists) {
        Map<String, List<Integer>> demands = new LinkedHashMap<>();
        Summary summary = office.summaries().find("quotas").orElseThrow();
        for (ListWork.Quota quota : lists.quotas()) {
            String words = summary.options().get(0).choices().stream().filter(each -> each.contains(quota.item())).findFirst()
                    .orElseThrow();
            Report report = summary.compute(new Summary.Request(ExpectedSheets.DAY, Map.of("which", words)));
            List<Row> rows = report.tables().get(0).rows();
            Row total = rows.get(rows.size() - 1);
            demands.put(quota.item(), List.of(whole(total, 3), whole(total, 2)));
        }
        return demands;
    }

    private static int whole(Row row, int column) {
        return Integer.parseInt(CellText.of(row.cells().get(column)).replace(",", ""));
    }
}
