package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Batches;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

class BatchUndoTest {
    private static final Act IMPORT = Act.correction(new Actor("小林"), Act.Kind.IMPORT);
    private static final int CADRES = 400;
    private static final int PIECE = 2_000;
    private static final int PIECES = 6;

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nothingStaysOfCadresWhoBecameMembersHoweverThePiecesFall(Databases kind) {
        try (Office office = kind.office()) {
            Store members = office.registers().get("members").store();
            long first = office.batches().begin(IMPORT, "people", "工会干部花名册.xlsx");
            List<Row> cadres = new ArrayList<>();
            for (int i = 0; i < CADRES; i++) {
                cadres.add(new Row(0, 0, Map.of("name", "干部" + i)));
            }
            List<Long> ids = office.registers().get("people").store().write(cadres, IMPORT, first);
            office.batches().finish(first, CADRES);
            long second = office.batches().begin(IMPORT, "members", "会员花名册.xlsx");
            members.write(members.rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                    .map(row -> row.with("mobile", "13" + (900000000 + row.id())).with("membership", "在册"))
                    .toList(), IMPORT, second);
            office.batches().finish(second, CADRES);
            assertEquals(CADRES, members.count(Query.ALL));

            office.batches().undo(second, new Actor("小林"), done -> {});

            assertEquals(0, members.count(Query.ALL));
            assertEquals(CADRES, office.registers().get("people").count(Query.ALL));
            int lines = office.database().sql().read(context -> context.fetchCount(Tables.SEARCH_TEXT,
                    Tables.SEARCH_TEXT.REGISTER.eq("members")));
            assertEquals(0, lines, "search lines of people who are no members");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void nobodyIsLeftOfALongImportAndItsIndexesAreThereAgain(Databases kind) {
        try (Office office = kind.office()) {
            Store members = office.registers().get("members").store();
            Set<String> indexes = indexes(office);
            long batch = office.batches().begin(IMPORT, "members", "会员花名册.xlsx");
            for (int piece = 0; piece < PIECES; piece++) {
                List<Row> rows = new ArrayList<>();
                for (int i = 0; i < PIECE; i++) {
                    rows.add(new Row(0, 0, Map.of("name", "会员" + piece + "之" + i, "membership", "在册")));
                }
                members.write(rows, IMPORT, batch);
            }
            office.batches().finish(batch, PIECES * PIECE);

            Batches.Undone undone = office.batches().undo(batch, new Actor("小林"), done -> {});

            assertEquals(PIECES * PIECE, undone.rows());
            assertEquals(indexes, indexes(office));
            for (Table<?> table : List.of(Tables.PERSON, Tables.MEMBERSHIP, Tables.SEARCH_TEXT)) {
                assertEquals(0, (int) office.database().sql().read(context -> context.fetchCount(table)), table.getName());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void numbersThatWentFromRowToRowGoBackTheSameWay(Databases kind) {
        try (Office office = kind.office()) {
            Store unions = office.registers().get("unions").store();
            long first = office.batches().begin(IMPORT, "unions", "台账.xlsx");
            List<Long> ids = unions.write(List.of(union("甲厂工会", "01"), union("乙厂工会", "02"), union("丙厂工会", "03")), IMPORT, first);
            office.batches().finish(first, ids.size());
            long second = office.batches().begin(IMPORT, "unions", "新编码.xlsx");
            for (int i = ids.size() - 1; i >= 0; i--) {
                Row row = unions.rows(new long[]{ids.get(i)}).get(0);
                unions.write(List.of(row.with("code", "0" + (i + 2)).with("remark", "编码后移")), IMPORT, second);
            }
            office.batches().finish(second, ids.size());

            assertEquals(List.of(), office.batches().undo(second, new Actor("小林"), done -> {}).kept());

            assertEquals(List.of("01", "02", "03"), unions.rows(ids.stream().mapToLong(Long::longValue).toArray()).stream()
                    .map(row -> row.values().get("code")).toList());
        }
    }

    private static Row union(String name, String code) {
        return new Row(0, 0, Map.of("name", name, "code", code, "kind", "独立基层工会", "state", "正常"));
    }

    private static Set<String> indexes(Office office) {
        String all = office.database().sql().dialect() == SQLDialect.H2
                ? "select index_name from information_schema.indexes where table_name = 'person'"
                : "select indexname from pg_indexes where tablename = 'person'";
        return office.database().sql().read(context -> new TreeSet<>(context.fetchValues(all).stream().map(String::valueOf)
                .map(name -> name.replaceAll("_INDEX_.*", "")).toList()));
    }
}
