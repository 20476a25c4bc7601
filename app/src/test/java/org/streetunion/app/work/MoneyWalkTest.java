package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.audit.AuditDesk;
import org.streetunion.app.work.audit.Check;
import org.streetunion.app.work.audit.Sample;
import org.streetunion.app.work.audit.WriteAuditFile;
import org.streetunion.app.work.pay.PayPeriod;
import org.streetunion.reports.model.Cell;
import org.streetunion.reports.model.Report;
import org.streetunion.reports.model.Row;
import org.streetunion.sample.SampleOffice;
import org.streetunion.sample.expected.Expected;
import org.streetunion.sample.expected.ExpectedMoney;
import org.streetunion.sample.make.staff.SheetWorks;
import org.streetunion.sample.model.Size;

/**
 * A quarter's money from end to end, as a new user would take it: budget, contributions, grants, allowances, gifts, the bank's statement,
 * the quarter closed, statements printed; then the auditor comes and finds what was hidden, and nothing else.
 */
class MoneyWalkTest {
    private static final LocalDate END = LocalDate.of(2026, 9, 30);
    /** Matching what is on its way is the statement's own business: the auditor is told of it, and it is no error. */
    private static final int BANK = 8;
    @TempDir
    Path folder;

    @Test
    void onAFewOfEverything() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.SMALL);
    }

    @Test
    @Tag("large")
    void onTheOrdinaryStreet() throws IOException, OfficeUnavailable, UnreadableFile {
        walk(Size.XIAOGANG);
    }

    private void walk(Size size) throws IOException, OfficeUnavailable, UnreadableFile {
        org.streetunion.sample.model.Office sample = SampleOffice.generate(size, LoadPractice.SEED);
        try (Office office = Wiring.supplied(folder.resolve("office"), Databases.CLOCK)) {
            List<ImportReport> reports = LoadPractice.imported(office, sample, SheetWorks.of(sample), folder.resolve("台账"),
                    (file, report) -> {});
            assertTrue(reports.stream().allMatch(ImportReport::clean));
            MoneyWalk walk = new MoneyWalk(office, sample, folder.resolve("付款"));
            walk.budget();
            walk.contributions();
            walk.grants();
            long allowances = walk.allowances();
            walk.gifts();
            walk.bank(allowances);
            walk.closed();

            statements(office, sample, allowances);
            quarterReport(office, sample, allowances);
            audited(office, sample);
        }
    }

    /** Every statement foots by its own word, and the quarterly one equals what the oracle made of the invented quarter. */
    private void statements(Office office, org.streetunion.sample.model.Office sample, long allowances) throws IOException {
        for (String key : List.of("funds", "execution", "trial-balance", "entries", "disclosure", "bank", "grants", "dues",
                "duesplit", "benefits", "unarrived")) {
            Summary summary = office.summaries().find(key).orElseThrow();
            WriteSummary.Written written = WriteSummary.into(folder.resolve("报表"), office, summary,
                    new Summary.Request(END, Map.of()));
            assertTrue(Files.size(written.xlsx()) > 2_000 && Files.size(written.pdf()) > 2_000, key);
            assertTrue(written.report().notes().stream().noneMatch(note -> note.contains("不符") || note.contains("相差")),
                    () -> key + written.report().notes());
        }
        Report funds = office.summaries().compute(office.summaries().find("funds").orElseThrow(),
                new Summary.Request(END, Map.of()));
        assertEquals("勾稽核对：各级合计相符。", funds.notes().get(0));
        assertEquals(yuan(withAllowances(ExpectedMoney.quarter(sample), allowances)), leaves(funds, 6), "本季发生数");
        assertEquals(yuan(withAllowances(ExpectedMoney.year(sample), allowances)), leaves(funds, 7), "本年累计数");
    }

    private static Map<String, Long> withAllowances(Map<String, Long> accounts, long allowances) {
        Map<String, Long> all = new HashMap<>(accounts);
        all.merge(MoneyWalk.ALLOWANCES, allowances, Long::sum);
        return all;
    }

    /** Number and name of the accounts that moved, with what the column says; those that have parts are left out, their parts tell. */
    private static Map<String, Cell> leaves(Report funds, int column) {
        Map<String, Cell> leaves = new HashMap<>();
        List<Row> rows = funds.tables().get(0).rows();
        for (int at = 0; at < rows.size(); at++) {
            String code = text(rows.get(at), 0);
            boolean parts = at + 1 < rows.size() && !code.isEmpty() && text(rows.get(at + 1), 0).startsWith(code);
            Cell cell = rows.get(at).kind() == Row.Kind.GROUP ? Cell.unknown() : rows.get(at).cells().get(column);
            if (!code.isEmpty() && !parts && cell instanceof Cell.Decimal amount && amount.value().signum() != 0) {
                leaves.put(code + " " + text(rows.get(at), 1).strip(), cell);
            }
        }
        return leaves;
    }

    private static String text(Row row, int column) {
        return row.cells().get(column) instanceof Cell.Text text ? text.value() : "";
    }

    private static Map<String, Cell> yuan(Map<String, Long> cents) {
        Map<String, Cell> cells = new HashMap<>();
        cents.forEach((account, amount) -> {
            if (amount != 0) {
                cells.put(account, Cell.yuan(amount));
            }
        });
        return cells;
    }

    /** Block 六 of the quarterly report: the oracle's, and what the walk itself paid. */
    private static void quarterReport(Office office, org.streetunion.sample.model.Office sample, long allowances) {
        Map<String, Figures> figures = office.reporting().compute(new Quarter(2026, 3)).figures();
        Expected expected = Expected.compute(sample, org.streetunion.sample.model.Quarter.NOW);
        BigDecimal more = BigDecimal.valueOf(allowances, 2);
        Map<String, BigDecimal> differs = Map.of("93", more, "95", more.negate());
        for (String code : List.of("90", "91", "92", "93", "94", "95")) {
            BigDecimal wanted = new BigDecimal(expected.value(code, "本季末数"))
                    .add(differs.getOrDefault(code, BigDecimal.ZERO));
            assertEquals(0, wanted.compareTo(Objects.requireNonNull(figures.getOrDefault(code, Figures.UNKNOWN).end())),
                    code);
        }
    }

    private void audited(Office office, org.streetunion.sample.model.Office sample) throws IOException {
        List<String> found = new ArrayList<>();
        for (Check check : new AuditDesk(office).checks(LocalDate.of(2026, 7, 1), END)) {
            if (check.number() != BANK) {
                check.findings().forEach(finding -> found.add(check.number() + " " + finding.sentence()));
            }
        }
        List<String> hidden = ExpectedMoney.hidden(sample);
        assertEquals(hidden.size(), found.size(), found::toString);
        hidden.forEach(
                words -> assertEquals(1, found.stream().filter(each -> each.contains(words)).count(), words + " in " + found));
        WriteAuditFile.Done file = WriteAuditFile.into(folder.resolve("经审"), office, PayPeriod.parse("2026Q3").orElseThrow(),
                new Sample.Wish(5, 1, 0), MoneyWalk.CLERK);
        assertEquals(5, file.sample().rows().size());
        assertTrue(file.found() >= hidden.size() && Files.exists(file.folder().resolve("校验清单.txt")));
    }
}
