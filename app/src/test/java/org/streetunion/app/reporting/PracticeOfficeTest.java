package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.support.Databases;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.expected.ExpectedCounts;
import org.streetunion.sample.model.Size;

/** The whole line from the clerk's workbooks to the report's numbers, against totals computed from the invented office itself. */
class PracticeOfficeTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theReportEqualsTheOracle(Databases kind) throws IOException, UnreadableFile {
        try (Office office = kind.office()) {
            List<String> rejected = new ArrayList<>();
            LoadPractice.into(office, Size.SMALL, folder, (file, report) -> note(file, report, rejected));

            assertEquals(List.of(), rejected);
            var sample = SampleOffice.generate(Size.SMALL, LoadPractice.SEED);
            Map<String, Integer> counts = new java.util.LinkedHashMap<>(ExpectedCounts.of(sample));
            assertEquals(counts.remove("persons"), office.database().sql().read(context -> context.fetchCount(Tables.PERSON)));
            counts.forEach(
                    (ledger, rows) -> assertEquals(rows.longValue(), office.registers().get(ledger).count(Query.ALL), ledger));
            List<String> wrong = new ArrayList<>();
            for (var quarter : Expected.QUARTERS) {
                compare(Expected.compute(sample, quarter), office, new Quarter(quarter.year(), quarter.number()), wrong);
            }
            assertEquals(List.of(), wrong);
        }
    }

    private static void note(Path file, ImportReport report, List<String> rejected) {
        if (!report.clean()) {
            rejected.add(file.getFileName() + " " + report.sentence() + " " + report.findings());
        }
    }

    private static void compare(Expected expected, Office office, Quarter quarter, List<String> wrong) {
        Map<String, Figures> computed = office.reporting().compute(quarter).figures();
        expected.figures().forEach((code, columns) -> {
            Figures figures = computed.getOrDefault(code, Figures.UNKNOWN);
            List<@Nullable BigDecimal> ours = Arrays.asList(figures.end(), figures.previous(), figures.added(), figures.removed(),
                    figures.yearToDate(), figures.yearBefore(), figures.growth());
            for (int i = 0; i < Expected.COLUMNS.size(); i++) {
                String theirs = columns.getOrDefault(Expected.COLUMNS.get(i), "—");
                BigDecimal our = ours.get(i);
                boolean equal = our == null
                        ? theirs.equals("—")
                        : !theirs.equals("—") && new BigDecimal(theirs).compareTo(our) == 0;
                if (!equal) {
                    wrong.add(quarter + " " + code + " " + Expected.COLUMNS.get(i) + " expected " + theirs + " computed " + our);
                }
            }
        });
    }
}
