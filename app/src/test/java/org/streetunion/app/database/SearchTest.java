package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.jooq.Tables;
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
import org.streetunion.app.work.Office;

/** The search in memory against plain LIKEs over the database, and how it stays as fresh as the database. */
class SearchTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final Viewer VIEWER = Viewer.masked(CLERK);
    private static final String SURNAMES = "王李张单仇欧陈赵䶮𠮷";
    private static final String GIVEN = "伟秀英静敏𬭎䶮芳强é·A";
    private static final List<String> WORDS = List.of("王", "w", "zw", "zhang", "𠮷", "䶮", "𬭎", "shan", "QIU", "138", "0000", "3",
            "工会", "甲厂",
            "é", "·", "%", "_", "!", "\\", "王 138", "张 工会", "w 甲厂 1", "工会 工会", "没有这样的", "单位 乙", "'", "a");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void findsWhatPlainSqlFindsInTheSameOrder(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            long[] unions = {union(office, "甲厂工会委员会"), union(office, "单位乙 联合工会")};
            enter(members, unions, new Random(7), 400);
            compare(office, members);

            long[] some = Arrays.copyOf(members.ids(Query.ALL.search("王")), 5);
            members.setTrash(some, true, CLERK, "重复");
            enter(members, unions, new Random(8), 30);
            Row stored = members.store().rows(new long[]{members.ids(Query.ALL)[3]}).get(0);
            members.save(stored.with("name", "仇王伟"), ENTRY);
            compare(office, members);
            assertArrayEquals(plain(office, "王", true), members.ids(Query.ALL.search("王").inTrash()));
            assertEquals(5, members.count(Query.ALL.search("王").inTrash().and(new Filter.Blank("name", false))));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void membersAreFoundByTheNewNameOfTheirUnionOnly(Databases kind) {
        try (Office office = kind.office()) {
            Register members = office.registers().get("members");
            Register unions = office.registers().get("unions");
            long union = union(office, "甲厂工会委员会");
            enter(members, new long[]{union}, new Random(1), 3);
            assertEquals(3, members.count(Query.ALL.search("甲厂")));

            Row stored = unions.row(union, VIEWER).orElseThrow();
            long renamed = unions.save(stored.with("name", "红星集团工会"), ENTRY).batch();

            assertEquals(0, members.count(Query.ALL.search("甲厂")));
            assertEquals(3, members.first(Query.ALL.search("红星"), 10, VIEWER).size());
            office.batches().undo(renamed, CLERK, done -> {});
            assertEquals(3, members.count(Query.ALL.search("甲厂")));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aRunningActIsNotFoundUntilItIsFinishedAndNoLongerWhenItIsUndone(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            Query query = Query.ALL.search("厂");
            assertEquals(0, employers.count(query));
            long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.IMPORT), "employers", "单位底册.xlsx");
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                rows.add(employers.outcome(new Row(0, 0, Map.of("name", "第" + i + "厂"))));
            }
            employers.store().write(rows, ENTRY, batch);
            assertEquals(0, employers.count(query));
            employers.save(new Row(0, 0, Map.of("name", "乙厂")), ENTRY);
            assertEquals(1, employers.count(query));

            office.batches().finish(batch, rows.size());

            assertEquals(31, employers.count(query));
            assertEquals(31, employers.first(query, 100, VIEWER).size());
            office.batches().undo(batch, CLERK, done -> {});
            assertEquals(1, employers.count(query));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void manyHitsUnderAConditionAreWalkedToThePage(Databases kind) {
        try (Office office = kind.office()) {
            Register employers = office.registers().get("employers");
            long batch = office.batches().begin(Act.correction(CLERK, Act.Kind.IMPORT), "employers", "单位底册.xlsx");
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < 2600; i++) {
                String name = (i % 2 == 0 ? "甲" : "乙") + String.format(Locale.ROOT, "%04d", i) + (i % 13 == 0 ? "店" : "厂");
                rows.add(new Row(0, 0, Map.of("name", name, "state", i % 26 == 0 ? "停业" : "正常")));
            }
            employers.store().write(rows, ENTRY, batch);
            office.batches().finish(batch, rows.size());
            Query open = Query.ALL.search("厂").and(new Filter.OneOf("state", List.of("正常")));
            Query closed = Query.ALL.search("甲").and(new Filter.OneOf("state", List.of("停业")));

            for (Query query : List.of(open, closed, open.sort(new Sort("name", true)),
                    open.sort(Sort.by(employers.ledger().identities().get(0).get(0))))) {
                long[] all = employers.ids(query);
                assertEquals(query.search().equals("厂") ? 2400 : 100, all.length);
                assertEquals(all.length, employers.count(query));
                assertEquals(Arrays.stream(all).limit(90).boxed().toList(),
                        employers.first(query, 90, VIEWER).stream().map(Row::id).toList());
            }
        }
    }

    private static void enter(Register members, long[] unions, Random random, int howMany) {
        for (int i = 0; i < howMany; i++) {
            Map<String, Object> values = new HashMap<>();
            values.put("name", pick(SURNAMES, random) + pick(GIVEN, random) + (random.nextBoolean() ? pick(GIVEN, random) : ""));
            values.put("mobile", "138" + String.format(Locale.ROOT, "%08d", random.nextInt(100_000_000)));
            values.put("union", Reference.to(unions[random.nextInt(unions.length)]));
            if (random.nextBoolean()) {
                values.put("card_no", "33020600" + random.nextInt(100_000));
            }
            members.save(new Row(0, 0, values), ENTRY);
        }
    }

    private static String pick(String characters, Random random) {
        int[] points = characters.codePoints().toArray();
        return new String(Character.toChars(points[random.nextInt(points.length)]));
    }

    private static long union(Office office, String name) {
        return office.registers().get("unions").save(new Row(0, 0, Map.of("name", name, "kind", "独立基层工会")), ENTRY).id();
    }

    private static void compare(Office office, Register members) {
        for (String words : WORDS) {
            long[] expected = plain(office, words, false);
            Query query = Query.ALL.search(words);
            assertArrayEquals(expected, members.ids(query), words);
            assertEquals(expected.length, members.count(query), words);
            List<Long> first = Arrays.stream(expected).limit(20).boxed().toList();
            assertEquals(first, members.first(query, 20, VIEWER).stream().map(Row::id).toList(), words);
        }
    }

    /** What LIKE finds in the words of a row and in the name of its union. */
    private static long[] plain(Office office, String words, boolean trash) {
        var person = Tables.PERSON;
        var text = Tables.SEARCH_TEXT;
        var union = Tables.SUB_UNION;
        Condition all = person.MEMBER_LIVE.eq(!trash);
        for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
            String like = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            all = all.and(text.TEXT.like(like, '!').or(DSL.lower(union.NAME).like(like, '!')));
        }
        Condition which = all;
        return office.database().sql()
                .read(context -> context.select(person.ID).from(person).join(text).on(text.ROW_ID.eq(person.ID))
                        .and(text.REGISTER.eq("members")).join(union).on(union.ID.eq(person.UNION_ID)).where(which)
                        .orderBy(person.NAME_KEY, person.ID).fetch(person.ID))
                .stream().mapToLong(Long::longValue).toArray();
    }
}
