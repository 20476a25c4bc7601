package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** One human in two roles: what is done in one is seen in the other, and undone in both. */
class RolesTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final String NUMBER = "330206199003070001";

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNewNameIsFoundInBothRolesAndTheOldOneAgainWhenTakenBack(Databases kind) {
        try (Office office = kind.office()) {
            Register people = office.registers().get("people");
            Register members = office.registers().get("members");
            long id = people.save(new Row(0, 0, Map.of("name", "仇芳", "id_number", NUMBER)), ENTRY).id();
            assertEquals(id, members.save(member(office), ENTRY).id());
            assertEquals(1, people.count(Query.ALL.search("仇芳")));

            Row row = members.row(id, Viewer.full(CLERK)).orElseThrow();
            Saved renamed = members.save(row.with("name", "单芳"), ENTRY);

            assertTrue(renamed.done(), () -> renamed.problems().toString());
            assertEquals(List.of(0L, 1L, 1L), found(people));
            assertEquals(List.of(0L, 1L, 1L), found(members));
            office.batches().undo(renamed.batch(), CLERK, done -> {});
            assertEquals(List.of(1L, 0L, 0L), found(people));
            assertEquals(List.of(1L, 0L, 0L), found(members));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMemberBroughtBackFromTheTrashGoesThereAgainWhenTheActIsTakenBack(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            Row member = member(office);
            long id = members.save(member, ENTRY).id();
            members.setTrash(new long[]{id}, true, CLERK, "重复");

            Saved revived = members.save(member.with("mobile", "13800000000"), ENTRY);

            assertEquals(id, revived.id());
            assertEquals(List.of(1L, 0L), counts(members));
            office.batches().undo(revived.batch(), CLERK, done -> {});
            assertEquals(List.of(0L, 1L), counts(members));
            assertEquals(List.of(0L, 1L),
                    List.of(members.count(Query.ALL.search("仇芳")), members.count(Query.ALL.search("仇芳").inTrash())));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void soDoesOneWhomAnImportBroughtBackWhetherOrNotItChangedAnything(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            Row member = member(office);
            long id = members.save(member, ENTRY).id();
            for (Row draft : List.of(member, member.with("mobile", "13800000000"))) {
                members.setTrash(new long[]{id}, true, CLERK, "重复");
                List<Object> number = List.of(NUMBER);
                assertEquals(List.of(id),
                        members.store().findOthers(List.of(PersonFacts.ID_NUMBER), List.of(number), List.of()).get(number));
                Row stored = members.store().rows(new long[]{id}).get(0);
                long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.IMPORT), "members", "会员花名册.xlsx");
                members.store().write(List.of(stored.overlaid(draft).as(id, stored.version())), ENTRY, batch);
                office.batches().finish(batch, 1);
                assertEquals(List.of(1L, 0L), counts(members));

                office.batches().undo(batch, CLERK, done -> {});

                assertEquals(List.of(0L, 1L), counts(members));
                members.setTrash(new long[]{id}, false, CLERK, "");
            }
        }
    }

    private static Row member(Office office) {
        long union = office.registers().get("unions").save(new Row(0, 0, Map.of("name", "甲厂工会", "kind", "独立基层工会")), ENTRY).id();
        return new Row(0, 0, Map.of("name", "仇芳", "id_number", NUMBER, "union", Reference.to(union)));
    }

    private static List<Long> counts(Register members) {
        return List.of(members.count(Query.ALL), members.count(Query.ALL.inTrash()));
    }

    private static List<Long> found(Register register) {
        return List.of(register.count(Query.ALL.search("仇芳")), register.count(Query.ALL.search("单芳")),
                register.count(Query.ALL.search("shanfang")));
    }
}
