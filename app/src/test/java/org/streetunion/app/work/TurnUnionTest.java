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
import org.streetunion.app.ledger.Problem;
import org.streetunion.app.ledger.Progress;
import org.streetunion.app.ledger.Query;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Register;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.reporting.UnionLifeStore;
import org.streetunion.app.support.Databases;
import org.streetunion.app.ui.support.Street;
import org.streetunion.app.work.TurnUnion.Turn;

/** A union's other name, its coming back, and its coming from elsewhere, each on its day and its paper. */
class TurnUnionTest {
    private static final Actor CLERK = new Actor("小林");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    private static long union(Office office, Map<String, Object> more) {
        Row row = Street.values(Map.of("name", "甲厂工会委员会", "kind", "独立基层工会", "founded_on", LocalDate.of(2015, 5, 1)));
        for (Map.Entry<String, Object> each : more.entrySet()) {
            row = row.with(each.getKey(), each.getValue());
        }
        return new Street(office).write("unions", List.of(row)).get(0);
    }

    private static TurnUnion.Order renamed(long union, String name, LocalDate day) {
        return new TurnUnion.Order(union, Turn.RENAMED, name, false, day, "街工〔2026〕3号");
    }

    private static List<String> life(Office office) {
        return new UnionLifeStore(office.database().sql()).between(LocalDate.of(2016, 1, 1), LocalDate.of(2026, 12, 31)).stream()
                .map(event -> event.day() + " " + event.what() + " " + event.union() + " " + event.reason()).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aNameHoldsFromItsDayOn(Databases kind) {
        try (Office office = kind.office()) {
            long union = union(office, Map.of());
            Register unions = office.registers().get("unions");

            Saved saved = TurnUnion.run(office, renamed(union, "甲集团工会委员会", DAY), CLERK);

            assertTrue(saved.done(), () -> saved.problems().toString());
            assertEquals("甲集团工会委员会", unions.store().rows(new long[]{union}).get(0).values().get("name"));
            assertEquals("甲厂工会委员会", unions.store().rows(new long[]{union}, DAY.minusDays(1)).get(0).values().get("name"));
            assertEquals("甲集团工会委员会", unions.store().rows(new long[]{union}, DAY).get(0).values().get("name"));
            assertEquals(List.of("2026-06-01 更名 甲集团工会委员会 原名“甲厂工会委员会”，街工〔2026〕3号"), life(office));
            assertEquals(1, unions.count(Query.ALL.search("jjt")));

            office.batches().undo(saved.batch(), CLERK, lines -> {});
            assertEquals(List.of(), life(office));
            assertEquals("甲厂工会委员会", unions.store().rows(new long[]{union}).get(0).values().get("name"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aSlipOfThePenIsNoOtherName(Databases kind) {
        try (Office office = kind.office()) {
            long union = union(office, Map.of());
            Row row = office.registers().get("unions").store().rows(new long[]{union}).get(0);

            assertTrue(office.registers().get("unions").save(row.with("name", "甲一厂工会委员会"), Act.correction(CLERK, Act.Kind.EDIT))
                    .done());

            assertEquals(List.of(), life(office));
            assertEquals("甲一厂工会委员会",
                    office.registers().get("unions").store().rows(new long[]{union}, DAY).get(0).values().get("name"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatCannotBeIsRefusedWithASentence(Databases kind) {
        try (Office office = kind.office()) {
            long union = union(office, Map.of());
            new Street(office).write("unions", List.of(Street.values(Map.of("name", "乙厂工会委员会", "kind", "独立基层工会"))));

            assertEquals(List.of("请填写新的工会名称"), against(office, renamed(union, " ", DAY)));
            assertEquals(List.of("它现在就叫这个名称"), against(office, renamed(union, "甲厂工会委员会", DAY)));
            assertEquals(List.of("已经有一家叫“乙厂工会委员会”的工会，请核对"), against(office, renamed(union, "乙厂工会委员会", DAY)));
            assertEquals(List.of("这家工会 2015-05-01 还有一次变动，更名日期不能早于那一天"),
                    against(office, renamed(union, "丙厂工会委员会", LocalDate.of(2015, 4, 30))));
            assertEquals(List.of("这家工会的状态是“正常”，不用恢复"),
                    against(office, new TurnUnion.Order(union, Turn.REVIVED, "", true, DAY, "")));
            assertFalse(TurnUnion.run(office, renamed(union, "", DAY), CLERK).done());
            assertEquals(List.of("没有写文号"), TurnUnion.check(office, new TurnUnion.Order(union, Turn.RENAMED, "丙厂工会委员会", false,
                    DAY, " ")).stream().map(Problem::sentence).toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionComesBackWithThoseItKept(Databases kind) {
        try (Office office = kind.office()) {
            long union = union(office, Map.of());
            long member = new Street(office).write("members", List.of(Street.values(Map.of("name", "干一", "union",
                    Reference.to(union), "membership", "在册", "joined_on", LocalDate.of(2020, 3, 1))))).get(0);
            long retired = new Street(office).write("members", List.of(Street.values(Map.of("name", "干二", "union",
                    Reference.to(union), "membership", "在册", "joined_on", LocalDate.of(2016, 3, 1))))).get(0);
            assertTrue(TransferMembers.run(office, new Transfer(Transfer.Way.KEPT, List.of(retired), null, "",
                    LocalDate.of(2025, 2, 1), "", "退休"), CLERK, Progress.SILENT).done());
            assertEquals(List.of(), TurnUnion.kept(office, union), "it has not ended");
            assertTrue(EndUnion.run(office, new UnionEnd(union, UnionEnd.DISSOLVED, LocalDate.of(2026, 3, 1), "街工〔2026〕1号",
                    UnionEnd.Members.KEEP, null, UnionEnd.STREET, Map.of()), CLERK, Progress.SILENT).done());
            assertEquals(List.of(member), TurnUnion.kept(office, union));

            Saved saved = TurnUnion.run(office, new TurnUnion.Order(union, Turn.REVIVED, "", true, DAY, "街工〔2026〕9号"), CLERK);

            assertTrue(saved.done(), () -> saved.problems().toString());
            assertEquals(List.of("2026-03-01 撤销 甲厂工会委员会 街工〔2026〕1号", "2026-06-01 恢复 甲厂工会委员会 街工〔2026〕9号"), life(office));
            assertEquals("在册",
                    office.registers().get("members").store().rows(new long[]{member}).get(0).values().get("membership"));
            assertEquals("恢复", office.registers().get("members").history(member).get(0).event());
            assertEquals("保留",
                    office.registers().get("members").store().rows(new long[]{retired}).get(0).values().get("membership"),
                    "who retired before it ended has not come back to work");
            office.batches().undo(saved.batch(), CLERK, lines -> {});
            assertEquals(List.of("2026-03-01 撤销 甲厂工会委员会 街工〔2026〕1号"), life(office));
            assertEquals("保留",
                    office.registers().get("members").store().rows(new long[]{member}).get(0).values().get("membership"));
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void aUnionFromElsewhereWasNotFoundedHere(Databases kind) {
        try (Office office = kind.office()) {
            long union = union(office, Map.of("came_on", DAY, "came_from", "邻街道总工会", "came_no", "区工〔2026〕5号"));

            assertEquals(List.of("2026-06-01 迁入 甲厂工会委员会 来自邻街道总工会，区工〔2026〕5号"), life(office));
            Register unions = office.registers().get("unions");
            assertEquals(List.of(0L, 1L),
                    List.of(unions.count(Query.ALL.asOf(DAY.minusDays(1))), unions.count(Query.ALL.asOf(DAY))));
            assertEquals("迁入", unions.history(union).get(0).event());
        }
    }

    private static List<String> against(Office office, TurnUnion.Order order) {
        return TurnUnion.check(office, order).stream().filter(Problem::blocks).map(Problem::sentence).toList();
    }
}
