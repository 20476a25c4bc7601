package org.streetunion.app.work.cadres;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.ExpectedWork;
import org.streetunion.sample.make.staff.CadreWorks;
import org.streetunion.sample.model.CadreWork;
import org.streetunion.sample.model.Size;

/** The practice office's cadres: two more of the clerk's workbooks come in whole, and the tables agree with a count of its own. */
class PracticeWorkTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);

    @Test
    void theQuarterAgreesWithACountOfItsOwn(@TempDir Path folder) throws IOException, UnreadableFile {
        CadreWork work = CadreWorks.of(SampleOffice.generate(Size.SMALL, LoadPractice.SEED));
        Map<String, ExpectedWork.Sum> expected = ExpectedWork.of(work);
        try (Office office = Databases.H2.office()) {
            List<ImportReport> reports = LoadPractice.into(office, Size.SMALL, folder, (file, report) -> {});

            reports.forEach(report -> assertEquals(0, report.counts().rejected(), () -> report.findings().toString()));
            assertEquals(work.ties().size(), office.registers().get("liaisons").count(Query.ALL));
            assertEquals(work.duties().size(), office.registers().get("duties").count(Query.ALL));
            assertEquals(expected, counted(office));
            assertTrue(expected.size() >= 4, "somebody is there");
        }
    }

    private static Map<String, ExpectedWork.Sum> counted(Office office) {
        Map<String, ExpectedWork.Sum> counted = new LinkedHashMap<>();
        Report month = compute(office, "duties", Map.of("period", "本月"));
        Report five = compute(office, "five", Map.of());
        Map<String, Integer> september = new LinkedHashMap<>();
        month.tables().get(0).rows().forEach(row -> september.put(CellText.of(row.cells().get(1)),
                new BigDecimal(CellText.of(row.cells().get(17))).movePointRight(1).intValueExact()));
        five.tables().get(0).rows().forEach(row -> {
            String name = CellText.of(row.cells().get(1));
            int items = 0;
            for (int item = 4; item < 9; item++) {
                items += CellText.of(row.cells().get(item)).equals("0") ? 0 : 1;
            }
            int duties = Integer.parseInt(CellText.of(row.cells().get(9)));
            if (duties > 0) {
                counted.put(name, new ExpectedWork.Sum(duties, september.getOrDefault(name, 0), items));
            }
        });
        return counted;
    }

    private static Report compute(Office office, String key, Map<String, String> chosen) {
        Summary summary = office.summaries().find(key).orElseThrow();
        return summary.compute(new Summary.Request(DAY, chosen));
    }
}
