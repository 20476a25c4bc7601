package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** A long register answered from memory, against the same asked of the database: which it is as long as an act is running. */
class HeldRowsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final Viewer VIEWER = Viewer.full(CLERK);
    private static final int MANY = 2_300;
    private static final int PAGE = 60;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void conditionsAndOrdersInMemoryAreThoseOfTheDatabase(Databases kind) {
        try (Office office = kind.office()) {
            Random random = new Random(46);
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of("甲厂工会", "乙厂工会", "丙厂工会").stream()
                    .map(name -> Street.values(Map.of("name", name, "kind", "独立基层工会"))).toList());
            Register members = office.registers().get("members");
            List<Long> ids = street.write("members",
                    Collections.nCopies(MANY, 0).stream().map(any -> member(random, unions)).toList());
            List<Query> queries = queries(unions, ids);
            List<long[]> before = queries.stream().map(members::ids).toList();
            members.prepareSearch();
            for (int i = 0; i < queries.size(); i++) {
                assertArrayEquals(before.get(i), members.ids(queries.get(i)), queries.get(i).toString());
            }
            compare(office, members, queries);

            for (int i = 0; i < 25; i++) {
                Row stored = members.row(ids.get(random.nextInt(MANY)), VIEWER).orElseThrow();
                Row changed = member(random, unions);
                assertTrue(members.save(new Row(stored.id(), stored.version(), changed.values()), ENTRY).done());
                members.save(member(random, unions), ENTRY);
            }
            members.setTrash(new long[]{ids.get(3), ids.get(77), ids.get(1200)}, true, CLERK, "重复");
            long undone = members.save(members.row(ids.get(500), VIEWER).orElseThrow().with("migrant", true), ENTRY).batch();
            compare(office, members, queries);
            office.batches().undo(undone, CLERK, done -> {});
            compare(office, members, queries);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsComputedFollowsTheParametersToo(Databases kind) {
        try (Office office = kind.office()) {
            Random random = new Random(7);
            Street street = new Street(office);
            List<Long> unions = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会"))));
            Register members = office.registers().get("members");
            street.write("members", Collections.nCopies(MANY, 0).stream().map(any -> member(random, unions)).toList());
            members.prepareSearch();
            Query reached = Query.ALL.and(new Filter.OneOf("nearing", List.of("已到龄")));
            assertEquals(0, members.count(reached), "nobody said at which age");
            street.write("parameters",
                    List.of(Street
                            .values(Map.of("name", "到龄提醒（男）", "amount", new java.math.BigDecimal(40), "unit", "岁", "valid_from",
                                    LocalDate.of(2020, 1, 1)))));
            assertTrue(members.count(reached) > MANY / 4, "men of forty have reached it");
            compare(office, members, List.of(reached));
        }
    }

    private static void compare(Office office, Register members, List<Query> queries) {
        List<long[]> all = queries.stream().map(members::ids).toList();
        List<List<Long>> pages = queries.stream().map(query -> page(members, query)).toList();
        List<Long> counts = queries.stream().map(members::count).toList();
        long running = office.batches().begin(ENTRY, "zones", "挡住");
        for (int i = 0; i < queries.size(); i++) {
            String query = queries.get(i).toString();
            assertArrayEquals(members.ids(queries.get(i)), all.get(i), query);
            assertEquals(page(members, queries.get(i)), pages.get(i), query);
            assertEquals(members.count(queries.get(i)), counts.get(i), query);
            assertEquals(Arrays.stream(all.get(i)).limit(PAGE).boxed().toList(), pages.get(i), query);
        }
        office.batches().finish(running, 0);
    }

    private static List<Long> page(Register members, Query query) {
        return members.first(query, PAGE, VIEWER).stream().map(Row::id).toList();
    }

    private static List<Query> queries(List<Long> unions, List<Long> ids) {
        List<Filter> filters = List.of(
                new Filter.OneOf("union", List.of(Reference.to(unions.get(1)), Reference.to(unions.get(2)))),
                new Filter.OneOf("membership", List.of("退会")), new Filter.OneOf("membership", Arrays.asList("退会", null)),
                new Filter.OneOf("migrant", List.of(true)), new Filter.OneOf("new_form", List.of(false)),
                new Filter.Between("joined_on", LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1)),
                new Filter.Between("joined_on", null, LocalDate.of(2021, 1, 1)), new Filter.Between("age", 40, 45),
                new Filter.Between("age", 61, null), new Filter.OneOf("nearing", List.of("即将到龄")),
                new Filter.Contains("name", "a2"), new Filter.Contains("joined_on", "-03-0"),
                new Filter.Contains("member_remark", "%_!"),
                new Filter.Contains("migrant", "tru"), new Filter.Blank("mobile", true), new Filter.Blank("member_remark", false),
                new Filter.Ids("这几人", ids.subList(40, 90)));
        List<Sort> sorts = List.of(new Sort("name", true), new Sort("joined_on", false), new Sort("joined_on", true),
                new Sort("membership", true), new Sort("age", false), new Sort("union", false), new Sort("mobile", true));
        List<Query> queries = new ArrayList<>(List.of(Query.ALL, Query.ALL.search("职工1"), Query.ALL.search("乙厂 a")));
        filters.forEach(filter -> queries.add(Query.ALL.and(filter)));
        filters.forEach(filter -> queries.add(Query.ALL.and(filter).and(filters.get(0)).search("工")));
        sorts.forEach(sort -> queries.add(Query.ALL.sort(sort)));
        sorts.forEach(sort -> queries.add(Query.ALL.and(filters.get(0)).and(filters.get(7)).search("工").sort(sort)));
        return queries;
    }

    private static Row member(Random random, List<Long> unions) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("name", "职工" + random.nextInt(300) + (random.nextBoolean() ? "A" + random.nextInt(9) : ""));
        values.put("union", Reference.to(unions.get(random.nextInt(unions.size()))));
        values.put("sex", random.nextBoolean() ? "男" : "女");
        values.put("birth_on", LocalDate.of(1960, 1, 1).plusDays(random.nextInt(16_000)));
        values.put("joined_on", random.nextInt(9) == 0 ? null : LocalDate.of(2020, 1, 1).plusDays(random.nextInt(2000)));
        values.put("membership", random.nextInt(20) == 0 ? "退会" : "在册");
        values.put("migrant", random.nextInt(3) == 0 ? null : random.nextInt(30) == 0);
        values.put("new_form", random.nextInt(40) != 0);
        values.put("mobile", random.nextInt(5) == 0 ? null : "138" + (10_000_000 + random.nextInt(80_000_000)));
        values.put("member_remark", random.nextInt(50) == 0 ? "备注%_!" : null);
        return new Row(0, 0, values);
    }
}
