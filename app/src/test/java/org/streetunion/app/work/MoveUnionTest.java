package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Filter;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.summary.TreeCounts;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;

/** A union hangs elsewhere from a day on: its life tells it, the tree of an earlier day does not, and it goes back. */
class MoveUnionTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionHangsElsewhereFromTheDayOnAndGoesBack(Databases kind) {
        try (Office office = kind.office()) {
            List<Long> ids = tree(office);
            Register unions = office.registers().get("unions");

            Saved moved = MoveUnion.run(office, new MoveUnion.Order(ids.get(2), ids.get(1), DAY, "街工〔2026〕12号"), CLERK);

            assertTrue(moved.done(), () -> moved.problems().toString());
            assertEquals(List.of(0L, 1L), below(unions, ids, null));
            assertEquals(List.of(1L, 0L), below(unions, ids, DAY.minusDays(1)));
            assertEquals("转入", unions.history(ids.get(2)).get(0).event());
            assertEquals("街工〔2026〕12号", unions.history(ids.get(2)).get(0).reason());
            assertEquals(List.of(1, 2, 3), sizes(office, ids, DAY));
            assertEquals(List.of(2, 1, 3), sizes(office, ids, DAY.minusDays(1)));
            office.batches().undo(moved.batch(), CLERK, lines -> {});
            assertEquals(List.of(1L, 0L), below(unions, ids, null));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefusedWithASentence(Databases kind) {
        try (Office office = kind.office()) {
            List<Long> ids = tree(office);
            long leaf = ids.get(2);

            assertTrue(refused(office, ids.get(0), leaf, DAY).contains("成了一个圈"));
            assertTrue(refused(office, leaf, leaf, DAY).contains("不能是它自己"));
            assertTrue(refused(office, leaf, ids.get(0), DAY).contains("不用调整"));
            assertTrue(refused(office, leaf, null, DAY).contains("请选新的上级"));
            assertTrue(refused(office, leaf, UnionEnd.STREET, null).contains("从哪天起"));
            Saved out = MoveUnion.run(office, new MoveUnion.Order(leaf, UnionEnd.STREET, DAY, ""), CLERK);
            assertTrue(out.done());
            assertEquals("转出", office.registers().get("unions").history(leaf).get(0).event());
        }
    }

    private static String refused(Office office, long union, @Nullable Long above, @Nullable LocalDate day) {
        Saved saved = MoveUnion.run(office, new MoveUnion.Order(union, above, day, "文号"), CLERK);
        assertFalse(saved.done());
        return saved.problems().stream().filter(Problem::blocks).map(Problem::sentence).findFirst().orElse("");
    }

    private static List<Long> tree(Office office) {
        Street street = new Street(office);
        List<Long> tops = street.write("unions", List.of("红联社区工会联合会", "东岗社区工会联合会").stream()
                .map(name -> Street.values(Map.of("name", name, "kind", "联合基层工会", "form", "工会联合会"))).toList());
        long leaf = street.write("unions", List.of(Street.values(Map.of("name", "甲厂工会", "kind", "独立基层工会", "parent",
                Reference.to(tops.get(0)))))).get(0);
        return List.of(tops.get(0), tops.get(1), leaf);
    }

    private static List<Long> below(Register unions, List<Long> ids, @Nullable LocalDate day) {
        return ids.subList(0, 2).stream()
                .map(top -> unions.count(Query.ALL.and(new Filter.OneOf("parent", List.of(Reference.to(top)))).asOf(day)))
                .toList();
    }

    /** How many unions the first, the second and the street count. */
    private static List<Integer> sizes(Office office, List<Long> ids, LocalDate day) {
        Map<Long, TreeCounts.Sum> sums = office.summaries().tree(day, 0);
        return List.of(ids.get(0), ids.get(1), 0L).stream().map(id -> Objects.requireNonNull(sums.get(id)).unions()).toList();
    }
}
