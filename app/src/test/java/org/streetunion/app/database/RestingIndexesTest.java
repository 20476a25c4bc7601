package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.streetunion.app.Wiring;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** A long first import lets the indexes of its table rest; whatever becomes of it, they are there again. */
class RestingIndexesTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act IMPORT = Act.correction(CLERK, Act.Kind.IMPORT);
    private static final Set<String> INDEXES = Set.of("ix_person_number", "ix_person_name", "ix_person_card",
            "ix_person_members");
    private static final int MANY = 12_000;
    @TempDir
    Path folder;

    @Test
    void theyRestDuringALongImportAndAreThereBehindIt() throws OfficeUnavailable {
        try (Office office = open()) {
            long cadre = office.registers().get("people").save(person(7, "干部甲"), IMPORT).id();
            long batch = imported(office, IntStream.range(100, 100 + MANY).toArray());

            assertTrue(missing(office).containsAll(INDEXES), "resting");
            assertTrue(missing(office).contains("uq_person_live"));
            assertEquals(List.of(cadre), members(office).store().findOthers(List.of(PersonFacts.ID_NUMBER),
                    List.of(List.of(number(7))), List.of()).get(List.of(number(7))),
                    "who has another role is found all the same");

            office.batches().finish(batch, MANY);

            assertEquals(Set.of(), missing(office));
            assertEquals(MANY, members(office).count(Query.ALL));
            assertFalse(members(office).save(member(office, 150), IMPORT).done(), "there is one with this number");
            assertTrue(members(office).save(member(office, 99), IMPORT).done());
        }
    }

    @Test
    void theyAreThereAgainWhenTheProgramDiedMeanwhile() throws OfficeUnavailable {
        try (Office office = open()) {
            imported(office, IntStream.range(100, 100 + MANY).toArray());
            assertTrue(missing(office).containsAll(INDEXES));
        }
        try (Office office = open()) {
            assertEquals(Set.of(), missing(office));
            assertEquals(0, members(office).count(Query.ALL));
            assertTrue(members(office).save(member(office, 150), IMPORT).done());
        }
    }

    @Test
    void anImportWithTwinsCannotBeFinishedAndGoesAway() throws OfficeUnavailable {
        try (Office office = open()) {
            long batch = imported(office, IntStream.range(100, 100 + MANY).map(i -> i == 100 + MANY - 1 ? 100 : i).toArray());

            assertThrows(DataAccessException.class, () -> office.batches().finish(batch, MANY));
            office.batches().undo(batch, CLERK, done -> {});

            assertEquals(Set.of(), missing(office));
            assertEquals(0, members(office).count(Query.ALL));
        }
    }

    @Test
    void theyDoNotRestWhereThereAreMembersAlready() throws OfficeUnavailable {
        try (Office office = open()) {
            assertTrue(members(office).save(member(office, 1), IMPORT).done());
            imported(office, IntStream.range(100, 100 + MANY).toArray());

            assertEquals(Set.of(), missing(office));
        }
    }

    private static long imported(Office office, int[] numbers) {
        long batch = office.batches().begin(IMPORT, "members", "会员花名册.xlsx");
        for (int from = 0; from < numbers.length; from += 2_000) {
            List<Row> piece = new ArrayList<>();
            for (int i = from; i < Math.min(numbers.length, from + 2_000); i++) {
                piece.add(person(numbers[i], "会员" + numbers[i]));
            }
            members(office).store().write(piece, IMPORT, batch);
        }
        return batch;
    }

    private static Set<String> missing(Office office) {
        Set<String> all = new java.util.TreeSet<>(INDEXES);
        all.addAll(Set.of("ix_person_union_members", "uq_person_live"));
        office.database().sql().read(context -> context.fetchValues(
                "select index_name from information_schema.indexes union select constraint_name from information_schema.table_constraints"))
                .forEach(name -> all.remove(String.valueOf(name)));
        return all;
    }

    private static Row member(Office office, int i) {
        long union = office.registers().get("unions").save(new Row(0, 0, Map.of("name", "第" + i + "厂工会")), IMPORT).id();
        return person(i, "会员" + i).with("union", new Reference(union, ""));
    }

    private static Row person(int i, String name) {
        return new Row(0, 0, Map.of("name", name, "id_kind", "居民身份证", "id_number", number(i)));
    }

    /** An invented number with its check character. */
    private static String number(int i) {
        String first = "33020619" + (50 + i % 50) + "0101" + String.format("%03d", i / 50 % 1000);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = IntStream.range(0, 17).map(at -> (first.charAt(at) - '0') * weights[at]).sum();
        return first + "10X98765432".charAt(sum % 11);
    }

    private static Register members(Office office) {
        return office.registers().get("members");
    }

    private Office open() throws OfficeUnavailable {
        return Wiring.open(folder, Databases.CLOCK);
    }
}
