package org.streetunion.app.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Actor;
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Quarter;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.Figures;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.app.reporting.summary.Summary;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.reports.model.Cell;

/** A union's end, held against what a plain count of the rows says, before and after and when it is taken back. */
class EndUnionTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final String DOC = "甲总工〔2026〕7号";
    private static final List<String> ROWS = List.of("01", "07", "15", "28", "29", "30", "31", "32", "33");

    /** A union with a sub-union, seven members in all states, a chair, a term and two employers; beside it another union. */
    private static final class Before {
        private final Office office;
        private final Street street;
        private final long union;
        private final long other;
        private final long below;

        Before(Office office) {
            this.office = office;
            this.street = new Street(office);
            List<Long> unions = street.write("unions",
                    List.of(union("甲厂工会", null), union("乙厂工会", null)));
            union = unions.get(0);
            other = unions.get(1);
            below = street.write("unions", List.of(union("甲厂第一分会工会", union))).get(0);
            List<Long> employers = street.write("employers",
                    List.of(Street.values(Map.of("name", "甲厂", "union_state", "已单建")),
                            Street.values(Map.of("name", "甲二厂", "union_state", "已纳入联合"))));
            for (long employer : employers) {
                street.write("coverage", List.of(Street.values(Map.of("union", Reference.to(union), "employer",
                        Reference.to(employer), "mode", "联合", "covered_from", LocalDate.of(2020, 1, 1)))));
            }
            street.write("coverage", List.of(Street.values(
                    Map.of("union", Reference.to(other), "employer", Reference.to(employers.get(1)), "mode", "联合"))));
            members();
            posts();
        }

        private void members() {
            List<Row> rows = new ArrayList<>();
            for (String state : List.of("在册", "在册", "在册", "转出待接收", "保留", "转出", "退会")) {
                rows.add(Street.values(new HashMap<>(Map.of("name", "职工" + rows.size(), "union", Reference.to(union),
                        "id_number", Street.resident(rows.size()),
                        "membership", state, "joined_on", LocalDate.of(2020, 3, 1)))));
            }
            street.write("members", rows);
        }

        private void posts() {
            street.write("terms", List.of(Street.values(Map.of("union", Reference.to(union), "ordinal", 1, "years", 5,
                    "starts_on", LocalDate.of(2024, 1, 1)))));
            long chair = street.write("people", List.of(Street.values(Map.of("name", "卫国英")))).get(0);
            street.write("appointments", List.of(Street.values(Map.of("person", Reference.to(chair), "post", "主席", "status",
                    "兼职", "level", "企业", "union", Reference.to(union), "starts_on", LocalDate.of(2024, 1, 1)))));
        }

        private static Row union(String name, @Nullable Long parent) {
            Map<String, @Nullable Object> values = new HashMap<>(Map.of("name", name, "kind", "独立基层工会", "founded_on",
                    LocalDate.of(2015, 5, 1)));
            if (parent != null) {
                values.put("parent", Reference.to(parent));
            }
            return Street.values(values);
        }

        long member(String name) {
            return office.registers().get("members").store().first(Query.ALL.search(name), 1).get(0).id();
        }

        UnionEnd order(String how, UnionEnd.@Nullable Members members, @Nullable Long into, @Nullable Long under) {
            return new UnionEnd(union, how, DAY, DOC, members, into, under, Map.of());
        }

        /** State, union and event of the last stretch of each member. */
        Map<String, String> told() {
            Map<String, String> told = new TreeMap<>();
            var members = office.registers().get("members");
            for (Row row : members.labelled(members.store().first(Query.ALL, 100))) {
                told.put(String.valueOf(row.values().get("name")),
                        row.values().get("membership") + " " + row.values().get("union")
                                + " " + members.history(row.id()).get(0).event());
            }
            return told;
        }

        Map<String, Long> report() {
            Map<String, Figures> figures = office.reporting().compute(Quarter.of(DAY)).figures();
            Map<String, Long> report = new TreeMap<>();
            for (String code : ROWS) {
                BigDecimal end = Objects.requireNonNull(figures.get(code), code).end();
                report.put(code, end == null ? 0 : end.longValue());
            }
            return report;
        }

        /** 建会状态 of the two employers. */
        List<String> built() {
            return office.registers().get("employers").store().first(Query.ALL, 9).stream()
                    .map(row -> row.values().get("name") + " " + row.values().get("union_state")).sorted().toList();
        }

        Map<String, String> everything() {
            Map<String, String> all = new TreeMap<>();
            for (String key : List.of("unions", "members", "terms", "appointments", "coverage", "employers")) {
                var register = office.registers().get(key);
                for (Row row : register.store().first(Query.ALL, 100)) {
                    all.put(key + row.id(), new TreeMap<>(row.values()) + " " + register.store().history(row.id()));
                }
            }
            return all;
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void keepsTheMembershipOfThoseWhoWereMembers(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            Map<String, String> was = before.everything();
            Map<String, Long> counted = before.report();
            assertEquals(List.of(3L, 2L, 4L, 0L),
                    List.of(counted.get("01"), counted.get("07"), counted.get("28"), counted.get("32")));

            EndUnion.Done done = EndUnion.run(office,
                    before.order(UnionEnd.DISSOLVED, UnionEnd.Members.KEEP, null, UnionEnd.STREET), CLERK, Progress.SILENT);

            assertEquals(List.of(), done.problems());
            assertEquals(List.of(4, 1), List.of(done.members(), done.unions()));
            assertEquals(Map.of("职工0", "保留 甲厂工会 保留", "职工1", "保留 甲厂工会 保留", "职工2", "保留 甲厂工会 保留", "职工3", "保留 甲厂工会 保留",
                    "职工4", "保留 甲厂工会 入会", "职工5", "转出 甲厂工会 入会", "职工6", "退会 甲厂工会 入会"), before.told());
            Map<String, Long> expected = new TreeMap<>(counted);
            // Two of three unions are left; the second employer has another union; the kept are no longer reported as real-name members.
            expected.putAll(Map.of("01", 2L, "07", 1L, "15", 1L, "28", 0L, "32", 4L));
            assertEquals(expected, before.report());
            Row union = office.registers().get("unions").store().rows(new long[]{before.union}).get(0);
            assertEquals(List.of("撤销", DAY, DOC),
                    List.of(union.values().get("state"), union.values().get("state_on"), union.values().get("state_no")));
            assertTrue(office.registers().get("unions").store().rows(new long[]{before.below}).get(0).values()
                    .get("parent") == null);
            assertEquals(List.of("甲二厂 已纳入联合", "甲厂 未建会"), before.built(), "the other one has another union");
            assertEquals(DAY, only(office, "terms").values().get("ends_on"));
            assertEquals(List.of(DAY, "撤销"), List.of(only(office, "appointments").values().get("ends_on"),
                    only(office, "appointments").values().get("end_reason")));

            assertEquals(List.of("2026-10-05 撤销 甲厂工会 " + DOC, "2026-10-05 上级变更 甲厂第一分会工会 " + DOC),
                    new UnionLifeStore(office.database().sql()).between(DAY.minusYears(1), DAY).stream()
                            .map(event -> event.day() + " " + event.what() + " " + event.union() + " " + event.reason())
                            .toList());
            assertEquals(expected.get("15"), lifeInFourthQuarter(office, "撤销"));

            assertEquals(List.of(), office.batches().undo(done.batch(), CLERK, lines -> {}).kept());
            assertEquals(was, before.everything());
            assertEquals(counted, before.report());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aMergeMovesMembersAndEmployersAndNobodyComesOrLeaves(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            Map<String, String> was = before.everything();
            Map<String, Long> counted = before.report();

            EndUnion.Done done = EndUnion.run(office,
                    before.order(UnionEnd.MERGED, UnionEnd.Members.MOVE, before.other, before.other), CLERK, Progress.SILENT);

            assertEquals(List.of(5, 1), List.of(done.members(), done.unions()));
            assertEquals("在册 乙厂工会 街道内接转", before.told().get("职工0"));
            assertEquals("转出待接收 乙厂工会 街道内接转", before.told().get("职工3"));
            assertEquals("保留 乙厂工会 街道内接转", before.told().get("职工4"));
            assertEquals("转出 甲厂工会 入会", before.told().get("职工5"), "who had left stays where he left");
            assertEquals(List.of("甲二厂 已纳入联合", "甲厂 已纳入联合"), before.built());
            Map<String, Long> expected = new TreeMap<>(counted);
            expected.putAll(Map.of("01", 2L, "15", 1L));
            assertEquals(expected, before.report());

            assertEquals(List.of(), office.batches().undo(done.batch(), CLERK, lines -> {}).kept());
            assertEquals(was, before.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsStoppedIsAsItWas(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            Map<String, String> was = before.everything();

            assertThrows(CancellationException.class,
                    () -> EndUnion.run(office,
                            before.order(UnionEnd.DISSOLVED, UnionEnd.Members.MOVE, before.other, UnionEnd.STREET), CLERK,
                            (done, total) -> done < total));

            assertEquals(was, before.everything());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsNotSettledStandsAgainstIt(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            UnionEnd open = new UnionEnd(before.union, UnionEnd.STRUCK, null, " ", null, null, null, Map.of());
            assertEquals(List.of("注销要有上级工会批复，请填写文号", "请填写注销日期", "还有 5 名会员没有去处，请选择转到另一家工会，或保留会籍",
                    "还有 1 家下属工会，请选择它们今后的上级工会"), sentences(office, open));
            assertEquals("工会法第十二条、第十三条", EndUnion.check(office, open).get(0).basis());
            assertFalse(EndUnion.run(office, open, CLERK, Progress.SILENT).done());

            assertEquals(List.of("接收工会不能就是这一家", "下属工会今后的上级不能就是这一家"),
                    sentences(office, before.order(UnionEnd.MERGED, UnionEnd.Members.MOVE, before.union, before.union)));
            assertEquals(List.of("合并时会员转到接收工会，不能办保留会籍", "请选择接收工会：会员转到哪家工会"),
                    sentences(office, before.order(UnionEnd.MERGED, UnionEnd.Members.KEEP, null, UnionEnd.STREET)));
            assertEquals(List.of("“甲厂第一分会工会”自己就在这些下属工会里，不能做它们的上级"),
                    sentences(office, before.order(UnionEnd.DISSOLVED, UnionEnd.Members.KEEP, null, before.below)));
            assertEquals(List.of("撤销日期不能晚于今天，请到那一天再办"), dated(before, LocalDate.of(2026, 10, 10)));
            assertEquals("撤销日期应晚于建会日期 2015-05-01", dated(before, LocalDate.of(2015, 5, 1)).get(0));
            assertTrue(dated(before, LocalDate.of(2020, 3, 1)).contains("职工0等 5 名会员在 2020-03-01 当天或之后还有会籍变动，请先核对这些会员，或另选日期"));

            Saved byForm = byForm(before);
            assertFalse(byForm.done());
            assertTrue(byForm.problems().stream()
                    .anyMatch(problem -> problem.sentence().startsWith("工会“注销”请用工会页“办理”里的“撤销、注销、合并或迁出”办")));

            EndUnion.run(office, before.order(UnionEnd.DISSOLVED, UnionEnd.Members.KEEP, null, UnionEnd.STREET), CLERK,
                    Progress.SILENT);
            assertEquals(List.of("这家工会的状态已经是“撤销”，不用再办"), sentences(office, open));
            UnionEnd into = new UnionEnd(before.other, UnionEnd.MERGED, DAY, DOC, UnionEnd.Members.MOVE, before.union, null,
                    Map.of());
            assertEquals(List.of("接收工会“甲厂工会”的状态是“撤销”，请另选一家"), sentences(office, into));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void eachMemberMayGoAnotherWayThanTheRest(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            Map<String, String> was = before.everything();
            UnionEnd order = before.order(UnionEnd.DISSOLVED, UnionEnd.Members.KEEP, null, UnionEnd.STREET)
                    .with(Map.of(before.member("职工1"), new UnionEnd.Going(UnionEnd.Members.MOVE, before.other),
                            before.member("职工4"), new UnionEnd.Going(UnionEnd.Members.MOVE, before.other)));

            EndUnion.Done done = EndUnion.run(office, order, CLERK, Progress.SILENT);

            assertEquals(List.of(), done.problems());
            assertEquals(5, done.members());
            assertEquals(List.of("保留 甲厂工会 保留", "在册 乙厂工会 街道内接转", "保留 甲厂工会 保留", "保留 甲厂工会 保留", "保留 乙厂工会 街道内接转"),
                    List.of("职工0", "职工1", "职工2", "职工3", "职工4").stream().map(before.told()::get).toList());
            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(was, before.everything());

            UnionEnd some = before.order(UnionEnd.DISSOLVED, null, null, UnionEnd.STREET)
                    .with(Map.of(before.member("职工0"), new UnionEnd.Going(UnionEnd.Members.MOVE, before.union),
                            before.member("职工6"), new UnionEnd.Going(UnionEnd.Members.KEEP, null)));
            assertEquals(List.of("单独安排的会员里有 1 名已不在这家工会，请重新安排", "还有 4 名会员没有去处，请选择转到另一家工会，或保留会籍", "接收工会不能就是这一家"),
                    sentences(office, some));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionThatMovesAwayTakesItsMembersAlong(Databases kind) {
        try (Office office = kind.office()) {
            Before before = new Before(office);
            Map<String, Long> counted = before.report();
            assertEquals(List.of("工会迁出后不能在原处保留会籍，请让会员随工会迁出，或转到另一家工会"),
                    sentences(office, before.order(UnionEnd.LEFT, UnionEnd.Members.KEEP, null, UnionEnd.STREET)));
            assertEquals(List.of("只有工会迁出时，会员才随工会迁出"),
                    sentences(office, before.order(UnionEnd.STRUCK, UnionEnd.Members.LEAVE, null, UnionEnd.STREET)));

            EndUnion.Done done = EndUnion.run(office,
                    before.order(UnionEnd.LEFT, UnionEnd.Members.LEAVE, null, UnionEnd.STREET), CLERK, Progress.SILENT);

            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals("转出 甲厂工会 转出", before.told().get("职工0"));
            assertEquals("退会 甲厂工会 入会", before.told().get("职工6"));
            assertEquals(List.of(2L, 0L, 0L),
                    List.of(before.report().get("01"), before.report().get("15"), before.report().get("28")),
                    "it stands no more, and nobody ended it");
            assertEquals(1, lifeInFourthQuarter(office, "迁出"));
            office.batches().undo(done.batch(), CLERK, lines -> {});
            assertEquals(counted, before.report());
        }
    }

    private static long lifeInFourthQuarter(Office office, String what) {
        Summary life = office.summaries().find("life").orElseThrow();
        return office.summaries().compute(life, new Summary.Request(LocalDate.of(2026, 12, 31), Map.of())).tables().get(0).rows()
                .stream().filter(row -> row.cells().get(0).equals(Cell.text(what)))
                .mapToLong(row -> row.cells().get(4) instanceof Cell.Whole whole ? whole.value() : -1).sum();
    }

    private static Saved byForm(Before before) {
        var unions = before.office.registers().get("unions");
        Row stored = unions.store().rows(new long[]{before.union}).get(0);
        return unions.save(stored.with("state", "注销"), Act.change(CLERK, Act.Kind.EDIT, DAY, "注销", DOC));
    }

    private static List<String> dated(Before before, LocalDate day) {
        return sentences(before.office,
                new UnionEnd(before.union, UnionEnd.DISSOLVED, day, DOC, UnionEnd.Members.KEEP, null, UnionEnd.STREET, Map.of()));
    }

    private static List<String> sentences(Office office, UnionEnd order) {
        return EndUnion.check(office, order).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }

    private static Row only(Office office, String key) {
        return office.registers().get(key).store().first(Query.ALL, 2).get(0);
    }
}
