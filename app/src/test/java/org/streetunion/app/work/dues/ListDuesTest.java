package org.streetunion.app.work.dues;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Act;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.PayPeriod;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.coverage.CoverageLedger;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.books.BookOffice;

/** Who has to pay is listed before anything comes in: who paid before, who has no union, and who has one and never paid. */
class ListDuesTest {
    private static final PayPeriod THIRD = PayPeriod.parse("2026Q3").orElseThrow();

    @ParameterizedTest
    @EnumSource
    void everybodyWhoHasToPayIsListedOnceAndArrearsShowWhoNeverPaid(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Reference union = o.made("unions", "甲厂工会委员会");
            Reference first = o.made("employers", "甲厂");
            Reference bare = o.made("employers", "乙厂");
            Reference silent = o.made("employers", "丙厂");
            o.kept("employers", Row.NEW.with("name", "丁厂").with("state", "注销"));
            o.kept("employers", Row.NEW.with("name", "戊厂").with("union_state", "已单建"));
            cover(o, union, first);
            cover(o, union, silent);
            Map<String, Reference> who = Map.of("employer", first, "union", union);
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q1", 0, "").with(DuesLedger.WAGES, 9_000_00L));
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q2", 100_00, "2026-07-10").with(DuesLedger.WAGES, 10_000_00L)
                    .with(DuesLedger.WAY, "税务代收"));
            o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q2", 50_00, "2026-07-20").with(DuesLedger.PART, 2));
            ListDues deed = new ListDues(o.books.office);
            ListDues.Order order = new ListDues.Order(THIRD, false);
            assertEquals("列出 2 户：一年内登记过的 1 户（带上次的工资总额），未建会的 1 户（建会筹备金）；没有工资总额、算不出应缴的 1 户，请补填",
                    deed.look(order).words(), "neither who is gone nor who has a union of its own");
            assertEquals(3, o.all(DuesLedger.KEY).size(), "shown, not written");
            Saved saved = deed.run(order, BookOffice.CLERK);
            assertTrue(saved.done(), DuesOffice.words(saved));
            List<Row> made = o.all(DuesLedger.KEY).stream()
                    .filter(row -> "2026年第三季度".equals(row.get(DuesLedger.PERIOD))).toList();
            assertEquals(List.of("甲厂 甲厂工会委员会 已建会经费 20000 税务代收", "乙厂  未建会筹备金 0 "), made.stream()
                    .map(row -> DuesLedger.EMPLOYER.text(row) + " " + DuesLedger.UNION.text(row) + " " + row.get(DuesLedger.KIND)
                            + " " + row.get(DuesLedger.DUE, 0L) + " " + row.get(DuesLedger.WAY, ""))
                    .sorted(java.util.Comparator.reverseOrder()).toList());
            assertTrue(o.lines(o.table("dues", "2026-10-09", Map.of("period", "上季", "which", "只列欠缴")), 0, 1, 3, 5)
                    .contains("甲厂 200.00 200.00"), "who never paid is in arrears now");

            assertFalse(deed.run(order, BookOffice.CLERK).done(), "once");
            assertEquals("列出 1 户：一年内登记过的 0 户（带上次的工资总额），未建会的 0 户（建会筹备金），已建会、没有登记过的 1 户；没有工资总额、算不出应缴的 1 户，请补填",
                    deed.look(new ListDues.Order(THIRD, true)).words());
            assertEquals(silent.id(), deed.look(new ListDues.Order(THIRD, true)).covered().get(0)
                    .get(DuesLedger.EMPLOYER, Reference.to(0)).id());
            o.books.office.batches().undo(saved.batch(), BookOffice.CLERK, lines -> {});
            assertEquals(3, o.all(DuesLedger.KEY).size(), "taken back as one");
            assertTrue(bare.id() != 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoFoundedAUnionMeanwhilePaysThroughItAndAUnionThatPaysForAllStandsForItsEmployers(Databases databases) {
        try (DuesOffice o = new DuesOffice(databases)) {
            Reference employer = o.made("employers", "乙厂");
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("employer", employer), "2026Q2", 5_00, "2026-07-10"));
            Reference union = o.made("unions", "乙厂工会委员会");
            cover(o, union, employer);
            Reference whole = o.made("unions", "联合工会委员会");
            cover(o, whole, o.made("employers", "丙厂"));
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("union", whole), "2026Q2", 0, "").with(DuesLedger.DECLARED, 77_00L));
            ListDues.Preview found = new ListDues(o.books.office).look(new ListDues.Order(THIRD, true));
            assertEquals(List.of(), found.covered(), "its union pays");
            assertEquals(List.of(Payers.UNION, Payers.UNION),
                    found.again().stream().map(row -> row.get(DuesLedger.KIND)).toList());
            assertEquals(List.of("乙厂工会委员会", "联合工会委员会"), found.again().stream().map(DuesLedger.UNION::text).sorted().toList());
            assertTrue(found.again().stream().anyMatch(row -> row.get(DuesLedger.DECLARED, 0L) == 77_00L),
                    "what was fixed goes on");
            ListDues.Preview month = new ListDues(o.books.office).look(new ListDues.Order(
                    PayPeriod.parse("2026年10月").orElseThrow(), false));
            assertEquals(0, month.again().size(), "quarters say nothing of months");
            assertTrue(new ListDues(o.books.office).look(new ListDues.Order(null, false)).problems().get(0).sentence()
                    .startsWith("请写所属期"));
        }
    }

    private static void cover(DuesOffice o, Reference union, Reference employer) {
        Row row = Row.NEW.with(CoverageLedger.UNION, union).with(CoverageLedger.EMPLOYER, employer)
                .with(CoverageLedger.MODE, "单建")
                .with(CoverageLedger.FROM, LocalDate.of(2026, 1, 1));
        assertTrue(o.books.register("coverage").save(row, Act.correction(BookOffice.CLERK, Act.Kind.EDIT)).done());
    }
}
