package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batch;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Taking acts back, and out of the 回收站, when the office has moved on meanwhile: what would clash stays and is named. */
class TakingBackTest {
    private static final String CODE = "91330206MA0000023K";
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final Viewer ALL = Viewer.full(CLERK);
    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aDeletionWhoseNumberIsInUseAgainIsNotTakenBack(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long old = save(employers, Map.of("name", "甲厂", "credit_code", CODE)).id();
            long deletion = employers.setTrash(new long[]{old}, true, CLERK, "重复");
            long successor = save(employers, Map.of("name", "甲厂新", "credit_code", CODE)).id();

            assertEquals(1, office.batches().undo(deletion, CLERK, done -> {}).kept().size());
            Store.Occupied refused = assertThrows(Store.Occupied.class,
                    () -> employers.setTrash(new long[]{old}, false, CLERK, ""));
            assertTrue(String.valueOf(refused.getMessage()).contains("甲厂"));

            assertEquals(List.of(successor), ids(employers, Query.ALL));
            assertEquals(List.of(old), ids(employers, Query.ALL.inTrash()));
            assertEquals(List.of(), office.batches().recent(50).stream().filter(TakingBackTest::open).toList(),
                    "an act that failed is over");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNumberThatIsInUseAgainIsNotPutBack(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long id = save(employers, Map.of("name", "甲厂", "credit_code", CODE)).id();
            Saved edit = employers.save(new Row(id, 1, Map.of("name", "乙厂", "credit_code", "91330206MA0000031E")), ENTRY);
            assertTrue(edit.done(), () -> edit.problems().toString());
            save(employers, Map.of("name", "丙厂", "credit_code", CODE));

            assertEquals(1, office.batches().undo(edit.batch(), CLERK, done -> {}).kept().size());

            Row now = employers.row(id, ALL).orElseThrow();
            assertEquals("甲厂", now.values().get("name"), "what can be put back is");
            assertEquals("91330206MA0000031E", now.values().get("credit_code"));
        }
    }

    @Test
    void anUndoThatWasCutOffAmongClashesDoesNotKeepTheOfficeShut() throws OfficeUnavailable {
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            Register employers = office.registers().get("employers");
            long old = save(employers, Map.of("name", "甲厂", "credit_code", CODE)).id();
            long deletion = employers.setTrash(new long[]{old}, true, CLERK, "");
            save(employers, Map.of("name", "甲厂新", "credit_code", CODE));
            ((BatchStore) office.batches()).state(deletion, Batch.State.UNDOING);
        }
        try (Office office = Wiring.open(folder, Databases.CLOCK)) {
            assertEquals(1, office.registers().get("employers").count(Query.ALL));
            assertEquals(List.of(), office.batches().recent(50).stream().filter(TakingBackTest::open).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMemberWhoIsRegisteredAgainComesOutOfTheTrashWithOneHistory(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            long union = save(office.registers().get("unions"), Map.of("name", "甲厂工会委员会", "kind", "独立基层工会")).id();
            Map<String, Object> wang = Map.of("name", "王一", "id_number", "330206199003070001", "union", Reference.to(union),
                    "joined_on", LocalDate.of(2021, 3, 1));
            long id = save(members, wang).id();
            members.setTrash(new long[]{id}, true, CLERK, "重复");

            Saved again = save(members, wang);

            assertEquals(id, again.id(), "one human is one person");
            assertEquals(1, members.count(Query.ALL));
            assertEquals(1, members.count(Query.ALL.search("王一")));
            assertEquals(1, members.history(id).size());
            office.batches().undo(again.batch(), CLERK, done -> {});
            assertEquals(0, members.count(Query.ALL));
            assertEquals(List.of(id), ids(members, Query.ALL.inTrash()));
            assertEquals(1, members.history(id).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAKeptRowNamesIsKeptWithIt(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            Register members = office.registers().get("members");
            long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.IMPORT), "unions", "导入 台账.xlsx");
            long union = write(unions, batch, Map.of("name", "甲厂工会委员会", "kind", "独立基层工会"));
            long other = write(unions, batch, Map.of("name", "乙厂工会委员会", "kind", "独立基层工会"));
            long member = write(members, batch, Map.of("name", "王一", "union", Reference.to(union)));
            office.batches().finish(batch, 3);
            save(members, member, Map.of("mobile", "13800000000"));

            assertEquals(2, office.batches().undo(batch, CLERK, done -> {}).kept().size());

            assertEquals(List.of(union), ids(unions, Query.ALL), "the member's union stays, " + other + " goes");
            assertEquals(List.of(member), ids(members, Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aBeginningThatWasRecordedWrongMovesTheHistoryWithIt(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long id = save(unions, Map.of("name", "甲厂工会委员会", "kind", "独立基层工会")).id();

            Saved known = save(unions, id, Map.of("founded_on", LocalDate.of(2026, 8, 1)));

            assertEquals(LocalDate.of(2026, 8, 1), unions.history(id).get(0).from());
            assertEquals("新建", unions.history(id).get(0).event());
            office.batches().undo(known.batch(), CLERK, done -> {});
            assertEquals(Episode.ALWAYS, unions.history(id).get(0).from());
        }
    }

    private static boolean open(Batch batch) {
        return batch.state() == Batch.State.RUNNING || batch.state() == Batch.State.UNDOING;
    }

    private static long write(Register register, long batch, Map<String, Object> values) {
        return register.store().write(List.of(register.outcome(new Row(0, 0, Map.copyOf(values)))), ENTRY, batch).get(0);
    }

    private static Saved save(Register register, Map<String, ?> values) {
        return done(register.save(new Row(0, 0, Map.copyOf(values)), ENTRY));
    }

    private static Saved save(Register register, long id, Map<String, ?> values) {
        return done(register.save(new Row(id, register.row(id, ALL).orElseThrow().version(), Map.copyOf(values)), ENTRY));
    }

    private static Saved done(Saved saved) {
        assertTrue(saved.done(), () -> saved.problems().toString());
        return saved;
    }

    private static List<Long> ids(Register register, Query query) {
        return java.util.Arrays.stream(register.ids(query)).boxed().toList();
    }
}
