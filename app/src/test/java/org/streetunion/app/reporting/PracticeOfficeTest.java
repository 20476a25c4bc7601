package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Oracle;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.SampleOffice;
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
            assertEquals(List.of(), Oracle.differences(SampleOffice.generate(Size.SMALL, LoadPractice.SEED), office));
        }
    }

    private static void note(Path file, ImportReport report, List<String> rejected) {
        if (!report.clean()) {
            rejected.add(file.getFileName() + " " + report.sentence() + " " + report.findings());
        }
    }
}
