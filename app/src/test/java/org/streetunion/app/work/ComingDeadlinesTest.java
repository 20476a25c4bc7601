package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.database.OfficeUnavailable;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** A change of a later day waits: lists say what is so today, the record says what is coming, and the clerk makes it true. */
class ComingDeadlinesTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate SOON = LocalDate.of(2026, 10, 20);
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void itIsToldButNotYetSo(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long id = added(unions);

            Saved noted = turned(unions, id, SOON);

            assertTrue(noted.done());
            assertEquals("正常", state(unions, id));
            assertEquals("王一", row(unions, id).get(UnionLedger.CONTACT), "what has no day holds at once");
            assertEquals(2, unions.history(id).size());
            assertEquals(SOON, unions.history(id).get(0).from());
            assertEquals("筹备（待确认）", unions.history(id).get(0).event());
            assertTrue(unions.journal(id, Viewer.full(CLERK)).stream().anyMatch(line -> line.act().equals("预定变更")));
            Deadlines.Deadline due = new ComingDeadlines(office).soon(TODAY).get(0);
            assertEquals("甲厂工会：2026-10-20 起工会状态改为“筹备”，到日请确认", due.sentence());
            assertNull(due.deed(), "not before its day");
            assertTrue(unions.check(unions.coming().get(0)).stream().anyMatch(Problem::blocks));
            office.batches().undo(noted.batch(), CLERK, done -> {});
            assertEquals(List.of(), new ComingDeadlines(office).soon(TODAY));
            assertEquals(1, unions.history(id).size());
        }
    }

    @Test
    void itIsSoWhenConfirmedOnItsDayAndWaitsAgainWhenThatIsTakenBack() throws IOException, OfficeUnavailable {
        long id;
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            id = added(office.registers().get("unions"));
            turned(office.registers().get("unions"), id, SOON);
        }
        try (Office office = Wiring.open(folder, Clock.offset(Databases.CLOCK, Duration.ofDays(30)))) {
            Register unions = office.registers().get("unions");
            ComingDeadlines deadlines = new ComingDeadlines(office);
            assertEquals("正常", state(unions, id), "still not without a word");

            Deadlines.Deed deed = due(deadlines);
            assertEquals("已生效 1 家", deed.run(CLERK));

            assertEquals("筹备", state(unions, id));
            assertEquals(SOON, unions.history(id).get(0).from());
            assertEquals("筹备", unions.history(id).get(0).event());
            assertEquals(List.of(), deadlines.soon(TODAY.plusDays(30)));
            office.batches().undo(office.batches().recent(1).get(0).id(), CLERK, done -> {});
            assertEquals("正常", state(unions, id));
            assertEquals(1, deadlines.soon(TODAY.plusDays(30)).size());
        }
    }

    @Test
    void whatOneActNotedIsOneActAgain() throws IOException, OfficeUnavailable {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            List<Long> unions = new Street(office).fill(2, 5);
            List<Long> members = office.registers().get("members").store().first(Query.ALL, 9).stream()
                    .filter(row -> Reference.to(unions.get(0)).equals(row.values().get("union"))).map(Row::id).toList();
            assertTrue(TransferMembers.run(office,
                    new Transfer(Transfer.Way.WITHIN, members, unions.get(1), "", SOON, "", ""), CLERK, Progress.SILENT).done());
        }
        try (Office office = Wiring.open(folder, Clock.offset(Databases.CLOCK, Duration.ofDays(30)))) {
            ComingDeadlines deadlines = new ComingDeadlines(office);
            int acts = office.batches().recent(99).size();

            String said = due(deadlines).run(CLERK);

            assertEquals("已生效 3 人", said);
            assertEquals(acts + 1, office.batches().recent(99).size(), "one act for all");
            assertTrue(office.batches().recent(1).get(0).subject().startsWith("会员：2026-10-20 起的变更生效"),
                    office.batches().recent(1).get(0)::subject);
            office.batches().undo(office.batches().recent(1).get(0).id(), CLERK, done -> {});
            assertEquals(said, due(deadlines).run(CLERK), "all of them wait again");
        }
    }

    private static Deadlines.Deed due(ComingDeadlines deadlines) {
        return Objects.requireNonNull(deadlines.soon(TODAY.plusDays(30)).get(0).deed());
    }

    private static long added(Register unions) {
        return unions.save(new Row(0, 0, Map.of("name", "甲厂工会", "kind", "独立基层工会")), Act.correction(CLERK, Act.Kind.EDIT)).id();
    }

    private static Saved turned(Register unions, long id, LocalDate day) {
        return unions.save(row(unions, id).with(UnionLedger.STATE, "筹备").with(UnionLedger.CONTACT, "王一"),
                Act.change(CLERK, Act.Kind.EDIT, day, "筹备", ""));
    }

    private static String state(Register unions, long id) {
        return row(unions, id).get(UnionLedger.STATE, "");
    }

    private static Row row(Register unions, long id) {
        return unions.row(id, Viewer.full(CLERK)).orElseThrow();
    }
}
