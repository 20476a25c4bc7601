package org.streetunion.app.work.grants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.streetunion.app.ledger.Reference;
import org.streetunion.app.ledger.Row;
import org.streetunion.app.ledger.Saved;
import org.streetunion.app.money.Payers;
import org.streetunion.app.office.dues.DuesLedger;
import org.streetunion.app.office.grants.GrantLedger;
import org.streetunion.app.reporting.books.Book;
import org.streetunion.app.support.Databases;
import org.streetunion.app.work.Paybacks;
import org.streetunion.app.work.books.BookOffice;
import org.streetunion.app.work.books.ReverseVoucher;
import org.streetunion.app.work.dues.BookDues;
import org.streetunion.app.work.dues.DuesOffice;
import org.streetunion.app.work.dues.MoveRefunds;
import org.streetunion.app.work.dues.Signed;

/** What is owed to sub-unions is paid by grants that settle it, and what was kept for an employer goes to the union it founded. */
class OwedGrantsTest {
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOwedBelowIsPaidOnceAndSettled(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            GrantOffice g = new GrantOffice(o.books.office);
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.6", "0.1", "0.1", "0.1", "0.1", "0");
            paid(o, Map.of("union", Reference.to(g.unions.get(0))), 1_000_00, "2026-07-15");
            paid(o, Map.of("union", Reference.to(g.unions.get(1))), 333_33, "2026-08-15");
            booked(o, book);
            assertEquals(List.of("1 乙厂工会 200.00 200.00", "2 甲厂工会 600.00 600.00", "合计 2 户有余额 800.00 800.00"),
                    o.lines(o.table("owedbelow", "2026-09-30", Map.of("period", "本季")), 0, 0, 1, 3, 5));

            GrantPlan plan = g.plan("三季度回拨", GrantBasis.OWED, false, 0);
            GrantPlan.Preview shown = new ProposeGrants(g.office).look(plan);
            assertEquals(List.of(600_00L, 200_00L), shown.lines().stream().map(GrantPlan.Line::cents).toList());
            assertEquals("600.00 元", plan.basis().count(shown.lines().get(0).number()));
            assertTrue(new ProposeGrants(g.office).look(g.plan("多拨", GrantBasis.OWED, true, 800_01)).problems().toString()
                    .contains("总额 800.01 元多于账上欠这些工会的 800.00 元"));
            Row listed = Row.NEW.with("for_year", 2026).with("union", Reference.to(g.unions.get(1))).with("of_year", 333_33L)
                    .with("amount", 50_00L);
            long refund = g.save("refunds", listed);
            assertEquals(List.of(600_00L, 150_00L), new ProposeGrants(g.office).look(plan).lines().stream()
                    .map(GrantPlan.Line::cents).toList(), "what goes back as 小额缴费返还 is not granted too");
            g.office.registers().get("refunds").setTrash(new long[]{refund}, true, BookOffice.CLERK, "");
            Saved made = new ProposeGrants(g.office).run(plan, BookOffice.CLERK);
            assertTrue(made.done(), () -> made.problems().toString());
            Row first = g.view(made.id()).grants().get(0);
            assertTrue(first.get(GrantLedger.BUDGET, Reference.to(0)).label().startsWith("222"), "the account that is settled");
            assertEquals("应付下级余额全额（截至 2026-08-31）", first.get(GrantLedger.WHY));
            assertTrue(new ProposeGrants(g.office).look(g.plan("再来一次", GrantBasis.OWED, false, 0)).lines().isEmpty(),
                    "what is under way is not granted twice");

            g.step(made.id(), GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            Saved done = g.step(made.id(), GrantStep.PAY, GrantOffice.DAY, "", "");
            assertTrue(done.done(), () -> done.problems().toString());
            assertEquals(0, balance(o, book, "222"));
            assertEquals(0, balance(o, book, "506"), "no expense of this year");
            assertEquals(List.of("合计 0 户有余额 800.00 800.00 0.00"), o
                    .lines(o.table("owedbelow", "2026-09-30", Map.of("period", "本季")), 0, 1, 3, 4, 5).stream()
                    .filter(line -> line.startsWith("合计")).toList());
            assertTrue(o.table("owedbelow", "2026-09-30", Map.of()).notes().get(0).startsWith("勾稽核对"));

            new ReverseVoucher(g.office, Paybacks.of(g.office)).run(new ReverseVoucher.Order(
                    g.vouchers().get(g.vouchers().size() - 1).id(), GrantOffice.DAY, "账号填错"), BookOffice.CLERK);
            assertEquals(-800_00L, balance(o, book, "222"), "owed again");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasKeptForAnEmployerGoesToItsUnion(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            GrantOffice g = new GrantOffice(o.books.office);
            Book book = o.books.book("本级账");
            Reference maker = o.made("employers", "丙厂");
            paid(o, Map.of("employer", maker), 700_00, "2026-07-15");
            paid(o, Map.of("employer", o.made("employers", "丁厂")), 300_00, "2026-07-15");
            booked(o, book);
            assertTrue(new ProposeGrants(g.office).look(g.plan("筹备金", GrantBasis.PREPARED, false, 0)).problems().toString()
                    .contains("没有一家有代管建会筹备金"), "nobody has a union yet");
            g.save("coverage", Row.NEW.with("union", Reference.to(g.unions.get(2))).with("employer", maker)
                    .with("mode", "单建").with("covered_from", LocalDate.of(2026, 8, 1)));
            GrantPlan plan = g.plan("筹备金", GrantBasis.PREPARED, false, 0);
            assertEquals(Map.of(g.unions.get(2), 700_00L), new ProposeGrants(g.office).look(plan).lines().stream()
                    .collect(Collectors.toMap(GrantPlan.Line::union, GrantPlan.Line::cents)));
            long batch = new ProposeGrants(g.office).run(plan, BookOffice.CLERK).id();
            g.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            assertTrue(g.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "").done());
            assertEquals(-300_00L, balance(o, book, "231"), "the other has no union");
            assertTrue(new ProposeGrants(g.office).look(g.plan("再来一次", GrantBasis.PREPARED, false, 0)).lines().isEmpty());
            assertEquals(List.of("丙厂工会 0.00", "丁厂 300.00", "合计 1 户有余额 300.00"),
                    o.lines(o.table("owedbelow", "2026-09-30", Map.of("what", "建会筹备金", "period", "本年")), 0, 1, 5),
                    "what its employer paid is the union's");
        }
    }

    /** An employer that has a union may be named without it: what is owed for it is its union's, in the table and by the formula. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatIsOwedForAnEmployerAloneIsPaidToItsUnion(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            GrantOffice g = new GrantOffice(o.books.office);
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.6", "0.1", "0.1", "0.1", "0.1", "0");
            Reference maker = o.made("employers", "丙厂");
            o.kept(DuesLedger.KEY, DuesOffice.payment(Map.of("employer", maker), "2026Q2", 1_000_00, "2026-07-15")
                    .with(DuesLedger.KIND, Payers.UNION));
            booked(o, book);
            g.save("coverage", Row.NEW.with("union", Reference.to(g.unions.get(2))).with("employer", maker)
                    .with("mode", "单建").with("covered_from", LocalDate.of(2026, 1, 1)));
            GrantPlan plan = g.plan("三季度回拨", GrantBasis.OWED, false, 0);
            assertEquals(Map.of(g.unions.get(2), 600_00L), new ProposeGrants(g.office).look(plan).lines().stream()
                    .collect(Collectors.toMap(GrantPlan.Line::union, GrantPlan.Line::cents)));
            long refund = g.save("refunds", Row.NEW.with("for_year", 2026).with("employer", maker).with("of_year", 333_33L)
                    .with("amount", 50_00L));
            assertEquals(List.of(550_00L), new ProposeGrants(g.office).look(plan).lines().stream().map(GrantPlan.Line::cents)
                    .toList(), "what goes back to the employer is not granted too");
            g.office.registers().get("refunds").setTrash(new long[]{refund}, true, BookOffice.CLERK, "");
            long batch = new ProposeGrants(g.office).run(plan, BookOffice.CLERK).id();
            g.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            assertTrue(g.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "").done());
            assertEquals(0, balance(o, book, "222"));
            assertEquals(List.of("丙厂工会 0.00", "合计 0 户有余额 0.00"),
                    o.lines(o.table("owedbelow", "2026-09-30", Map.of("period", "本年")), 0, 1, 5));
            assertTrue(new ProposeGrants(g.office).look(g.plan("再来一次", GrantBasis.OWED, false, 0)).problems().stream()
                    .noneMatch(problem -> problem.sentence().contains("已拨的多于")), "nobody had too much");
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void whoPaysItAsANewExpenseIsTold(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            GrantOffice g = new GrantOffice(o.books.office);
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "0.6", "0.1", "0.1", "0.1", "0.1", "0");
            paid(o, Map.of("union", Reference.to(g.unions.get(0))), 1_000_00, "2026-07-15");
            booked(o, book);
            GrantPlan plan = g.plan("会员回拨", GrantBasis.MEMBERS, false, 500);
            GrantPlan back = new GrantPlan(plan.name(), new GrantPlan.What("回拨", "", null, ""), plan.among(), plan.basis(), false,
                    500,
                    plan.day(), plan.asked(), List.of());
            long batch = new ProposeGrants(g.office).run(back, BookOffice.CLERK).id();
            g.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            Saved done = g.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "");
            assertTrue(done.done() && done.problems().toString().contains("有 1 家账上还有应付下级的钱"), done.problems().toString());
        }
    }

    /** What was granted out of what is owed is not there to be given back as well. */
    @ParameterizedTest
    @EnumSource(Databases.class)
    void whatWasGrantedIsMissedWhenItIsToGoBack(Databases kind) {
        try (DuesOffice o = new DuesOffice(kind)) {
            GrantOffice g = new GrantOffice(o.books.office);
            Book book = o.books.book("本级账");
            o.shares(Payers.UNION, "1", "0", "0", "0", "0", "0");
            paid(o, Map.of("union", Reference.to(g.unions.get(0))), 800_00, "2026-07-15");
            paid(o, Map.of("union", Reference.to(g.unions.get(1))), 500_00, "2026-07-15");
            booked(o, book);
            List<Long> ids = List.of(refund(g, 0, 800_00), refund(g, 1, 500_00));
            assertEquals("", moved(o, book, MoveRefunds.Step.CONFIRM, ids), "all of it is there");
            moved(o, book, MoveRefunds.Step.TAKE_BACK, ids);
            g.office.registers().get("refunds").setTrash(new long[]{ids.get(0)}, true, BookOffice.CLERK, "");
            GrantPlan plan = g.plan("三季度回拨", GrantBasis.OWED, false, 0);
            long batch = new ProposeGrants(g.office).run(plan, BookOffice.CLERK).id();
            g.office.registers().get("refunds").setTrash(new long[]{ids.get(0)}, false, BookOffice.CLERK, "");
            String said = "有 1 户要返还 800.00 元，账上“应付下级”归它们的还有 0.00 元，其中 1 户已经没有了（甲厂工会）";
            assertTrue(moved(o, book, MoveRefunds.Step.CONFIRM, ids).contains(said), "it is asked for");
            g.step(batch, GrantStep.APPROVE, GrantOffice.DAY, "顾主席", "");
            assertTrue(g.step(batch, GrantStep.PAY, GrantOffice.DAY, "", "").done());
            assertTrue(moved(o, book, MoveRefunds.Step.PAY, ids).contains(said), "and paid");
            assertEquals(800_00L, balance(o, book, "222"), "it is a warning");
        }
    }

    private static long refund(GrantOffice g, int union, long cents) {
        return g.save("refunds", Row.NEW.with("for_year", 2026).with("union", Reference.to(g.unions.get(union)))
                .with("of_year", cents).with("amount", cents));
    }

    private static String moved(DuesOffice o, Book book, MoveRefunds.Step step, List<Long> ids) {
        Saved saved = new MoveRefunds(o.books.office).run(new MoveRefunds.Order(step, ids, book.id(), LocalDate.of(2026, 10, 9),
                new Signed("周经办", "钱审核", "吴主席")), BookOffice.CLERK);
        assertTrue(saved.done(), DuesOffice.words(saved));
        return saved.problems().stream().map(each -> each.sentence()).filter(each -> each.contains("归它们的"))
                .collect(Collectors.joining("；"));
    }

    private static void paid(DuesOffice o, Map<String, Reference> who, long cents, String day) {
        o.kept(DuesLedger.KEY, DuesOffice.payment(who, "2026Q2", cents, day));
    }

    private static void booked(DuesOffice o, Book book) {
        BookDues deed = new BookDues(o.books.office);
        Saved saved = deed.run(new BookDues.Order(book.id(), deed.waiting(book.id(), LocalDate.of(2026, 8, 31)).ids(),
                new Signed("周经办", "钱审核", "吴主席")), BookOffice.CLERK);
        assertTrue(saved.done(), DuesOffice.words(saved));
    }

    private static long balance(DuesOffice o, Book book, String code) {
        return o.books.balance(book, "2026-01-01", "2026-12-31").stream()
                .filter(line -> line.account().code().startsWith(code)).mapToLong(line -> line.closing()).sum();
    }
}
