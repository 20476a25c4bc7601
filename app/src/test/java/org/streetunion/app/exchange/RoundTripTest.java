package org.streetunion.app.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.writing.ExportRequest;
import org.streetunion.app.exchange.writing.ListExport;
import org.streetunion.app.exchange.writing.UnwritableFile;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.AddedFields;
import org.streetunion.app.support.Databases;
import org.streetunion.app.support.Scratch;
import org.streetunion.app.support.SampleRows;
import org.streetunion.app.work.Office;

/** What goes out as a workbook comes in again as it went: into the same office without a change, into an empty one whole. */
class RoundTripTest {
    /** What was signed is written by a deed alone. */
    private static final String VERSIONS = "sheetversions";
    /** The ill are told of by their family names: such a list finds its own rows, and makes none in another office. */
    private static final String CUT_SHORT = "benefits";
    /** What was matched names entries by their summaries, which many share: it is done again from the bank's own file. */
    private static final String MATCHES = "bankmatches";
    private static Path folder = Path.of("unset");
    private static Office office = Databases.H2.practice();

    @BeforeAll
    static void practice() {
        folder = Scratch.folder("round");
        AddedFields.ofEachType(office, "zones");
        AddedFields.fill(office, "zones");
    }

    @AfterAll
    static void close() {
        office.close();
    }

    @Test
    void theSameOfficeKnowsEveryRowItExported() throws UnwritableFile, UnreadableFile {
        Map<String, String> told = new LinkedHashMap<>();
        Map<String, String> expected = new LinkedHashMap<>();
        for (Register register : office.registers().all().stream().filter(each -> !each.ledger().key().equals(MATCHES))
                .toList()) {
            for (Viewer viewer : List.of(Viewer.full(Desk.CLERK), Viewer.masked(Desk.CLERK))) {
                String name = register.ledger().title() + (viewer.equals(Viewer.full(Desk.CLERK)) ? "" : "（脱敏）");
                ImportReport report = take(office, register.ledger().key(), export(register, viewer, name));
                told.put(name, report.sentence() + Desk.reasons(report));
                long rows = register.count(Query.ALL);
                expected.put(name, new Counts(0, 0, rows, 0).sentence() + "[]");
            }
        }
        assertEquals(lines(expected), lines(told));
    }

    @Test
    void anEmptyOfficeTakesThemAllAndHoldsTheSame() throws UnwritableFile, UnreadableFile {
        try (Office other = Databases.H2.office()) {
            for (String key : order()) {
                Register register = office.registers().get(key);
                ImportReport report = take(other, key, export(register, Viewer.full(Desk.CLERK), "全部" + key));
                assertEquals(List.of(), Desk.reasons(report), key);
            }
            for (Register register : office.registers().all().stream()
                    .filter(each -> !List.of(VERSIONS, CUT_SHORT, MATCHES).contains(each.ledger().key()))
                    .filter(each -> !SampleRows.BY_DEEDS.contains(each.ledger().key())).toList()) {
                Register copy = other.registers().get(register.ledger().key());
                assertEquals(contents(register), contents(copy), register.ledger().title());
            }
        }
    }

    /** Registers that hold rows, those that others name before them. */
    private static List<String> order() {
        List<String> order = new ArrayList<>(List.of("fields", "people", "zones", "employers", "unions", "criteria", "accounts",
                "books"));
        office.registers().all().stream().filter(register -> register.count(Query.ALL) > 0)
                .map(register -> register.ledger().key())
                .filter(key -> !order.contains(key) && !List.of(VERSIONS, CUT_SHORT, MATCHES).contains(key)
                        && !SampleRows.BY_DEEDS.contains(key))
                .forEach(order::add);
        return order;
    }

    /** Every row as text by its writable columns, those by their headings: fields of one's own come in any order; sorted. */
    private static List<String> contents(Register register) {
        List<String> rows = new ArrayList<>();
        for (Row row : register.first(Query.ALL, 2_000, Viewer.full(Desk.CLERK))) {
            rows.add(register.ledger().writable().stream().sorted(Comparator.comparing(Column::heading))
                    .map(column -> text(column, row)).collect(Collectors.joining("|")));
        }
        rows.sort(null);
        return rows;
    }

    private static String text(Column<?> column, Row row) {
        return column.text(row);
    }

    private static Path export(Register register, Viewer viewer, String name) throws UnwritableFile {
        Path file = folder.resolve(name + ".xlsx");
        new ListExport(Databases.CLOCK).write(new ExportRequest(register, Query.ALL, register.ledger().columns(), viewer), file,
                Progress.SILENT);
        return file;
    }

    private static ImportReport take(Office into, String key, Path file) throws UnreadableFile {
        return into.importer().run(ImportRequest.of(into.planner().plan(file, key)), Desk.CLERK, Progress.SILENT);
    }

    private static String lines(Map<String, String> told) {
        return told.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining("\n"));
    }
}
