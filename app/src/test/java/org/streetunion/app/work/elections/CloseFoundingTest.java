package org.streetunion.app.work.elections;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** A union from the first look at its employer to a union at work, and back. */
class CloseFoundingTest {
    private static final LocalDate MET = Village.MET;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void endsInAUnionAtWorkWithCoverageTermAndPosts(Databases kind) {
        try (Office office = kind.office()) {
            Village village = new Village(office);
            long employer = village.street
                    .write("employers",
                            List.of(Street.values(Map.of("name", "港口五金厂", "community", "港口社区", "listed_workers", 40))))
                    .get(0);
            long file = StartFile.founding(office, employer, Village.CLERK).id();
            village.fill("foundings", file,
                    Map.of("survey_on", LocalDate.of(2026, 6, 1), "request_on", LocalDate.of(2026, 8, 3)));
            assertEquals(
                    List.of("基层工会的建立要报上一级工会批准，请填写建会批复的日期和文号", "还没有填成立大会的日期", "还没有登记筹备的工会，请先办“登记筹备工会”，再登记当选名单"),
                    blocks(office, file));

            FoundingOrder order = new FoundingOrder(file, "港口五金厂工会委员会", null);
            Outcome prepared = PrepareUnion.run(office, order, Village.CLERK);
            assertTrue(prepared.done(), () -> prepared.problems().toString());
            assertEquals(List.of("这份档案已经登记了筹备的工会"), PrepareUnion.check(office, order).stream().map(Problem::sentence).toList());
            long union = prepared.id();
            assertEquals("筹建", employer(office, employer));
            assertEquals(1L, unions(office), "a union in 筹备 is not counted");

            village.elected(union, 1);
            village.fill("foundings", file, Map.of("reply_on", LocalDate.of(2026, 9, 1), "reply_no", "甲总工〔2026〕9号", "meeting_on",
                    MET, "years", 5, "legal_on", LocalDate.of(2026, 10, 9), "legal_no", "0001"));
            Map<String, String> was = village.everything();
            Outcome done = CloseFounding.run(office, file, Village.CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(List.of(0, 6), List.of(done.ended(), done.begun()));
            var row = office.registers().get("unions").store().rows(new long[]{union}).get(0).values();
            assertEquals(List.of("正常", MET, "甲总工〔2026〕9号", "0001", 1, LocalDate.of(2031, 10, 7)), List.of(row.get("state"),
                    row.get("founded_on"), row.get("approval_no"), row.get("legal_no"), row.get("covered"),
                    row.get("term_ends")));
            assertEquals("已单建", employer(office, employer));
            assertEquals(2L, unions(office));
            assertEquals(List.of("2026-10-08 新建 港口五金厂工会委员会"),
                    new UnionLifeStore(office.database().sql())
                            .between(MET.minusDays(30), MET.plusDays(1))
                            .stream().map(event -> event.day() + " " + event.what() + " " + event.union()).toList());

            assertEquals(List.of(), office.batches().undo(done.batch(), Village.CLERK, lines -> {}).kept());
            assertEquals(was, village.everything());
            office.batches().undo(prepared.batch(), Village.CLERK, lines -> {});
            assertEquals("null", employer(office, employer));
        }
    }

    private static String employer(Office office, long id) {
        return String
                .valueOf(office.registers().get("employers").store().rows(new long[]{id}).get(0).values().get("union_state"));
    }

    private static long unions(Office office) {
        var row = Objects.requireNonNull(office.reporting().compute(Quarter.of(MET)).figures().get("01"));
        return Objects.requireNonNull(row.end()).longValue();
    }

    private static List<String> blocks(Office office, long file) {
        return CloseFounding.check(office, file).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }
}
