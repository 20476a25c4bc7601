package org.streetunion.app.work.dues;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.Importer;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.splitshares.SplitShareLedger;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.reports.model.CellText;
import org.streetunion.reports.model.Report;

/** An office with a book that collects, for tests: payments, shares and sheets in one line each. */
public final class DuesOffice implements AutoCloseable {
    /** Its books. */
    public final BookOffice books;

    /** On one of the databases. */
    public DuesOffice(Databases kind) {
        books = new BookOffice(kind);
    }

    /** In an office that is open. */
    public DuesOffice(Office opened) {
        books = new BookOffice(opened);
    }

    /** A row that is kept; gives its reference. */
    public Reference made(String register, String name) {
        Row row = Row.NEW.with("name", name);
        return new Reference(kept(register, register.equals("unions") ? row.with("kind", "独立基层工会") : row), name);
    }

    /** Keeps a row that nothing stands against. */
    public long kept(String register, Row row) {
        Saved saved = books.save(register, row);
        if (!saved.done()) {
            throw new AssertionError(saved.problems().toString());
        }
        return saved.id();
    }

    /** The shares that tests reckon with, from 2026 on; what comes with the program ends before. */
    public void shares(String payer, String... shares) {
        books.register(SplitShareLedger.KEY).first(Query.ALL, 9, Viewer.full(BookOffice.CLERK)).stream()
                .filter(row -> payer.equals(row.get(SplitShareLedger.PAYER)))
                .forEach(row -> kept(SplitShareLedger.KEY, row.with(SplitShareLedger.TO, LocalDate.of(2025, 12, 31))));
        kept(SplitShareLedger.KEY, share(payer, "2026-01-01", shares));
    }

    /** A row of 分成比例 as it would be typed. */
    public static Row share(String payer, String from, String... shares) {
        Row row = Row.NEW.with(SplitShareLedger.PAYER, payer).with(SplitShareLedger.FROM, LocalDate.parse(from));
        for (int i = 0; i < shares.length; i++) {
            row = row.with(SplitShareLedger.SHARES.get(i), new BigDecimal(shares[i]));
        }
        return row;
    }

    /** A payment as it would be typed; without a union it is 筹备金. */
    public static Row payment(Map<String, Reference> who, String period, long paid, String day) {
        Row row = Row.NEW.with(DuesLedger.EMPLOYER, who.get("employer")).with(DuesLedger.UNION, who.get("union"))
                .with(DuesLedger.PERIOD, period);
        return paid == 0 ? row : row.with(DuesLedger.PAID, Long.valueOf(paid)).with(DuesLedger.PAID_ON, LocalDate.parse(day));
    }

    /** Takes a file in. */
    public ImportReport take(String register, Path file) throws UnreadableFile {
        Planner planner = new Planner(books.office.registers(), new Mappings(books.office.settings()));
        return new Importer(books.office.registers(), books.office.batches(), Databases.CLOCK)
                .run(ImportRequest.of(planner.plan(file, register)), BookOffice.CLERK, Progress.SILENT);
    }

    /** The finished table of a day. */
    public Report table(String key, String day, Map<String, String> chosen) {
        Summary summary = books.office.summaries().find(key).orElseThrow();
        return summary.compute(new Summary.Request(LocalDate.parse(day), chosen));
    }

    /** The cells of its rows as texts, in these columns, one line a row. */
    public List<String> lines(Report report, int table, int... columns) {
        return report.tables().get(table).rows().stream()
                .map(row -> String.join(" ",
                        java.util.Arrays.stream(columns).mapToObj(i -> CellText.of(row.cells().get(i))).toList()))
                .map(String::strip).toList();
    }

    /** Every row of a register. */
    public List<Row> all(String register) {
        return books.register(register).first(Query.ALL, 1_000, Viewer.full(BookOffice.CLERK));
    }

    /** The sentences against something. */
    public static String words(Saved saved) {
        return String.join("；", Stream.of(saved).flatMap(each -> each.problems().stream()).map(each -> each.sentence()).toList());
    }

    @Override
    public void close() {
        books.close();
    }
}
