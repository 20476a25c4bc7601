package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.work.Office;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Episode;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.employers.EmployerLedger;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.support.Databases;

class LedgerStoreTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final Viewer VIEWER = Viewer.masked(CLERK);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSavedRowIsReadBackFoundAndJournalled(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");

            Saved saved = employers.save(employer("单单五金厂", "91330206MA0000023K"), ENTRY);

            assertTrue(saved.done(), () -> saved.problems().toString());
            Row read = employers.row(saved.id(), VIEWER).orElseThrow();
            assertEquals("单单五金厂", read.get(EmployerLedger.NAME));
            assertEquals("正常", read.get(EmployerLedger.STATE));
            assertEquals(1, employers.count(Query.ALL.search("五金 91330206")));
            assertEquals(1, employers.count(Query.ALL.search("sdwjc")), "surnames are read as surnames: 单 shan");
            assertEquals(0, employers.count(Query.ALL.search("100%")));
            assertEquals("新增", employers.journal(saved.id(), VIEWER).get(0).act());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void rowsAreFoundByTheirIdsHoweverMany(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long first = employers.save(employer("甲厂", "91330206MA0000023K"), ENTRY).id();
            long other = employers.save(employer("乙厂", ""), ENTRY).id();
            long[] many = java.util.stream.LongStream.rangeClosed(other + 1, other + 100_000).toArray();
            List<Long> ids = new java.util.ArrayList<>(List.of(first));
            java.util.Arrays.stream(many).forEach(ids::add);

            Query some = Query.ALL.and(new Filter.Ids("名单", ids));

            assertEquals(List.of(first), java.util.Arrays.stream(employers.ids(some)).boxed().toList());
            assertEquals(1, employers.first(some, 10, VIEWER).size());
            assertEquals(0, employers.count(some.search("乙厂")), "conditions hold together");
            assertEquals(0, employers.count(Query.ALL.and(new Filter.Ids("空名单", List.of()))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void anEditIsJournalledPerFieldAndUndone(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long id = employers.save(employer("甲厂", "91330206MA0000023K"), ENTRY).id();
            Row stored = employers.row(id, VIEWER).orElseThrow();

            Saved edit = employers.save(new Row(id, stored.version(), Map.of("name", "乙厂", "phone", "0574-86200000")), ENTRY);

            assertEquals(3, employers.journal(id, VIEWER).size());
            assertEquals(1, employers.count(Query.ALL.search("乙厂")));
            assertEquals(0, employers.count(Query.ALL.search("甲厂")));
            office.batches().undo(edit.batch(), CLERK, done -> {});
            assertEquals("甲厂", employers.row(id, VIEWER).orElseThrow().get(EmployerLedger.NAME));
            assertEquals(1, employers.count(Query.ALL.search("甲厂")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRowWrittenByAnotherMeanwhileIsNotOverwritten(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long id = employers.save(employer("甲厂", "91330206MA0000023K"), ENTRY).id();
            Row mine = employers.row(id, VIEWER).orElseThrow();
            employers.save(mine.with(EmployerLedger.NAME, "他改的"), ENTRY);

            assertThrows(Store.StaleRow.class, () -> employers.save(mine.with(EmployerLedger.NAME, "我改的"), ENTRY));

            assertEquals("他改的", employers.row(id, VIEWER).orElseThrow().get(EmployerLedger.NAME));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theSameCreditCodeIsRefusedTwiceButAllowedAfterTrash(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long id = employers.save(employer("甲厂", "91330206MA0000023K"), ENTRY).id();

            Saved twice = employers.save(employer("甲厂二", "91330206MA0000023K"), ENTRY);
            employers.setTrash(new long[]{id}, true, CLERK, "重复");
            Saved again = employers.save(employer("甲厂三", "91330206MA0000023K"), ENTRY);

            assertFalse(twice.done());
            assertTrue(again.done());
            assertEquals(1, employers.count(Query.ALL));
            assertEquals(1, employers.count(Query.ALL.inTrash()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangeOpensAStretchOfHistoryAndACorrectionRewritesIt(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long id = unions.save(union("甲厂工会委员会", LocalDate.of(2020, 5, 1)), ENTRY).id();
            Row stored = unions.row(id, VIEWER).orElseThrow();

            Saved change = unions.save(stored.with(UnionLedger.STATE, "筹备"),
                    Act.change(CLERK, Act.Kind.EDIT, LocalDate.of(2026, 8, 3), "筹备", "北工〔2026〕8号"));

            List<Store.Past> history = unions.history(id);
            assertEquals(2, history.size());
            assertEquals(LocalDate.of(2026, 8, 3), history.get(0).from());
            assertEquals("筹备", history.get(0).values().get(UnionLedger.STATE));
            assertEquals(LocalDate.of(2026, 8, 3), history.get(1).to());
            office.batches().undo(change.batch(), CLERK, done -> {});
            assertEquals(1, unions.history(id).size());
            assertEquals("正常", unions.history(id).get(0).values().get(UnionLedger.STATE));
            Row again = unions.row(id, VIEWER).orElseThrow();
            assertEquals("正常", again.get(UnionLedger.STATE));
            unions.save(again.with(UnionLedger.KIND, "联合基层工会"), ENTRY);
            assertEquals(1, unions.history(id).size());
            assertEquals("联合基层工会", unions.history(id).get(0).values().get(UnionLedger.KIND));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMemberOpensWithTheHistoryTheRowTells(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            long union = office.registers().get("unions").save(union("甲厂工会委员会", LocalDate.of(2020, 5, 1)), ENTRY).id();

            Row member = new Row(0, 0,
                    Map.of("name", "欧阳䶮", "id_number", "330206199003070001", "mobile", "13800000000", "union",
                            Reference.to(union),
                            "joined_on", LocalDate.of(2021, 3, 1), "change_kind", "转出", "changed_on", LocalDate.of(2026, 8, 1)));
            Saved saved = members.save(member, ENTRY);

            Row read = members.row(saved.id(), VIEWER).orElseThrow();
            assertEquals("330206********0001", read.get(PersonFacts.ID_NUMBER));
            assertEquals("138****0000", read.get(MemberLedger.MOBILE));
            assertEquals("女", read.get(PersonFacts.SEX));
            assertEquals("转出", read.get(MemberLedger.STATE));
            assertEquals("甲厂工会委员会", String.valueOf(read.get(MemberLedger.UNION)));
            assertEquals(List.of("转出", "入会"), members.history(saved.id()).stream().map(Store.Past::event).toList());
            assertEquals(1, members.count(Query.ALL.search("甲厂 ouyang")));
            assertEquals(1, members.count(Query.ALL.and(new Filter.OneOf("union", List.of(Reference.to(union))))));
            Saved masked = members.save(read.with(MemberLedger.CARD_NO, "3302990010001"), ENTRY);
            assertTrue(masked.done());
            assertEquals("330206199003070001",
                    members.row(saved.id(), Viewer.full(CLERK)).orElseThrow().get(PersonFacts.ID_NUMBER),
                    "a mask is not a number");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void oneHumanIsOnePersonInBothRolesAndUndoTakesOnlyTheRoleAway(Databases kind) {
        try (Office office = kind.office()) {
            Register people = office.registers().get("people");
            Register members = office.registers().get("members");
            long union = office.registers().get("unions").save(union("甲厂工会委员会", LocalDate.of(2020, 5, 1)), ENTRY).id();
            long id = people.save(new Row(0, 0, Map.of("name", "张三", "id_number", "330206199003070001", "job", "钳工")), ENTRY)
                    .id();
            List<Object> number = List.of("330206199003070001");

            Map<List<Object>, List<Long>> others = members.store().findOthers(List.of(PersonFacts.ID_NUMBER), List.of(number),
                    List.of());
            assertEquals(Map.of(number, List.of(id)), others);
            Row person = members.store().rows(new long[]{id}).get(0);
            Saved joined = members.save(
                    person.with(MemberLedger.UNION, Reference.to(union)).with(MemberLedger.JOINED_ON, Episode.ALWAYS),
                    ENTRY);

            assertEquals(id, joined.id());
            assertEquals(1, members.count(Query.ALL));
            assertEquals(1, members.history(id).size());
            office.batches().undo(joined.batch(), CLERK, done -> {});
            assertEquals(0, members.count(Query.ALL));
            assertEquals(1, people.count(Query.ALL));
            assertEquals(0, members.history(id).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatAnUnfinishedActAddedIsInvisibleAndGoneAfterRecovery(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.IMPORT), "employers", "单位底册.xlsx");
            employers.store().write(List.of(employers.outcome(employer("甲厂", "91330206MA0000023K"))), ENTRY, batch);

            assertEquals(0, employers.count(Query.ALL));
            office.batches().finish(batch, 1);
            assertEquals(1, employers.count(Query.ALL));
            undo(office, batch);
            assertEquals(0, employers.count(Query.ALL));
        }
    }

    private static void undo(Office office, long batch) {
        assertEquals(1, office.batches().undo(batch, CLERK, done -> {}).rows());
    }

    private static Row employer(String name, String code) {
        return new Row(0, 0, Map.of("name", name, "credit_code", code));
    }

    private static Row union(String name, LocalDate founded) {
        return new Row(0, 0, Map.of("name", name, "kind", "独立基层工会", "founded_on", founded));
    }
}
