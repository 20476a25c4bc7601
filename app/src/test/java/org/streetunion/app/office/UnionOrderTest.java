package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

class UnionOrderTest {
    private static final Actor CLERK = new Actor("小林");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void unionsStandByCommunityThenByCodeAlsoWhenSearched(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            add(unions, "甲厂工会", "B社区", "02");
            add(unions, "乙厂工会", "A社区", "03");
            add(unions, "丙厂工会", "B社区", "01");
            add(unions, "丁厂工会", "A社区", "04");

            assertEquals(List.of("03", "04", "01", "02"), codes(unions, Query.ALL));
            assertEquals(List.of("03", "04", "01", "02"), codes(unions, Query.ALL.search("厂工会")));
            assertEquals(List.of("02", "01", "04", "03"), codes(unions, Query.ALL.sort(new Sort("community", true))));
            assertEquals(List.of("01", "02", "03", "04"), codes(unions, Query.ALL.sort(new Sort("kind", false))));
        }
    }

    private static void add(Register unions, String name, String community, String code) {
        unions.save(new Row(0, 0, Map.of("name", name, "kind", "独立基层工会", "community", community, "code", code)),
                Act.correction(CLERK, Act.Kind.EDIT));
    }

    private static List<String> codes(Register unions, Query query) {
        return unions.first(query, 10, Viewer.masked(CLERK)).stream().map(row -> String.valueOf(row.values().get("code")))
                .toList();
    }
}
