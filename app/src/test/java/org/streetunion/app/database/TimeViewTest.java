package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.members.MemberLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** Lists as they were on a day, against a plain count over the histories of all rows. */
class TimeViewTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Viewer VIEWER = Viewer.full(CLERK);
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final List<String> OVER = List.of("转出", "退会", "除名");
    private static final int MANY = 2400;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMemberIsShownInTheUnionAndStateOfTheDay(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            List<Long> unions = unions(street);
            Register members = office.registers().get("members");
            List<Long> ids = street.write("members", List.of(member("陈一", unions.get(0), LocalDate.of(2025, 1, 10)),
                    member("陈二", unions.get(1), LocalDate.of(2026, 4, 1)),
                    member("陈三", unions.get(0), LocalDate.of(2024, 1, 1))));
            change(members, ids.get(0), Map.of("union", Reference.to(unions.get(1))), LocalDate.of(2026, 5, 1), "转入");
            change(members, ids.get(2), Map.of("membership", "退会"), LocalDate.of(2026, 2, 1), "退会");

            Query then = Query.ALL.asOf(DAY);

            assertEquals(List.of("陈一 甲厂工会 在册"), shown(members, then), "not yet joined and gone are not there");
            assertEquals(1, members.count(then));
            assertEquals(List.of("陈二 乙厂工会 在册", "陈三 甲厂工会 退会", "陈一 乙厂工会 在册"), shown(members, Query.ALL));
            assertEquals(List.of(), shown(members, then.and(in(unions.get(1)))));
            assertEquals(List.of("陈一 甲厂工会 在册"), shown(members, then.search("甲厂 陈")));
            assertEquals(List.of(), shown(members, then.search("乙厂")), "found by the union of the day");
            assertEquals(List.of("陈三 甲厂工会 退会"), shown(members, then.and(new Filter.OneOf("membership", List.of("退会")))));
            assertEquals(List.of("陈三 甲厂工会 在册"),
                    shown(members, Query.ALL.asOf(LocalDate.of(2025, 1, 9))), "who left later was there before");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aPostIsHeldThroughItsLastDayACoverageIsNot(Databases kind) {
        try (Office office = kind.office()) {
            Street street = new Street(office);
            long union = unions(street).get(0);
            long person = street.write("people", List.of(Street.values(Map.of("name", "郑干部")))).get(0);
            street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(person), "post", "主席", "level", "企业",
                    "union", Reference.to(union), "starts_on", LocalDate.of(2021, 4, 1), "ends_on", DAY))));
            long employer = street.write("employers", List.of(Street.values(Map.of("name", "甲厂")))).get(0);
            street.write("coverage",
                    List.of(Street.values(Map.of("union", Reference.to(union), "employer", Reference.to(employer),
                            "mode", "单建", "covered_from", LocalDate.of(2021, 4, 1), "covered_to", DAY))));

            assertEquals(List.of(0L, 1L, 1L, 0L), counts(office.registers().get("appointments")));
            assertEquals(List.of(0L, 1L, 0L, 0L), counts(office.registers().get("coverage")));
            assertTrue(office.registers().get("zones").ledger().recalls());
            assertFalse(office.registers().get("people").ledger().recalls());
        }
    }

    /** On the eve of the first day, the eve of the last, the last, the day after. */
    private static List<Long> counts(Register register) {
        return List.of(LocalDate.of(2021, 3, 31), DAY.minusDays(1), DAY, DAY.plusDays(1)).stream()
                .map(day -> register.count(Query.ALL.asOf(day))).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyRowsInAnyOrderUnderAnyConditionAreThoseOfTheDay(Databases kind) {
        try (Office office = kind.office()) {
            Plain plain = new Plain(office);
            plain.compare();
            plain.members.prepareSearch();
            plain.compare();
            plain.write(office, plain.members.rows(Arrays.copyOfRange(plain.order, 30, 70), VIEWER).stream()
                    .map(row -> row.overlaid(Street.values(Map.of("union", Reference.to(plain.unions.get(1)))))).toList(),
                    LocalDate.of(2026, 2, 1));
            plain.members.setTrash(new long[]{plain.order[50]}, true, CLERK, "");
            plain.read();
            plain.compare();
        }
    }

    /** A street of many members with a past, and who of them was where on a day by their histories. */
    private static final class Plain {
        private final Register members;
        private final List<Long> unions;
        private final Map<Long, Row> now = new HashMap<>();
        private final Map<Long, List<Store.Past>> histories = new HashMap<>();
        private long[] order = {};

        Plain(Office office) {
            Random random = new Random(20260331);
            Street street = new Street(office);
            this.members = office.registers().get("members");
            this.unions = unions(street);
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < MANY; i++) {
                rows.add(member("职工" + random.nextInt(400), unions.get(random.nextInt(2)),
                        LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2400))));
            }
            List<Long> ids = street.write("members", rows);
            for (int i = 0; i < 6; i++) {
                LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1300));
                List<Row> some = members.store()
                        .rows(ids.stream().filter(any -> random.nextInt(4) == 0).mapToLong(id -> id).toArray());
                Row values = Street.values(List.<Map<String, Object>>of(Map.of("union", Reference.to(unions.get(2))),
                        Map.of("membership", "退会"), Map.of("new_form", true), Map.of("union", Reference.to(unions.get(0))),
                        Map.of("membership", "在册"), Map.of("migrant", true)).get(i));
                write(office, some.stream().map(row -> row.overlaid(values)).toList(), day);
            }
            members.setTrash(new long[]{ids.get(3), ids.get(77)}, true, CLERK, "");
            read();
        }

        private void read() {
            order = members.ids(Query.ALL);
            members.rows(order, VIEWER).forEach(row -> now.put(row.id(), row));
            Arrays.stream(order).forEach(id -> histories.put(id, members.history(id)));
        }

        private void write(Office office, List<Row> rows, LocalDate day) {
            Act act = Act.change(CLERK, Act.Kind.MASS_CHANGE, day, "变更", "");
            long batch = office.batches().begin(act, "members", "批量");
            members.store().write(rows, act, batch);
            office.batches().finish(batch, rows.size());
        }

        List<Query> queries() {
            List<Query> all = new ArrayList<>();
            for (String search : List.of("", "职工1", "甲厂", "乙厂 职工3")) {
                for (List<Filter> filters : List.of(List.<Filter>of(), List.<Filter>of(in(unions.get(2))),
                        List.<Filter>of(new Filter.OneOf("new_form", List.of(true)), new Filter.Contains("name", "2")),
                        List.<Filter>of(new Filter.OneOf("membership", List.of("退会", "在册"))))) {
                    all.add(new Query(search, filters, null, false));
                }
            }
            all.add(Query.ALL.sort(new Sort("joined_on", true)));
            all.add(Query.ALL.sort(new Sort("membership", false)));
            all.add(Query.ALL.search("职工1").sort(new Sort("union", true)));
            return all;
        }

        void compare() {
            for (LocalDate day : List.of(LocalDate.of(2019, 1, 1), LocalDate.of(2024, 6, 30), DAY, LocalDate.of(2026, 10, 9))) {
                queries().forEach(query -> compare(query.asOf(day), day));
            }
        }

        private void compare(Query query, LocalDate day) {
            List<Long> expected = Arrays.stream(order).boxed().filter(id -> stands(id, query, day)).toList();
            long[] found = members.ids(query);
            assertEquals(expected.stream().sorted().toList(), Arrays.stream(found).sorted().boxed().toList(), query::toString);
            if (query.sort() == null) {
                assertEquals(expected, Arrays.stream(found).boxed().toList(), () -> "in the ledger's order " + query);
            } else {
                inOrder(Objects.requireNonNull(query.sort()), found, day);
            }
            assertEquals(expected.size(), members.count(query), query::toString);
            List<Row> page = members.first(query, 40, VIEWER);
            assertEquals(Arrays.stream(found).limit(40).boxed().toList(), page.stream().map(Row::id).toList(), query::toString);
            page.forEach(row -> assertEquals(Objects.requireNonNull(then(row.id(), day)).get(MemberLedger.UNION),
                    row.get(MemberLedger.UNION)));
        }

        /** The values of the day never fall, or never rise. */
        private void inOrder(Sort sort, long[] found, LocalDate day) {
            Comparator<Comparable<Object>> order = Comparator.naturalOrder();
            Comparable<Object> before = null;
            for (Row row : members.rows(found, day, VIEWER)) {
                Comparable<Object> value = key(row.values().get(sort.column()));
                assertTrue(before == null || value == null || order.compare(before, value) * (sort.descending() ? -1 : 1) <= 0,
                        sort::toString);
                before = value;
            }
        }

        @SuppressWarnings("unchecked")
        private static @Nullable Comparable<Object> key(@Nullable Object value) {
            Object key = value instanceof Reference reference ? Long.valueOf(reference.id()) : value;
            return (Comparable<Object>) key;
        }

        private boolean stands(long id, Query query, LocalDate day) {
            Row then = then(id, day);
            if (then == null) {
                return false;
            }
            boolean asked = query.filters().stream().anyMatch(filter -> filter.column().equals("membership"));
            Predicate<String> borne = word -> String.valueOf(Objects.requireNonNull(now.get(id)).values().get("name"))
                    .contains(word)
                    || String.valueOf(then.get(MemberLedger.UNION)).contains(word);
            return (asked || !OVER.contains(then.get(MemberLedger.STATE)))
                    && Arrays.stream(query.search().split(" ")).allMatch(borne)
                    && query.filters().stream().allMatch(filter -> holds(filter, then));
        }

        private static boolean holds(Filter filter, Row then) {
            Object value = then.values().get(filter.column());
            if (filter instanceof Filter.Contains contains) {
                return String.valueOf(value).contains(contains.text());
            }
            return ((Filter.OneOf) filter).values().stream().anyMatch(one -> one instanceof Reference reference
                    ? value instanceof Reference named && named.id() == reference.id()
                    : one.equals(value));
        }

        private @Nullable Row then(long id, LocalDate day) {
            return Objects.requireNonNull(histories.get(id)).stream()
                    .filter(past -> !past.from().isAfter(day) && (past.to() == null || past.to().isAfter(day)))
                    .map(past -> Objects.requireNonNull(now.get(id)).overlaid(past.values())).findFirst().orElse(null);
        }
    }

    private static List<Long> unions(Street street) {
        return street.write("unions", List.of("甲厂工会", "乙厂工会", "丙厂工会").stream()
                .map(name -> Street.values(Map.of("name", name, "kind", "独立基层工会"))).toList());
    }

    private static Row member(String name, long union, LocalDate joined) {
        return Street.values(Map.of("name", name, "union", Reference.to(union), "joined_on", joined, "membership", "在册"));
    }

    private static Filter in(long union) {
        return new Filter.OneOf("union", List.of(Reference.to(union)));
    }

    private static void change(Register register, long id, Map<String, Object> values, LocalDate day, String event) {
        Row row = register.row(id, VIEWER).orElseThrow();
        Row draft = new Row(id, row.version(), new HashMap<>(values));
        assertTrue(register.save(draft, Act.change(ENTRY.actor(), Act.Kind.EDIT, day, event, "")).done());
    }

    private static List<String> shown(Register members, Query query) {
        return members.first(query, 10, VIEWER).stream()
                .map(row -> row.values().get("name") + " " + row.get(MemberLedger.UNION) + " " + row.get(MemberLedger.STATE))
                .toList();
    }
}
