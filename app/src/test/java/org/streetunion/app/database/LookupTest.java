package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Column;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.office.checks.PersonFacts;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** Looking rows up by many values, and by values among rows where other columns are empty. */
class LookupTest {
    private static final Act ENTRY = Act.correction(new Actor("小林"), Act.Kind.EDIT);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsNothingAmongNothingAndSomeAmongMoreThanOneArrayHolds(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long one = employers.save(new Row(0, 0, Map.of("name", "甲厂")), ENTRY).id();
            long other = employers.save(new Row(0, 0, Map.of("name", "乙厂")), ENTRY).id();
            List<Long> many = new ArrayList<>(LongStream.rangeClosed(other + 1, other + 120_000).boxed().toList());
            many.add(0, one);
            many.add(other);

            assertEquals(List.of(), among(office, List.of()));
            assertEquals(List.of(one), among(office, List.of(one, one)));
            assertEquals(List.of(one, other), among(office, many), "a first and a last array");
            int known = office.database().sql().read(context -> context.fetchCount(Tables.EMPLOYER,
                    Lookup.among(Tables.EMPLOYER.NAME, List.of("甲厂", "乙厂", "没有"))));
            assertEquals(2, known);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsAmongRowsWhereColumnsAreEmpty(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            Register people = office.registers().get("people");
            long union = office.registers().get("unions").save(new Row(0, 0, Map.of("name", "甲厂工会", "kind", "独立基层工会")), ENTRY)
                    .id();
            Row named = new Row(0, 0, Map.of("name", "仇芳", "union", Reference.to(union)));
            long bare = members.save(named, ENTRY).id();
            long full = members
                    .save(named.with(MemberLedger.MOBILE, "13800000000").with(PersonFacts.ID_NUMBER, "330206199003070001"),
                            ENTRY)
                    .id();
            long cadre = people.save(new Row(0, 0, Map.of("name", "仇芳")), ENTRY).id();
            people.save(new Row(0, 0, Map.of("name", "仇芳", "mobile", "13900000000")), ENTRY);
            List<Object> name = List.of("仇芳");

            assertEquals(List.of(bare, full), find(members, name, false));
            assertEquals(List.of(bare), find(members, name, true));
            assertEquals(List.of(cadre), members.store()
                    .findOthers(List.of(PersonFacts.NAME), List.of(name), List.of(MemberLedger.MOBILE)).get(name));
            assertEquals(Map.of(),
                    office.registers().get("unions").store().findOthers(List.of(PersonFacts.NAME), List.of(name), List.of()),
                    "a table of one role has no others");
        }
    }

    private static List<Long> find(Register members, List<Object> name, boolean withoutNumber) {
        List<Column<?>> empty = withoutNumber ? List.of(PersonFacts.ID_NUMBER, MemberLedger.MOBILE) : List.of();
        return members.store().find(List.of(PersonFacts.NAME), List.of(name), empty).getOrDefault(name, List.of()).stream()
                .sorted()
                .toList();
    }

    private static List<Long> among(Office office, List<Long> ids) {
        return office.database().sql().read(context -> context.select(Tables.EMPLOYER.ID).from(Tables.EMPLOYER)
                .where(Lookup.among(Tables.EMPLOYER.ID, ids)).orderBy(Tables.EMPLOYER.ID).fetch(Tables.EMPLOYER.ID));
    }
}
