package org.streetunion.app.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.database.jooq.Tables;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Store;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

class BatchUndoTest {
    private static final Act IMPORT = Act.correction(new Actor("小林"), Act.Kind.IMPORT);
    private static final int CADRES = 400;

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
}
