package org.streetunion.app.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;

/** 三大职权 and 三个单列 given by two papers: an earlier day knows the paper of that day. */
class PowersTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2026, 5, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachDayKnowsItsPaper(Databases kind) {
        try (Office office = kind.office()) {
            long union = new Street(office)
                    .write("unions", List.of(Street.values(Map.of("name", "港口社区总工会", "kind", "联合基层工会", "form",
                            "总工会", "founded_on", LocalDate.of(2015, 5, 1)))))
                    .get(0);
            give(office, union, FIRST, Map.of("may_found", true, "powers_no", "甲街工〔2025〕2号", "powers_on", FIRST));
            give(office, union, SECOND, Map.of("own_funds", true, "powers_no", "甲街工〔2026〕6号", "powers_on", SECOND));

            assertEquals(List.of("null null null", "true null 甲街工〔2025〕2号", "true true 甲街工〔2026〕6号"),
                    List.of(on(office, union, FIRST.minusDays(1)), on(office, union, SECOND.minusDays(1)),
                            on(office, union, SECOND)));
        }
    }

    private static void give(Office office, long union, LocalDate day, Map<String, ?> values) {
        Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);
        for (Map.Entry<String, ?> each : values.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        assertTrue(office.registers().get("unions").save(row, Act.change(CLERK, Act.Kind.EDIT, day, "授权", "")).done());
    }

    private static String on(Office office, long union, LocalDate day) {
        Map<String, ?> values = office.registers().get("unions").store().rows(new long[]{union}, day).get(0).values();
        return values.get("may_found") + " " + values.get("own_funds") + " " + values.get("powers_no");
    }
}
