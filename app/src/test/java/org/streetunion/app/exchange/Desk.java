package org.streetunion.app.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.streetunion.app.work.Office;
import org.streetunion.app.exchange.checking.Fate;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Scratch;

/** A clerk at her desk: an office, a folder, and the steps of an import. */
public final class Desk implements AutoCloseable {
    public static final Actor CLERK = new Actor("小林");

    public final Office office;
    public final Path folder;
    private int number;

    public Desk() {
        this(Databases.H2);
    }

    /** On one of the databases. */
    public Desk(Databases kind) {
        office = kind.office();
        folder = Scratch.folder("desk");
    }

    public Planner planner() {
        return new Planner(office.registers(), new Mappings(office.settings()));
    }

    public Importer importer() {
        return new Importer(office.registers(), office.batches(), Databases.CLOCK);
    }

    /** A file of rows. */
    public Path file(@Nullable Object[]... rows) {
        try {
            return TestBooks.xlsx(folder.resolve("表" + ++number + ".xlsx"), "表", rows);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Imports rows under headings. */
    public ImportReport take(String ledger, @Nullable Object[]... rows) throws UnreadableFile {
        return take(ImportRequest.of(planner().plan(file(rows), ledger)));
    }

    public ImportReport take(ImportRequest request) throws UnreadableFile {
        return importer().run(request, CLERK, Progress.SILENT);
    }

    /** The only row that a search finds. */
    public Row only(String ledger, String search) {
        List<Row> rows = office.registers().get(ledger).first(Query.ALL.search(search), 2, Viewer.full(CLERK));
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows for " + search + " in " + ledger);
        }
        return rows.get(0);
    }

    public long count(String ledger) {
        return office.registers().get(ledger).count(Query.ALL);
    }

    public static String text(Row row, Column<?> column) {
        return column.text(row);
    }

    /** Why rows were rejected, one line each. */
    public static List<String> reasons(ImportReport report) {
        return report.findings().stream().filter(finding -> finding.fate() == Fate.REJECTED).map(RowFinding::reason).toList();
    }

    @Override
    public void close() {
        office.close();
    }
}
