package org.streetunion.app.office.members;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Sort;
import org.streetunion.app.office.parameters.ParameterLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.app.work.SupplyRows;

/** Ages of today's day in the database, held against the calendar. */
class MemberAgeStoreTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void agesAreWholeYearsAndTheLimitsAreThoseOfTheParameters(Databases kind) {
        try (Office office = kind.office()) {
            new SupplyRows(office).run(Map.of(ParameterLedger.KEY, ParameterLedger.SHIPPED));
            LocalDate today = LocalDate.now(ZoneId.systemDefault());
            Street street = new Street(office);
            long union = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会")))).get(0);
            List<Row> rows = new ArrayList<>(List.of(member(union, "甲", "男", today.minusYears(60)),
                    member(union, "乙", "男", today.minusYears(60).plusDays(1)),
                    member(union, "丙", "男", today.minusYears(59).plusDays(1)),
                    member(union, "丁", "女", today.minusYears(50)), member(union, "戊", "女", today.minusYears(49)),
                    member(union, "己", "女", null)));
            street.write("members", rows);

            assertEquals(List.of("丙 58 未到龄", "丁 50 已到龄", "己 null null", "甲 60 已到龄", "戊 49 即将到龄", "乙 59 即将到龄"),
                    told(office, Query.ALL));
            assertEquals(List.of("戊 49 即将到龄", "乙 59 即将到龄"),
                    told(office, Query.ALL.and(new Filter.OneOf("nearing", List.of("即将到龄")))));
            assertEquals(List.of("甲 60 已到龄", "乙 59 即将到龄"),
                    told(office, Query.ALL.and(new Filter.Between("age", 59, null)).sort(new Sort("age", true))));
        }
    }

    private static List<String> told(Office office, Query query) {
        return office.registers().get("members").store().first(query, 10).stream()
                .map(row -> row.values().get("name") + " " + row.values().get("age") + " " + row.values().get("nearing"))
                .toList();
    }

    private static Row member(long union, String name, String sex, @Nullable LocalDate born) {
        Row row = Street.values(Map.of("name", name, "union", Reference.to(union), "membership", "在册", "sex", sex));
        return born == null ? row : row.with("birth_on", born);
    }
}
