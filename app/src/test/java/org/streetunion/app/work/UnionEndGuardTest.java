package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** A union is ended by its deed and by nothing else, be it that nothing hangs on it. */
class UnionEndGuardTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionOnWhichNothingHangsIsEndedWithAPaperToo(Databases kind) {
        try (Office office = kind.office()) {
            long idle = new Street(office).write("unions", List.of(Street.values(
                    Map.of("name", "空壳工会", "kind", "独立基层工会", "founded_on", LocalDate.of(2015, 5, 1))))).get(0);
            Row stored = office.registers().get("unions").store().rows(new long[]{idle}).get(0);

            assertFalse(office.registers().get("unions").save(stored.with("state", "撤销"), Act.correction(CLERK, Act.Kind.EDIT))
                    .done());
            RowChange many = new RowChange("unions", Map.of("state", "注销"), DAY, "变更", "");
            Recap recap = ChangeRows.run(office, many, new long[]{idle}, CLERK, Progress.SILENT).recap();
            assertEquals(1, recap.refused());
            assertTrue(recap.reasons().get(0).reason().startsWith("工会“注销”请用工会页“办理”"), recap.reasons()::toString);

            UnionEnd order = new UnionEnd(idle, UnionEnd.DISSOLVED, DAY, "甲总工〔2026〕7号", null, null, null, Map.of());
            assertTrue(EndUnion.run(office, order, CLERK, Progress.SILENT).done());
            Row ended = office.registers().get("unions").store().rows(new long[]{idle}).get(0);
            assertTrue(
                    office.registers().get("unions").save(ended.with("state", "注销"), Act.correction(CLERK, Act.Kind.EDIT)).done(),
                    "how it ended may be corrected");
        }
    }
}
