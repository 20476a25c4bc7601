package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** Two rows that are one: what hangs on the one that goes hangs on the one that stays, and all of it goes back. */
class MergeRowsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate BORN = LocalDate.of(1990, 5, 6);
    @TempDir
    Path folder;

    /** One human entered twice: once with a number who left in 2020, once without who came in 2022 and is a cadre. */
    private static final class Twice {
        private final Office office;
        private final List<Long> unions;
        private final long left;
        private final long back;

        Twice(Office office) {
            this.office = office;
            Street street = new Street(office);
            unions = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会")),
                    Street.values(Map.of("name", "乙厂工会", "kind", "独立基层工会"))));
            List<Long> members = street.write("members", List.of(
                    member(unions.get(0), Map.of("id_number", Street.resident(7), "joined_on", LocalDate.of(2015, 3, 1),
                            "change_kind", "转出", "changed_on", LocalDate.of(2020, 6, 1), "membership", "转出", "sex", "女")),
                    member(unions.get(1), Map.of("mobile", "13900000001", "joined_on", LocalDate.of(2022, 9, 1),
                            "membership", "在册", "nation", "汉族"))));
            left = members.get(0);
            back = members.get(1);
            Row cadre = office.registers().get("people").store().rows(new long[]{left}).get(0);
            write("people", cadre.with("job", "质检"));
            street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(left), "post", "主席", "union",
                    Reference.to(unions.get(0)), "starts_on", LocalDate.of(2016, 1, 1)))));
            street.write("cards", List.of(Street.values(Map.of("member", Reference.to(left), "name", "钱一", "kind", "首次",
                    "printed_on", LocalDate.of(2016, 1, 1)))));
        }

        private void write(String ledger, Row row) {
            Act act = Act.correction(CLERK, Act.Kind.EDIT);
            long batch = office.batches().begin(act, ledger, "");
            office.registers().get(ledger).store().write(List.of(row), act, batch);
            office.batches().finish(batch, 1);
        }

        List<String> course(long member) {
            List<String> course = new ArrayList<>();
            office.registers().get("members").history(member).forEach(past -> course.add(0, past.from() + " " + past.event() + " "
                    + past.values().values().get("membership") + " " + past.values().values().get("union")));
            return course;
        }

        /** Everything that is kept of both rows and of what hangs on them. */
        List<Object> everything() {
            List<Object> all = new ArrayList<>();
            for (String ledger : List.of("members", "people", "appointments", "cards")) {
                for (Query query : List.of(Query.ALL, Query.ALL.inTrash())) {
                    office.registers().get(ledger).store().first(query, 100)
                            .forEach(row -> all.add(ledger + query.trash() + row.id() + new java.util.TreeMap<>(text(row))));
                }
            }
            all.add(course(left));
            all.add(course(back));
            all.add(office.files().of("members", left).size() + "/" + office.files().of("members", back).size());
            return all;
        }

        private Map<String, String> text(Row row) {
            Map<String, String> text = new HashMap<>();
            row.values().forEach((key, value) -> text.put(key, value instanceof Reference one ? "#" + one.id() : "" + value));
            return text;
        }
    }

    private static Row member(long union, Map<String, @Nullable Object> more) {
        Map<String, @Nullable Object> values = new HashMap<>(
                Map.of("name", "钱一", "birth_on", BORN, "union", Reference.to(union)));
        values.putAll(more);
        return Street.values(values);
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoCameBackIsOnePersonWithOneHistory(Databases kind) throws IOException {
        try (Office office = kind.office()) {
            Twice twice = new Twice(office);
            Path paper = Files.writeString(folder.resolve("申请书.txt"), "入会申请");
            office.files().add("members", twice.left, paper, CLERK, Instant.EPOCH);
            List<Object> before = twice.everything();

            Merge order = MergeRows.proposal(office, "members", twice.left, twice.back);
            assertEquals(new Merge("members", twice.back, twice.left, order.fromDrop()), order);
            assertTrue(order.fromDrop().containsAll(Set.of("id_number", "sex")), order.fromDrop()::toString);
            List.of("membership", "change_kind", "changed_on").forEach(key -> assertFalse(order.fromDrop().contains(key), key));
            MergeRows.Done done = MergeRows.run(office, order, CLERK, Progress.SILENT);

            assertTrue(done.done(), done.problems()::toString);
            assertEquals(List.of("2015-03-01 入会 在册 甲厂工会", "2020-06-01 转出 转出 甲厂工会", "2022-09-01 入会 在册 乙厂工会"),
                    twice.course(twice.back));
            Row member = office.registers().get("members").store().rows(new long[]{twice.back}).get(0);
            assertEquals(Street.resident(7), member.values().get("id_number"));
            assertEquals(true, member.values().get("id_valid"));
            assertEquals("13900000001", member.values().get("mobile"));
            assertEquals(1, office.registers().get("members").count(Query.ALL));
            assertEquals("质检", office.registers().get("people").store().first(Query.ALL, 9).get(0).values().get("job"));
            assertEquals(Reference.to(twice.back), only(office, "appointments").values().get("person"));
            assertEquals(Reference.to(twice.back), only(office, "cards").values().get("member"));
            assertEquals(1, office.files().of("members", twice.back).size());
            assertEquals(0, office.files().of("members", twice.left).size());
            assertEquals(1, office.registers().get("members").count(Query.ALL.search(Street.resident(7))));

            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(before, twice.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatBothAreRegisteredForStandsOnce(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> employers = street.write("employers", List.of(Street.values(Map.of("name", "大同模具厂")),
                    Street.values(Map.of("name", "大同模具厂", "credit_code", "91330206MA0000023K"))));
            List<Long> unions = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会")),
                    Street.values(Map.of("name", "乙厂工会"))));
            street.write("coverage", List.of(covers(unions.get(0), employers.get(0)), covers(unions.get(0), employers.get(1)),
                    covers(unions.get(1), employers.get(0))));
            assertEquals(List.of(new Twins("单位名称相同", employers)), new FindDuplicates(office.registers()).scan("employers"));

            Merge order = MergeRows.proposal(office, "employers", employers.get(0), employers.get(1));
            assertEquals(employers.get(1), order.keep());
            MergeRows.Done done = MergeRows.run(office, order, CLERK, Progress.SILENT);

            List<Row> left = office.registers().get("coverage").store().first(Query.ALL, 9);
            assertEquals(2, left.size());
            assertTrue(
                    left.stream().allMatch(row -> Objects.equals(row.values().get("employer"), Reference.to(employers.get(1)))));
            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(3, office.registers().get("coverage").count(Query.ALL));
            assertEquals(2, office.registers().get("employers").count(Query.ALL));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoIsToldApartDoesNotComeBack(Databases kind) {
        try (Office office = kind.office()) {
            Twice twice = new Twice(office);
            FindDuplicates search = new FindDuplicates(office.registers());
            assertEquals(List.of(new Twins("姓名和出生日期相同", List.of(twice.left, twice.back))),
                    search.scan("members"));
            Row typed = Row.NEW.with("id_number", "").with("name", "钱一").with("birth_on", BORN);
            assertEquals(Set.of(twice.left, twice.back), search.like("members", typed).keySet());

            long batch = FindDuplicates.tellApart(office, "members", List.of(twice.left, twice.back), CLERK);
            assertEquals(List.of(), search.scan("members"));
            office.batches().undo(batch, CLERK, lines -> {});
            assertEquals(1, search.scan("members").size());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theOldFormOfANumberIsTheSameNumber(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会")))).get(0);
            String number = Street.resident(7);
            String former = number.substring(0, 6) + number.substring(8, 17);
            List<Long> members = street.write("members", List.of(
                    Street.values(Map.of("name", "钱一", "union", Reference.to(union), "id_number", former)),
                    Street.values(Map.of("name", "钱壹", "union", Reference.to(union), "id_number", number))));
            FindDuplicates search = new FindDuplicates(office.registers());

            assertEquals(List.of(new Twins("证件号码是同一个号码的 15 位和 18 位", members)), search.scan("members"));
            assertEquals(Set.of(members.get(1)), search.like("members", Row.NEW.with("id_number", former)).keySet()
                    .stream().filter(id -> id.equals(members.get(1))).collect(java.util.stream.Collectors.toSet()));
            Merge order = MergeRows.proposal(office, "members", members.get(0), members.get(1));
            assertEquals(members.get(1), order.keep());
        }
    }

    private static Row only(Office office, String ledger) {
        List<Row> rows = office.registers().get(ledger).store().first(Query.ALL, 9);
        assertEquals(1, rows.size());
        return rows.get(0);
    }

    private static Row covers(long union, long employer) {
        return Street.values(Map.of("union", Reference.to(union), "employer", Reference.to(employer)));
    }
}
