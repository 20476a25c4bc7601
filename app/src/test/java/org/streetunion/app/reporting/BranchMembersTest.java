package org.streetunion.app.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Viewer;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.Office;
import org.streetunion.reports.model.CellText;

/** Whoever is in a 分会 or 工会小组 counts with the union that it is part of, on whatever day is looked at. */
class BranchMembersTest {
    private static final Actor CLERK = new Actor("小林");
    private static final Quarter THIRD = new Quarter(2026, 3);
    private static final List<String> CARDS = List.of("33010619900101123X", "33010619900101131X", "330106199001011395",
            "330106199001011475");

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theyAreMembersOfTheUnionAbove(Databases kind) {
        try (Office office = kind.office()) {
            Made made = street(office);

            assertEquals(new BigDecimal(4), end(office, "24"), "以名册为准: all four of the roster");
            assertEquals(new BigDecimal(4), end(office, "28"), "who count by name");
            assertEquals(List.of("4", "4", "100.00%"), rate(office, LocalDate.of(2026, 9, 30)));
            assertEquals(List.of("乙厂工会委员会"), column(office, "idle", LocalDate.of(2026, 9, 30), 2), "甲厂 has members");
            assertEquals(List.of(4, 3, 1), listed(office, made));
            assertEquals(List.of(made.mother(), made.branch(), made.group()), new BranchStore(office.database().sql())
                    .family(made.mother(), LocalDate.of(2026, 9, 30)).stream().sorted().toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void theBranchThatMovesTakesThemAlong(Databases kind) {
        try (Office office = kind.office()) {
            Made made = street(office);
            Register unions = office.registers().get("unions");
            Row branch = unions.row(made.branch(), Viewer.full(CLERK)).orElseThrow();
            unions.save(new Row(branch.id(), branch.version(), new HashMap<>(Map.of("parent", Reference.to(made.other())))),
                    Act.change(CLERK, Act.Kind.EDIT, LocalDate.of(2026, 10, 1), "调整上级", ""));

            assertEquals(new BigDecimal(4), end(office, "24"), "the quarter that is over stays");
            assertEquals(Map.of(made.mother(), 4), new HeadcountFactsStore(office.database().sql())
                    .verified(LocalDate.of(2026, 9, 30)));
            assertEquals(Map.of(made.mother(), 1, made.other(), 3), new HeadcountFactsStore(office.database().sql())
                    .verified(LocalDate.of(2026, 10, 1)));
        }
    }

    private record Made(long mother, long other, long branch, long group) {}

    /** A union with one member of its own, two in a branch and one in a group of that branch; and one with nobody. */
    private static Made street(Office office) {
        Street street = new Street(office);
        long mother = street.write("unions", List.of(union("甲厂工会委员会", "独立基层工会", null))).get(0);
        long other = street.write("unions", List.of(union("乙厂工会委员会", "独立基层工会", null))).get(0);
        long branch = street.write("unions", List.of(union("甲厂工会一车间分会", "分会", mother))).get(0);
        long group = street.write("unions", List.of(union("甲厂工会一车间一组", "工会小组", branch))).get(0);
        List<Long> where = List.of(mother, branch, branch, group);
        for (int at = 0; at < CARDS.size(); at++) {
            street.write("members",
                    List.of(Street.values(Map.of("name", "亓安" + at, "id_kind", "居民身份证", "id_number", CARDS.get(at),
                            "sex", "男", "union", Reference.to(where.get(at)), "membership", "在册", "joined_on",
                            LocalDate.of(2020, 2, 1)))));
        }
        street.write("headcounts",
                List.of(Street.values(Map.of("quarter", THIRD, "union", Reference.to(mother), "workers", 9, "members", 0))));
        return new Made(mother, other, branch, group);
    }

    private static Row union(String name, String kind, @Nullable Long above) {
        Map<String, Object> values = new HashMap<>(Map.of("name", name, "kind", kind, "state", "正常", "count_basis", "以名册为准",
                "founded_on", LocalDate.of(2019, 1, 1)));
        if (above != null) {
            values.put("parent", Reference.to(above));
        }
        return Street.values(values);
    }

    private static @Nullable BigDecimal end(Office office, String code) {
        return Objects.requireNonNull(office.reporting().compute(THIRD).figures().get(code)).end();
    }

    private static List<String> rate(Office office, LocalDate day) {
        Summary rates = office.summaries().find("rates").orElseThrow();
        List<String> street = office.summaries().compute(rates, new Summary.Request(day, Map.of())).tables().get(0).rows().get(0)
                .cells().stream().map(CellText::of).toList();
        return street.subList(7, 10);
    }

    private static List<String> column(Office office, String summary, LocalDate day, int at) {
        return office.summaries().compute(office.summaries().find(summary).orElseThrow(), new Summary.Request(day, Map.of()))
                .tables().get(0).rows().stream().map(row -> CellText.of(row.cells().get(at))).toList();
    }

    /** 实名会员数 as the list of unions tells it, of the union, the branch and the group. */
    private static List<Integer> listed(Office office, Made made) {
        return office.registers().get("unions").store().rows(new long[]{made.mother(), made.branch(), made.group()}).stream()
                .sorted(java.util.Comparator.comparing(Row::id)).map(row -> (Integer) row.values().get("verified"))
                .map(Objects::requireNonNull).toList();
    }
}
