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
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.office.unions.UnionLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Office;

/** No union comes to stand below itself, over however many steps and on whatever day. */
class UnionTreeTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Act ENTRY = Act.correction(CLERK, Act.Kind.EDIT);
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aCircleOverThreeStepsIsRefusedAndTheChainNamed(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long top = added(unions, "甲工会", 0);
            long middle = added(unions, "乙工会", top);
            long bottom = added(unions, "丙工会", middle);

            Saved refused = unions.save(below(unions, top, bottom), ENTRY);
            Saved changed = unions.save(below(unions, top, bottom), change(AUTUMN));

            assertEquals(0, refused.id());
            assertTrue(sentences(refused.problems()).contains("（“甲工会” → “丙工会” → “乙工会” → “甲工会”）"), sentences(refused.problems()));
            assertTrue(sentences(changed.problems()).contains("2026 年 9 月 1 日起从下到上成了一个圈"), sentences(changed.problems()));
            assertTrue(unions.check(below(unions, top, bottom)).stream().anyMatch(Problem::blocks), "while it is typed");
            assertTrue(unions.save(below(unions, bottom, top), ENTRY).done(), "a place further up is none");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoStoodBelowBeforeMayStandAboveFromAnotherDayOn(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long one = added(unions, "甲工会", 0);
            long other = added(unions, "乙工会", one);
            unions.save(row(unions, other).with(UnionLedger.PARENT, null), change(SPRING));

            Saved early = unions.save(below(unions, one, other), change(SPRING.minusDays(1)));
            Saved correction = unions.save(below(unions, one, other), ENTRY);
            Saved later = unions.save(below(unions, one, other), change(AUTUMN));

            assertTrue(sentences(early.problems()).contains("成了一个圈"), "the day before it still stood below");
            assertTrue(sentences(correction.problems()).contains("成了一个圈"), "a correction reaches back to when it stood below");
            assertTrue(later.done(), () -> sentences(later.problems()));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMoveThatWouldCloseACircleIsNotTakenBack(Databases kind) {
        try (Office office = kind.office()) {
            Register unions = office.registers().get("unions");
            long one = added(unions, "甲工会", 0);
            long other = added(unions, "乙工会", one);
            Saved freed = unions.save(row(unions, other).with(UnionLedger.PARENT, null), ENTRY);
            assertTrue(unions.save(below(unions, one, other), ENTRY).done());

            assertEquals(1, office.batches().undo(freed.batch(), CLERK, done -> {}).kept().size());

            assertEquals(null, row(unions, other).get(UnionLedger.PARENT));
            assertEquals(other, row(unions, one).get(UnionLedger.PARENT, Reference.to(0)).id());
        }
    }

    private static long added(Register unions, String name, long above) {
        Row row = new Row(0, 0, Map.of("name", name, "kind", "独立基层工会"));
        return unions.save(above == 0 ? row : row.with(UnionLedger.PARENT, Reference.to(above)), ENTRY).id();
    }

    private static Row below(Register unions, long id, long above) {
        return row(unions, id).with(UnionLedger.PARENT, Reference.to(above));
    }

    private static Row row(Register unions, long id) {
        return unions.row(id, Viewer.full(CLERK)).orElseThrow();
    }

    private static Act change(LocalDate day) {
        return Act.change(CLERK, Act.Kind.EDIT, day, "隶属变更", "");
    }

    private static String sentences(List<Problem> problems) {
        return String.join("；", problems.stream().map(Problem::sentence).toList());
    }
}
