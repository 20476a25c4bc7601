package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.foundings.FoundingLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.EndUnion;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.UnionEnd;

/** What comes after a founding: the certificate, a second employer in a union of several, and a founding after the union ended. */
class FoundedAgainTest {
    private static final Map<String, Object> PAPERS = Map.of("survey_on", LocalDate.of(2026, 6, 1), "request_on",
            LocalDate.of(2026, 8, 3), "reply_on", LocalDate.of(2026, 9, 1), "reply_no", "甲总工〔2026〕9号", "meeting_on", Village.MET,
            "years", 5);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCertificateThatComesLaterReachesTheUnion(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long file = StartFile.founding(office, employer(village, "港口五金厂"), Village.CLERK).id();
            long union = founded(office, village, file, "单建");
            Map<String, String> was = village.everything();

            var entry = new RecordStep.Entry(LocalDate.of(2026, 10, 9), "0001", null);
            var saved = RecordStep.run(office, FileKind.FOUNDING, file, FoundingLedger.LEGAL, entry, Village.CLERK);

            assertTrue(saved.done(), () -> saved.problems().toString());
            Row row = row(office, "unions", union);
            assertEquals(List.of("0001", LocalDate.of(2026, 10, 9)),
                    List.of(row.values().get("legal_no"), row.values().get("legal_from")));
            assertEquals("0001", row(office, "foundings", file).values().get("legal_no"));
            var again = new RecordStep.Entry(LocalDate.of(2026, 10, 9), "0011", null);
            var corrected = RecordStep.run(office, FileKind.FOUNDING, file, FoundingLedger.LEGAL, again, Village.CLERK);
            assertEquals("0011", row(office, "unions", union).values().get("legal_no"), "a slip is mended in both");
            var early = new RecordStep.Entry(LocalDate.of(2026, 12, 9), "0012", null);
            assertEquals(List.of("法人登记日期 2026-12-09 还没有到，请到时再登记"), RecordStep
                    .run(office, FileKind.FOUNDING, file, FoundingLedger.LEGAL, early, Village.CLERK).problems().stream()
                    .map(Problem::sentence).toList());
            office.batches().undo(corrected.batch(), Village.CLERK, lines -> {});
            Row before = office.registers().get("unions").store()
                    .rows(new long[]{union}, LocalDate.of(2026, 10, 8)).get(0);
            assertEquals("null", String.valueOf(before.values().get("legal_from")), "not yet the day before");
            assertEquals(List.of(), office.batches().undo(saved.batch(), Village.CLERK, lines -> {}).kept());
            assertEquals(was, village.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSecondEmployerOfAUnionOfSeveralJoinsIt(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long first = StartFile.founding(office, employer(village, "港口五金厂"), Village.CLERK).id();
            long second = employer(village, "港口酒家");
            long file = StartFile.founding(office, second, Village.CLERK).id();
            long union = founded(office, village, first, "联合");
            village.fill("foundings", file, Map.of("mode", "联合", "union", Reference.to(union)));
            assertEquals(List.of("这家联合工会已经成立，请填写同意加入的批复日期（或成立大会日期），从那天起覆盖这家单位"), blocks(office, file));
            village.fill("foundings", file, Map.of("survey_on", LocalDate.of(2026, 9, 1), "request_on", LocalDate.of(2026, 9, 12),
                    "reply_on", LocalDate.of(2026, 10, 9), "reply_no", "甲总工〔2026〕20号"));
            assertEquals(List.of(), blocks(office, file));
            village.fill("foundings", file, Map.of("reply_on", LocalDate.of(2026, 9, 20)));
            Map<String, String> was = village.everything();

            Outcome done = CloseFounding.run(office, file, Village.CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(List.of("联合 2026-10-08", "联合 2026-10-08"), office.registers().get("coverage").store().first(Query.ALL, 9)
                    .stream().map(row -> row.values().get("mode") + " " + row.values().get("covered_from")).sorted()
                    .sorted(java.util.Comparator.reverseOrder()).toList());
            assertEquals("已纳入联合", row(office, "employers", second).values().get("union_state"));
            assertEquals("已办结", row(office, "foundings", file).values().get("state"));
            assertEquals(1, office.registers().get("terms").store()
                    .first(Query.ALL, 9).stream().filter(term -> Reference.to(union).equals(term.values().get("union"))).count());
            assertEquals(List.of(), office.batches().undo(done.batch(), Village.CLERK, lines -> {}).kept());
            assertEquals(was, village.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoseUnionEndedFoundsAgainInAFileOfItsOwn(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long employer = employer(village, "港口五金厂");
            long file = StartFile.founding(office, employer, Village.CLERK).id();
            long union = founded(office, village, file, "单建");
            assertEquals(file, StartFile.founding(office, employer, Village.CLERK).id(),
                    "the closed file of a union at work is shown");
            UnionEnd end = new UnionEnd(union, UnionEnd.DISSOLVED, LocalDate.of(2026, 10, 9), "甲总工〔2026〕7号", null, null, null,
                    Map.of());
            assertTrue(EndUnion.run(office, end, Village.CLERK, Progress.SILENT).done(),
                    () -> EndUnion.check(office, end).toString());

            Outcome again = StartFile.founding(office, employer, Village.CLERK);

            assertTrue(again.done(), () -> again.problems().toString());
            assertNotEquals(file, again.id());
            assertEquals(2, row(office, "foundings", again.id()).values().get("round_no"));
            assertEquals(again.id(), StartFile.founding(office, employer, Village.CLERK).id(), "and found again");
        }
    }

    private static long founded(Office office, Village village, long file, String mode) {
        village.fill("foundings", file, Map.of("mode", mode));
        Outcome prepared = PrepareUnion.run(office, new FoundingOrder(file, "港口工会委员会", null), Village.CLERK);
        assertTrue(prepared.done(), () -> prepared.problems().toString());
        village.elected(prepared.id(), 1);
        village.fill("foundings", file, PAPERS);
        Outcome done = CloseFounding.run(office, file, Village.CLERK, Progress.SILENT);
        assertTrue(done.done(), () -> done.problems().toString());
        return prepared.id();
    }

    private static long employer(Village village, String name) {
        return village.street.write("employers",
                List.of(Street.values(Map.of("name", name, "community", "港口社区", "listed_workers", 40)))).get(0);
    }

    private static Row row(Office office, String ledger, long id) {
        return office.registers().get(ledger).store().rows(new long[]{id}).get(0);
    }

    private static List<String> blocks(Office office, long file) {
        return CloseFounding.check(office, file).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }
}
