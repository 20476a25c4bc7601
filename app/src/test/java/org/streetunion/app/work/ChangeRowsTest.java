package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** Many rows at once: what the recap says is what happens, and it goes back as one. */
class ChangeRowsTest {
    private static final Actor CLERK = new Actor("小林");
    private static final int MEMBERS = 2_500;

    private static long union(Office office) {
        return new Street(office).write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会")))).get(0);
    }

    private static long[] members(Office office, long union) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            Map<String, @Nullable Object> values = new HashMap<>(Map.of("name", "职工" + i, "union", Reference.to(union),
                    "joined_on", LocalDate.of(2021, 1, 1)));
            if (i % 5 == 0) {
                values.put("employment", "在岗");
            }
            if (i % 10 == 1) {
                values.put("joined_on", LocalDate.of(2026, 2, 2));
            }
            rows.add(Street.values(values));
        }
        new Street(office).write("members", rows);
        return office.registers().get("members").ids(Query.ALL);
    }

    private static RowChange order(String column, @Nullable Object value, @Nullable LocalDate day) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put(column, value);
        return new RowChange("members", values, day, day == null ? "" : "变更", "");
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theRecapIsWhatHappensAndItGoesBackAsOne(Databases kind) {
        try (Office office = kind.office()) {
            long[] ids = members(office, union(office));
            RowChange order = order("employment", "在岗", null);
            Recap expected = new Recap(MEMBERS, MEMBERS * 4 / 5, MEMBERS / 5, 0, List.of());

            assertEquals(expected, ChangeRows.recap(office, order, ids, Progress.SILENT));
            ChangeRows.Done done = ChangeRows.run(office, order, ids, CLERK, Progress.SILENT);

            assertEquals(expected, done.recap());
            assertEquals(MEMBERS, all(office, "employment", "在岗"));
            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(MEMBERS / 5, all(office, "employment", "在岗"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aChangeLeavesThePastAndACorrectionRewritesIt(Databases kind) {
        try (Office office = kind.office()) {
            long[] ids = members(office, union(office));
            LocalDate day = LocalDate.of(2026, 9, 1);

            ChangeRows.run(office, order("migrant", true, day), ids, CLERK, Progress.SILENT);
            assertEquals(2, office.registers().get("members").history(ids[0]).size());
            assertEquals(day, office.registers().get("members").history(ids[0]).get(0).from());

            long batch = ChangeRows.run(office, order("new_form", true, null), ids, CLERK, Progress.SILENT).batch();
            assertEquals(2, office.registers().get("members").history(ids[0]).size());
            assertEquals(true, office.registers().get("members").history(ids[0]).get(1).values().values().get("new_form"));
            office.batches().undo(batch, CLERK, lines -> {});
            assertFalse(all(office, "new_form", true) > 0);
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatARuleStandsAgainstIsLeftAndNamed(Databases kind) {
        try (Office office = kind.office()) {
            long[] ids = members(office, union(office));
            RowChange future = order("changed_on", LocalDate.of(2026, 12, 1), null);
            Recap recap = ChangeRows.recap(office, future, ids, Progress.SILENT);
            assertEquals(MEMBERS, recap.refused());
            assertEquals(Recap.NAMED, recap.reasons().size());
            assertEquals("会籍变化日期不能晚于今天", recap.reasons().get(0).reason());
            assertTrue(ChangeRows.check(office, order("id_number", "1", null)).stream().anyMatch(Problem::blocks));
            assertTrue(ChangeRows.check(office, order("union", null, null)).stream().anyMatch(Problem::blocks));
            assertEquals(0, ChangeRows.run(office, order("union", null, null), ids, CLERK, Progress.SILENT).batch());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoStopsItFindsEverythingAsItWas(Databases kind) {
        try (Office office = kind.office()) {
            long[] ids = members(office, union(office));
            assertThrows(CancellationException.class,
                    () -> ChangeRows.run(office, order("employment", "下岗", null), ids, CLERK, (done, total) -> done < 2_000));
            assertEquals(0, all(office, "employment", "下岗"));
            assertEquals(MEMBERS / 5, all(office, "employment", "在岗"));
        }
    }

    private static long all(Office office, String column, Object value) {
        return office.registers().get("members")
                .count(Query.ALL.and(new org.streetunion.app.ledger.Filter.OneOf(column, List.of(value))));
    }
}
