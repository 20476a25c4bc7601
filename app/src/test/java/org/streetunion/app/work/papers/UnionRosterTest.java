package org.streetunion.app.work.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.exchange.ImportReport;
import org.streetunion.app.exchange.ImportRequest;
import org.streetunion.app.exchange.Importer;
import org.streetunion.app.exchange.reading.UnreadableFile;
import org.streetunion.app.exchange.recognising.Mappings;
import org.streetunion.app.exchange.recognising.Planner;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.appointments.AppointmentLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.LoadPractice;
import org.streetunion.app.work.Office;
import org.streetunion.sample.model.Size;

/** The wide list of unions goes out as it came in: taken in again it tells nothing new, and an empty office learns all from it. */
class UnionRosterTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    @TempDir
    Path folder;

    @Test
    void whatItSaysIsTakenInAgain() throws OfficeUnavailable, IOException, UnreadableFile {
        Path roster = folder.resolve("基层工会台账.xlsx");
        List<String> known;
        List<Row> zones;
        try (Office office = Wiring.supplied(folder.resolve("office"), Databases.CLOCK)) {
            LoadPractice.into(office, Size.SMALL, folder.resolve("台账"), (file, report) -> {});
            Paper paper = Papers.of("unions").stream().filter(each -> each.key().equals("union-roster")).findFirst()
                    .orElseThrow();
            paper.write(new Paper.Run(office, Query.ALL, Viewer.masked(CLERK), Map.of(), Progress.SILENT), roster);
            known = said(office);
            zones = rows(office, "zones");
            ImportReport again = take(office, roster);
            assertEquals(0, again.counts().rejected(), () -> again.findings().toString());
            assertEquals(known, said(office), "nothing is told twice");
        }
        try (Office empty = Wiring.supplied(folder.resolve("empty"), Databases.CLOCK)) {
            Street street = new Street(empty);
            street.write("zones", zones.stream().map(zone -> zone.with("leader", null).with("worker", null).as(0, 0)).toList());
            ImportReport learnt = take(empty, roster);
            assertEquals(0, learnt.counts().rejected(), () -> learnt.findings().toString());
            List<String> taken = said(empty);
            assertTrue(known.size() > 60, known::toString);
            assertEquals(List.of(), known.stream().filter(each -> !taken.contains(each)).toList(), "nothing is lost");
            assertEquals(List.of(), taken.stream().filter(each -> !known.contains(each)).toList(), "and nothing is made up");
        }
    }

    private static ImportReport take(Office office, Path file) throws UnreadableFile {
        Planner planner = new Planner(office.registers(), new Mappings(office.settings()));
        return new Importer(office.registers(), office.batches(), Databases.CLOCK)
                .run(ImportRequest.of(planner.plan(file, "unions")), CLERK, Progress.SILENT);
    }

    /** Unions with chairs, terms and employers in words: what an import of the list must give again. */
    private static List<String> said(Office office) {
        List<String> all = new ArrayList<>();
        for (Row union : rows(office, "unions")) {
            all.add(text(union, "code", "name", "kind", "form", "parent", "state", "legal_no", "founded_on"));
        }
        for (Row post : rows(office, "appointments")) {
            if (List.of("主席", "经审主任", "女职工委员会主任").contains(post.values().get("post"))
                    && post.get(AppointmentLedger.ENDS_ON, LocalDate.MAX).isAfter(TODAY)
                    && post.values().get("union") != null) {
                all.add(text(post, "union", "person", "post"));
            }
        }
        for (Row body : rows(office, "bodies")) {
            all.add(text(body, "union", "kind", "founded_on"));
        }
        return all.stream().distinct().sorted().toList();
    }

    private static List<Row> rows(Office office, String ledger) {
        Register register = office.registers().get(ledger);
        return register.labelled(register.store().first(Query.ALL, 10_000));
    }

    private static String text(Row row, String... keys) {
        List<String> texts = new ArrayList<>();
        for (String key : keys) {
            texts.add(String.valueOf(row.values().get(key)));
        }
        return String.join(" ", texts);
    }
}
